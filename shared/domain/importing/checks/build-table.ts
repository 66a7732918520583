import type { CivilDate } from '../../values/civil-date'
import type { SheetCells } from '../cells'
import type { SheetDecision } from '../decision'
import { extractRows, type ExtractedRows } from '../extract-rows'
import type { AsOf, CheckedTable, UnknownPartners, Vocabulary } from './checked-table'
import { copiesOf } from './duplicate-rows'

/** What the checks of one sheet need besides its cells and its mapping. */
export interface CheckFacts {
  readonly asOf: AsOf
  readonly today: CivilDate
  readonly assumed: ReadonlySet<string>
  readonly unknown: UnknownPartners
  readonly vocabularies: readonly Vocabulary[]
  /** Where the rows were already read, so that it is not done twice. */
  readonly extracted?: ExtractedRows
}

/** Makes a sheet ready to be checked: rows read once, exact copies found once. */
export function checkedTable(sheet: SheetCells, decision: SheetDecision, facts: CheckFacts): CheckedTable {
  const extracted = facts.extracted ?? extractRows(sheet, decision)
  return {
    sheet,
    decision,
    extracted,
    asOf: facts.asOf,
    today: facts.today,
    assumed: facts.assumed,
    unknown: facts.unknown,
    vocabularies: facts.vocabularies,
    copies: copiesOf(sheet, extracted.rows, decision.layout.columns)
  }
}
