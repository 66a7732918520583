import type { GroupField } from '../entities/partner-view'
import type { Partner } from '../entities/partner'
import type { FigureSummary } from '../evidence/figure-summary'
import { partnerStatusWords, partnerTypeWords } from './partner-words'

/** Figures of partners that may be added up; a rate, a date or an average may not. */
export const additiveMetricIds: readonly string[] = [
  'revenue',
  'revenue-share',
  'won-deals',
  'open-pipeline',
  'partner-sourced-pipeline',
  'gross-margin',
  'mdf-paid'
]

/** Partners with one value of an attribute. */
export interface PartnerGroup<Row> {
  /** Null: the attribute is not known. */
  readonly value: string | null
  readonly label: string
  readonly rows: readonly Row[]
}

/** What a value of an attribute is called. */
export function groupLabel(field: GroupField | 'city', value: string | null): string {
  if (value === null) return 'Not known'
  if (field === 'type') return (partnerTypeWords as Readonly<Record<string, string>>)[value] ?? value
  if (field === 'status') return (partnerStatusWords as Readonly<Record<string, string>>)[value] ?? value
  return value
}

/** Puts rows into groups by an attribute, in the order in which their values come first. Every row is in one group. */
export function groupPartners<Row extends { readonly partner: Partner }>(
  rows: readonly Row[],
  field: GroupField
): PartnerGroup<Row>[] {
  const groups = new Map<string | null, Row[]>()
  for (const row of rows) {
    const value = row.partner[field]
    const group = groups.get(value)
    if (group) group.push(row)
    else groups.set(value, [row])
  }
  return [...groups].map(([value, own]) => ({ value, label: groupLabel(field, value), rows: own }))
}

/**
 * The sum of one figure over partners: what is known of it, and for how many (`numerator` of `denominator` partners).
 * Unknown when none is known: unknown is never 0. Null without any figure.
 */
export function sumOfFigures(figures: readonly FigureSummary[]): FigureSummary | null {
  const [first] = figures
  if (!first) return null
  const known = figures.filter(({ value }) => value !== null)
  return {
    ...first,
    partnerId: null,
    value: known.length === 0 ? null : known.reduce((sum, { value }) => sum + (value ?? 0), 0),
    unknown: known.length === 0 ? first.unknown : null,
    numerator: known.length,
    denominator: figures.length,
    interval: null,
    coverage: known.length / figures.length,
    countedCount: known.reduce((sum, { countedCount }) => sum + countedCount, 0),
    leftOutCount: known.reduce((sum, { leftOutCount }) => sum + leftOutCount, 0)
  }
}
