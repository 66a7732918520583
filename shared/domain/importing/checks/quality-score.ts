import { dayNumber } from '../../values/civil-date'
import { cellProblemCodes } from '../cell-problem'
import type { Finding, FindingCode } from './check'
import { textAt, type CheckedTable } from './checked-table'
import { isPastDate, pastFields } from './implausible-dates'
import { neededFields } from './needed-fields'

export const qualityParts = ['completeness', 'validity', 'uniqueness', 'consistency', 'timeliness'] as const
export type QualityPart = (typeof qualityParts)[number]

/** How much each part counts. Completeness and consistency decide whether a figure can be told at all. */
export const qualityWeights: Readonly<Record<QualityPart, number>> = {
  completeness: 0.3,
  validity: 0.25,
  consistency: 0.2,
  uniqueness: 0.15,
  timeliness: 0.1
}

export interface PartScore {
  readonly part: QualityPart
  /** 0–1; null where the sheet gives nothing to judge by: the part then does not count. */
  readonly share: number | null
  /** What was counted: `good` of `of`; for timeliness the age in days. */
  readonly good: number
  readonly of: number
}

export interface QualityScore {
  /** 0–100. */
  readonly score: number
  readonly parts: readonly PartScore[]
}

const invalid = new Set<FindingCode>([
  ...cellProblemCodes,
  ...(['future-date', 'ancient-date', 'no-currency', 'mixed-date-order'] as const)
])
const repeated = new Set<FindingCode>([
  ...(['duplicate-row', 'duplicate-but-key', 'near-duplicate', 'repeated-key'] as const),
  ...(['repeated-partner', 'repeated-respondent'] as const)
])
const contradicting = new Set<FindingCode>([
  ...([
    'date-order',
    'won-without-close',
    'won-without-amount',
    'open-past-close',
    'conflicting-key'
  ] as const),
  ...(['negative-amount', 'zero-amount', 'outlier', 'spelling', 'total-differs', 'unknown-partner'] as const)
])

/** Which part of the score a finding takes from; null for those that only ask. */
export function partOf(code: FindingCode): QualityPart | null {
  if (invalid.has(code)) return 'validity'
  if (repeated.has(code)) return 'uniqueness'
  if (contradicting.has(code)) return 'consistency'
  return code === 'missing-value' || code === 'no-column' ? 'completeness' : null
}

/** Data older than this are no news at all; up to a month old they are fresh. */
const staleDays = 365
const freshDays = 31

/**
 * How far a sheet can be trusted, 0–100: the weighted mean of five shares (30 % completeness, 25 % validity, 20 %
 * consistency, 15 % uniqueness, 10 % timeliness), a part without anything to judge left out and the rest weighted up.
 *
 * completeness = needed values given ÷ (records × needed fields) · validity = mapped cells read and possible ÷ cells
 * filled · uniqueness, consistency = records without such a finding ÷ records · timeliness = 1 up to 31 days before
 * today, falling evenly to 0 at 365 days.
 */
export function qualityScore(table: CheckedTable, findings: readonly Finding[]): QualityScore {
  const records = table.extracted.rows.length
  const parts: PartScore[] = [
    completeness(table),
    validity(table, findings),
    recordsWithout(findings, 'consistency', records),
    recordsWithout(findings, 'uniqueness', records),
    timeliness(table)
  ]
  let weight = 0
  let total = 0
  for (const { part, share } of parts) {
    if (share === null) continue
    weight += qualityWeights[part]
    total += qualityWeights[part] * share
  }
  return { score: weight === 0 ? 0 : Math.round((total / weight) * 100), parts }
}

const shareOf = (part: QualityPart, good: number, of: number): PartScore => ({
  part,
  share: of === 0 ? null : Math.max(0, good / of),
  good: Math.max(0, good),
  of
})

function completeness(table: CheckedTable): PartScore {
  const groups = neededFields(table.decision.target)
  const records = table.extracted.rows.length
  let given = 0
  for (const group of groups) {
    for (let index = 0; index < records; index++) {
      if (group.some((field) => textAt(table, field, index) !== null)) given++
    }
  }
  return shareOf('completeness', given, records * groups.length)
}

function validity(table: CheckedTable, findings: readonly Finding[]): PartScore {
  const { columns, columnOf, problems } = table.extracted
  let filled = problems.length
  for (const field of Object.keys(columnOf)) {
    for (const value of columns[field] ?? []) if (value !== null) filled++
  }
  const bad = findings
    .filter(({ code }) => partOf(code) === 'validity')
    .reduce((count, { cells }) => count + cells.length, 0)
  return shareOf('validity', filled - bad, filled)
}

function recordsWithout(
  findings: readonly Finding[],
  part: 'consistency' | 'uniqueness',
  records: number
): PartScore {
  const rows = new Set<number>()
  for (const { code, cells } of findings) {
    if (partOf(code) === part) for (const { row } of cells) rows.add(row)
  }
  return shareOf(part, records - rows.size, records)
}

function timeliness(table: CheckedTable): PartScore {
  let newest: string | null = null
  for (const field of pastFields[table.decision.target]) {
    for (let index = 0; index < table.extracted.rows.length; index++) {
      const date = textAt(table, field, index)
      if (date === null || date > table.today || !isPastDate(table, field, index)) continue
      if (newest === null || date > newest) newest = date
    }
  }
  if (newest === null) return { part: 'timeliness', share: null, good: 0, of: 0 }
  const age = dayNumber(table.today) - dayNumber(newest)
  const share = 1 - Math.min(1, Math.max(0, age - freshDays) / (staleDays - freshDays))
  return { part: 'timeliness', share, good: age, of: staleDays }
}
