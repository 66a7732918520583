import type { SourceBlock } from '@shared/domain/entities/fact-block'
import type { OpenEngagementStore } from '../../data/store/open-store'

const keptBlocks = 24

/** Reads single cells of the client's sheets as they stood; keeps the last few blocks at hand. */
export class SourceTexts {
  readonly #store: Pick<OpenEngagementStore, 'getBlock'>
  readonly #kept = new Map<string, SourceBlock | null>()

  constructor(store: Pick<OpenEngagementStore, 'getBlock'>) {
    this.#store = store
  }

  /** The raw text of a cell (column from 0, row from 1), or null when it is not kept. */
  async text(
    fileId: string,
    sheetIndex: number,
    place: { column: number; row: number }
  ): Promise<string | null> {
    const first = await this.#block(fileId, sheetIndex, 0)
    if (first === null || first.rowCount < 1) return null
    let sequence = Math.max(0, Math.floor((place.row - first.firstRow) / first.rowCount))
    // Blocks are filled evenly; a step to either side covers a writer that was not.
    for (let tries = 0; tries < 3; tries++) {
      const block = await this.#block(fileId, sheetIndex, sequence)
      if (block === null) sequence--
      else if (place.row < block.firstRow) sequence--
      else if (place.row >= block.firstRow + block.rowCount) sequence++
      else return block.columns[place.column]?.[place.row - block.firstRow] ?? null
      if (sequence < 0) return null
    }
    return null
  }

  async #block(fileId: string, sheetIndex: number, sequence: number): Promise<SourceBlock | null> {
    const id = `${fileId}:${sheetIndex}:${sequence}`
    const kept = this.#kept.get(id)
    if (kept !== undefined) return kept
    const block = await this.#store.getBlock('sourceBlocks', id)
    if (this.#kept.size >= keptBlocks) {
      const oldest = this.#kept.keys().next().value
      if (oldest !== undefined) this.#kept.delete(oldest)
    }
    this.#kept.set(id, block)
    return block
  }
}
