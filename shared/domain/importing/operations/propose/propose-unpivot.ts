import type { ColumnProfile } from '../../column-profile'
import { headerWords } from '../../words'
import { readPeriod, type NamedPeriod } from '../period'
import type { ProposedStep, UnshapedSheet } from './proposed-step'

interface PeriodColumn {
  readonly profile: ColumnProfile
  readonly period: NamedPeriod
}

const lengthNames = { month: 'Month', quarter: 'Quarter', half: 'Half-year', year: 'Year' } as const
const lengthOrder = ['month', 'quarter', 'half', 'year'] as const
const fewest = { month: 3, quarter: 3, half: 2, year: 3 } as const

/** Months or quarters side by side are better read as rows. Totals per quarter beside months are left aside. */
export function proposeUnpivot(unshaped: UnshapedSheet): ProposedStep[] {
  const periods = periodColumns(unshaped.profiles)
  for (const length of lengthOrder) {
    const columns = periods.filter((one) => one.period.length === length)
    const first = columns[0]
    if (!first || columns.length < fewest[length] || !isOneMeasure(columns)) continue
    return [stepOf(unshaped, columns, first.period)]
  }
  return []
}

function periodColumns(profiles: readonly ColumnProfile[]): PeriodColumn[] {
  return profiles.flatMap((profile) => {
    const period = readPeriod(profile.header)
    return period && holdsFigures(profile) ? [{ profile, period }] : []
  })
}

const holdsFigures = ({ shape, numberShare }: ColumnProfile): boolean =>
  shape === 'empty' || shape === 'number' || shape === 'percent' || numberShare >= 0.6

/** The same period twice means two measures side by side: those are not one column. */
function isOneMeasure(columns: readonly PeriodColumn[]): boolean {
  const keys = columns.map(({ period }) => `${period.year}-${period.number}`)
  const hasFigures = columns.some(({ profile }) => profile.filled > 0)
  return (
    hasFigures &&
    new Set(keys).size === keys.length &&
    new Set(columns.map(({ period }) => period.rest)).size === 1
  )
}

function stepOf(unshaped: UnshapedSheet, columns: readonly PeriodColumn[], first: NamedPeriod): ProposedStep {
  const { profiles, title, fiscalStartMonth } = unshaped
  const yearColumn = profiles.find((profile) => isYearColumn(profile))?.column ?? null
  const named = columns.every(({ period }) => period.year !== null)
  const year = named || yearColumn !== null ? null : yearInTitle(title)
  const hasYear = named || yearColumn !== null || year !== null
  const headers = columns.map(({ profile }) => profile.header)
  const reason =
    `“${headers[0]}” to “${headers.at(-1)}” are ${columns.length} ${lengthNames[first.length].toLowerCase()}s side by side` +
    (hasYear ? '' : '; the year is not said')
  return {
    operation: {
      kind: 'unpivot',
      columns: columns.map(({ profile }) => profile.column),
      name: lengthNames[first.length],
      value: measureName(first.rest, title),
      period: { year, yearColumn, fiscalStartMonth }
    },
    reason,
    confidence: confidenceOf(first.length, profiles, hasYear)
  }
}

/** Bare "Q1 … Q4" may be questions, and yearly figures beside a name often belong to the name: those are asked about. */
function confidenceOf(
  length: NamedPeriod['length'],
  profiles: readonly ColumnProfile[],
  hasYear: boolean
): number {
  if (length === 'year') return 0.6
  if (length !== 'month' && !hasYear)
    return profiles.some(({ header }) => /^q([5-9]|\d\d)\b/i.test(header)) ? 0.2 : 0.55
  return hasYear ? 0.95 : 0.88
}

function isYearColumn(profile: ColumnProfile): boolean {
  const isNamed = /\b(year|jahr|geschaftsjahr|annee|exercice|jaar|boekjaar|ano|fy|gj)\b/.test(
    headerWords(profile.header)
  )
  const { low, high } = profile
  return isNamed && profile.isWhole && low !== null && high !== null && low >= 1990 && high <= 2100
}

const yearInTitle = (title: string): number | null => {
  const years = new Set(title.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [])
  const [only] = years
  return years.size === 1 && only !== undefined ? Number(only) : null
}

const measures: readonly (readonly [RegExp, string])[] = [
  [/\bmdf\b|market(?:ing)? development fund|\bwkz\b/, 'MDF'],
  [/\bquotas?\b|\bquoten?\b/, 'Quota'],
  [/\btargets?\b|\bziele?\b|\bobjectifs?\b|\bobjetivos?\b/, 'Target'],
  [/\bbudgets?\b/, 'Budget'],
  [/\bbookings?\b/, 'Bookings'],
  [/\brevenues?\b|\bumsatz|\bchiffre\b|\bomzet\b|\bingresos\b/, 'Revenue'],
  [/\bsales\b|\bverkauf|\bventes\b|\bventas\b|\bverkoop/, 'Sales']
]

/** What the figures are, from what the headers say beside the period, or the words around the table. */
function measureName(rest: string, title: string): string {
  if (rest !== '') return rest.charAt(0).toUpperCase() + rest.slice(1)
  const words = headerWords(title)
  return measures.find(([test]) => test.test(words))?.[1] ?? 'Amount'
}
