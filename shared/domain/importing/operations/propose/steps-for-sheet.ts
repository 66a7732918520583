import type { ImportTarget } from '../../../entities/import-run'
import { rawTextAt, type SheetCells } from '../../cells'
import { classifySheet } from '../../classify-sheet'
import type { ColumnProfile } from '../../column-profile'
import type { KnownPartners } from '../../propose-mapping'
import { filledColumns, type SheetLayout } from '../../sheet-layout'
import type { TableOperation } from '../operation'
import { proposeOperations } from './propose-operations'
import type { ProposedStep } from './proposed-step'

/** From this confidence on what the rows are speaks against steps that would make something else of them. */
const sureKindConfidence = 0.7

/** The steps a sheet seems to need, given what its rows are as it stands. */
export function stepsForSheet(
  sheet: SheetCells,
  layout: SheetLayout,
  facts: {
    profiles: readonly ColumnProfile[]
    known: KnownPartners
    fileName: string
    fiscalStartMonth: number
    /** What the rows were said to be; null: told from the columns. */
    target: ImportTarget | null
  }
): ProposedStep[] {
  const { profiles, known, fileName, fiscalStartMonth } = facts
  const best = classifySheet(profiles, known, `${fileName} ${sheet.name}`)[0]?.kind
  const isKnown = best !== undefined && best.confidence >= sureKindConfidence
  const target = facts.target ?? (isKnown ? best.target : null)
  const title = `${fileName} ${sheet.name} ${titleAbove(sheet, layout)}`
  const steps = proposeOperations({ sheet, layout, profiles, title, fiscalStartMonth })
  const isSaid = facts.target !== null
  return steps.filter(({ operation }) => suits(operation, { target, isSaid, columns: profiles.length }))
}

/** A name with hardly more than months beside it is a list of figures, not a roster. */
const fewColumns = 4

function suits(
  operation: TableOperation,
  facts: { target: ImportTarget | null; isSaid: boolean; columns: number }
): boolean {
  const { target, isSaid, columns } = facts
  const { kind } = operation
  if (kind === 'unpivot') {
    const isRoster = target === 'partner' && (isSaid || columns - operation.columns.length > fewColumns)
    return !isRoster && target !== 'response'
  }
  if (kind === 'split') return target === 'partner'
  return kind !== 'fill-down' || target !== 'response'
}

/** The words in the rows above the header. */
function titleAbove(sheet: SheetCells, { header }: SheetLayout): string {
  const words: string[] = []
  for (let row = 0; row < Math.min(header?.first ?? 0, 8); row++)
    for (const column of filledColumns(sheet, row)) words.push(rawTextAt(sheet, row, column))
  return words.join(' ')
}
