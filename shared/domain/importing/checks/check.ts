import type { CellProblemCode } from '../cell-problem'
import type { UsualStage } from './usual-stages'

/** error: a value is lost or contradicts itself · warning: probably wrong · question: only the client can tell. */
export const checkSeverities = ['error', 'warning', 'question'] as const
export type CheckSeverity = (typeof checkSeverities)[number]

export const checkCodes = [
  'duplicate-row',
  'duplicate-but-key',
  'near-duplicate',
  'repeated-key',
  'conflicting-key',
  'repeated-partner',
  'repeated-respondent',
  'date-order',
  'won-without-close',
  'won-without-amount',
  'open-past-close',
  'lost-with-amount',
  'assumed-currency',
  'no-currency',
  'mixed-currencies',
  'unknown-partner',
  'future-date',
  'ancient-date',
  'mixed-date-order',
  'negative-amount',
  'zero-amount',
  'outlier',
  'missing-value',
  'usual-blank',
  'no-column',
  'hidden-rows',
  'hidden-columns',
  'merged-cells',
  'spelling',
  'total-differs'
] as const
export type CheckCode = (typeof checkCodes)[number]

/** Cells that could not be read are findings too, under the code of their problem. */
export type FindingCode = CheckCode | CellProblemCode

/** A cell (or with `column: null` a whole row) a finding is about. 0-based, in the table as it is read. */
export interface FoundCell {
  readonly row: number
  readonly column: number | null
  readonly text: string
  /** What it is compared with: the first copy, the other date, the usual spelling, the sum. */
  readonly other: string | null
  /** Row of the record it is compared with. */
  readonly otherRow: number | null
}

/** Figures and words an explanation needs, by name; `stages` are put into words by `stagesText`. */
export type FindingFacts = Readonly<Record<string, string | number | readonly UsualStage[]>>

/** What one check found in one sheet. */
export interface Finding {
  /** Stable within the sheet: code, field and, for words, the word. */
  readonly id: string
  readonly code: FindingCode
  readonly severity: CheckSeverity
  readonly field: string | null
  readonly column: number | null
  /** Every cell or row concerned, in sheet order. */
  readonly cells: readonly FoundCell[]
  readonly facts: FindingFacts
}

type Parts = Partial<Pick<Finding, 'field' | 'column' | 'facts'>> & { readonly detail?: string }

/** Puts a finding together; none when no cell is concerned. */
export function finding(
  code: FindingCode,
  severity: CheckSeverity,
  cells: readonly FoundCell[],
  parts: Parts = {}
): Finding[] {
  if (cells.length === 0) return []
  const { field = null, column = null, facts = {}, detail } = parts
  const id = [code, field, detail].filter((part) => part !== null && part !== undefined).join(':')
  return [{ id, code, severity, field, column, cells, facts }]
}
