import { textAt, type CheckedTable } from './checked-table'
import type { UsualStage } from './usual-stages'

/** Few blanks are asked about one by one, whatever share of a small list they are. */
const fewestBlanks = 10
/** From this share of a stage's deals, or of all records, on, leaving the cell blank is how the list is kept. */
const usualShare = 0.5
/** Deals without a partner are the client's own sales: the list need not be full of them. */
const usualShareWithoutPartner = 0.1

export interface Blanks {
  /** Records whose blank is how the list is kept. */
  readonly usual: readonly number[]
  /** Records that are blank although most of their kind are not. */
  readonly odd: readonly number[]
  /** The client's stages whose deals are left blank, the one with most first; none where all count alike. */
  readonly stages: readonly UsualStage[]
}

/** Parts blank cells of a column into those the list leaves blank as a rule, and the exceptions. */
export function usualBlanks(table: CheckedTable, field: string, blank: readonly number[]): Blanks {
  const stageField = stageFieldOf(table)
  const stageOf = (index: number): string =>
    stageField === null ? '' : (textAt(table, stageField, index) ?? '')
  const all = new Map<string, number>()
  for (let index = 0; index < table.extracted.rows.length; index++) count(all, stageOf(index))
  const blanks = new Map<string, number>()
  for (const index of blank) count(blanks, stageOf(index))
  const share =
    table.decision.target === 'deal' && field.startsWith('partner') ? usualShareWithoutPartner : usualShare
  const isUsual = (stage: string): boolean => {
    const found = blanks.get(stage) ?? 0
    return found >= fewestBlanks && found >= share * (all.get(stage) ?? 0)
  }
  const named = [...blanks].filter(([stage]) => stage !== '' && isUsual(stage)).sort((a, b) => b[1] - a[1])
  return {
    usual: blank.filter((index) => isUsual(stageOf(index))),
    odd: blank.filter((index) => !isUsual(stageOf(index))),
    stages: named.map(([stage, found]) => [stage, found, all.get(stage) ?? 0])
  }
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** What a deal of the list has reached, in the client's words where they are given. */
const stageFieldOf = ({ decision, extracted }: CheckedTable): string | null =>
  decision.target !== 'deal'
    ? null
    : (['stage', 'status'].find((field) => extracted.columnOf[field] !== undefined) ?? null)
