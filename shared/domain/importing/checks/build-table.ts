import type { CivilDate } from '../../values/civil-date'
import type { SheetCells } from '../cells'
import type { SheetDecision } from '../decision'
import { extractRows, type ExtractedRows } from '../extract-rows'
import { reshape } from '../operations/reshape'
import type { AsOf, CheckedTable, UnknownPartners, Vocabulary } from './checked-table'
import { copiesOf } from './duplicate-rows'

/** What the checks of one sheet need besides its cells and its mapping. */
export interface CheckFacts {
  readonly asOf: AsOf
  readonly today: CivilDate
  readonly assumed: ReadonlySet<string>
  readonly unknown: UnknownPartners
  readonly vocabularies: readonly Vocabulary[]
}

/** Makes a client's sheet ready to be checked: steps carried out, rows read once, exact copies found once. */
export function checkedTable(
  client: SheetCells,
  decision: SheetDecision,
  facts: CheckFacts,
  read?: ExtractedRows
): CheckedTable {
  const reshaped = reshape(client, decision)
  const extracted = read ?? extractRows(reshaped.sheet, decision, reshaped)
  return {
    ...facts,
    sheet: reshaped.sheet,
    client,
    decision,
    extracted,
    copies: copiesOf(reshaped.sheet, extracted.rows, decision.layout.columns)
  }
}
