import type { OpenEngagementStore } from '@renderer/data'
import type { SourceBlock } from '@shared/domain/entities/fact-block'
import { sourceBlockRows } from '@shared/domain/importing/to-change-draft'
import type { SourcePlace } from '@renderer/ui/source-opener'
import type { SheetSource } from './sheet-source'

type Blocks = Pick<OpenEngagementStore, 'all' | 'getBlock' | 'blockIds'>

const keptBlocks = 8

/** A sheet as the engagement keeps it: blocks are read as they come into sight. Null when it is not kept. */
export async function keptSource(store: Blocks, place: SourcePlace): Promise<SheetSource | null> {
  const { fileId, sheet } = place
  const first = await firstBlock(store, fileId, sheet)
  if (!first) return null
  const prefix = `${fileId}:${first.sheetIndex}:`
  const count = (await store.blockIds('sourceBlocks', prefix)).length
  const read = blockReader(store, prefix)
  const last = count > 1 ? await read(count - 1) : first
  const runs = await store.all('importRuns')
  const imported = runs
    .flatMap((run) => run.sheets)
    .find((one) => one.fileId === fileId && one.sheet === sheet)
  return {
    fileName: place.fileName,
    sheet,
    rowCount: last ? last.firstRow + last.rowCount - 1 : first.rowCount,
    columnCount: first.columns.length,
    headerRow: imported?.headerRow ?? null,
    rows: async (from, length) => {
      const rows: string[][] = []
      for (let row = from; row < from + length; row++) {
        const block = await read(Math.floor(row / sourceBlockRows))
        if (!block || row - block.firstRow + 1 >= block.rowCount) break
        rows.push(block.columns.map((texts) => texts[row - block.firstRow + 1] ?? ''))
      }
      return rows
    },
    original: () => store.getBlock('sourceFiles', fileId)
  }
}

const mostSheets = 500

/** The block a sheet begins with; its place in the file is not known from its name. */
async function firstBlock(store: Blocks, fileId: string, sheet: string): Promise<SourceBlock | null> {
  const ids = await store.blockIds('sourceBlocks', `${fileId}:`)
  const firsts = ids.filter((id) => id.endsWith(':0')).slice(0, mostSheets)
  for (const id of firsts) {
    const block = await store.getBlock('sourceBlocks', id)
    if (block?.sheet === sheet) return block
  }
  return null
}

/** Reads blocks by their number and keeps the last few. */
function blockReader(store: Blocks, prefix: string): (sequence: number) => Promise<SourceBlock | null> {
  const kept = new Map<number, SourceBlock | null>()
  return async (sequence) => {
    const known = kept.get(sequence)
    if (known !== undefined) return known
    const block = await store.getBlock('sourceBlocks', `${prefix}${sequence}`)
    if (kept.size >= keptBlocks) kept.delete([...kept.keys()][0] ?? -1)
    kept.set(sequence, block)
    return block
  }
}
