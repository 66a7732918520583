import { factBlockRows, type FactBlock } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'

/** A record and the 1-based row of the sheet it was seen in; 0 when it was not. */
export interface SeenRecord {
  readonly id: string
  readonly row: number
}

/**
 * Blocks that bring no values: records a newer file lacks and that go (`retires`), or that it still has as they were
 * (`confirms`), so that taking an older import back does not take them away.
 */
export function idBlocks(
  role: 'retires' | 'confirms',
  records: readonly SeenRecord[],
  place: { runId: string; kind: FactKind; fileId: string; sheet: string; sheetIndex: number; first: number }
): FactBlock[] {
  const { runId, kind, fileId, sheet, sheetIndex, first } = place
  const blocks: FactBlock[] = []
  for (let start = 0; start < records.length; start += factBlockRows) {
    const part = records.slice(start, start + factBlockRows)
    const sequence = first + blocks.length
    blocks.push({
      id: `${runId}:${kind}:${fileId.slice(0, 8)}-${sheetIndex}:${sequence}`,
      runId,
      kind,
      sequence,
      fileId,
      sheet,
      count: part.length,
      [role]: true,
      ids: part.map(({ id }) => id),
      sheetRows: part.map(({ row }) => row),
      columns: {}
    })
  }
  return blocks
}
