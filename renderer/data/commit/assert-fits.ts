import type { ChangeDraft } from '@shared/domain/history/change-set'
import { recordSchemas } from '@shared/schema/index'

/**
 * Throws when a draft holds something its table cannot: that is a bug of whoever made the draft, and must not reach
 * the disk. The message names the table and field, never a client's text. Blocks are many: only their columns'
 * lengths are looked at here, their values when an engagement file is read.
 */
export function assertFits(draft: ChangeDraft): void {
  for (const { table, id, after } of draft.changes) {
    if (after === null) continue
    if (after.id !== id) throw new Error(`a change of ${table} names another record than it writes`)
    const parsed = recordSchemas[table].safeParse(after)
    if (parsed.success) continue
    const issue = parsed.error.issues[0]
    throw new Error(`a record of ${table} does not fit its schema: ${String(issue?.path[0])} ${issue?.code}`)
  }
  for (const block of draft.blocks?.factBlocks ?? []) {
    const lengths = [block.ids, block.sheetRows, ...Object.values(block.columns)].map((list) => list.length)
    if (lengths.some((length) => length !== block.count)) throw new Error('a fact block has uneven columns')
  }
}
