import type { CellObject } from '@e965/xlsx'
import type { CellComment, CellLink } from '@shared/domain/importing/cells'
import { cleanText } from './clean-text'

/** Collects what hangs at the cells of the general reader: notes, conversations, links. */
export class CellExtras {
  private readonly comments: CellComment[] = []
  private readonly links: CellLink[] = []

  take(row: number, column: number, cell: CellObject): void {
    const target = cleanText(cell.l?.Target ?? '')
    if (target !== '') this.links.push({ row, column, target })
    const notes = cell.c ?? []
    const threads = notes.filter((note) => (note as { T?: boolean }).T === true)
    for (const { a: author, t: text } of threads.length > 0 ? threads : notes) {
      this.comments.push({ row, column, author: cleanText(author ?? ''), text: cleanText(text ?? '') })
    }
  }

  found(): { comments?: CellComment[]; links?: CellLink[] } {
    const { comments, links } = this
    return { ...(comments.length > 0 ? { comments } : {}), ...(links.length > 0 ? { links } : {}) }
  }
}
