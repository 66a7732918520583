import type { Partner } from '../entities/partner'
import type { Memo } from '../entities/voice'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import type { EditStamp } from './edit-partner'

/** The consultant's own notes on a partner and on those merged into it, newest first. */
export function notesOn(memos: readonly Memo[], partnerIds: ReadonlySet<string>): Memo[] {
  return memos
    .filter(({ target }) => target.kind === 'partner' && partnerIds.has(target.partnerId))
    .sort((a, b) => (a.at === b.at ? a.id.localeCompare(b.id) : b.at.localeCompare(a.at)))
}

/** Adds a note; null when there is nothing in it. */
export function addNoteDraft(
  partner: Partner,
  text: string,
  stamp: EditStamp & { readonly id: string }
): ChangeDraft | null {
  const words = text.trim()
  if (words === '') return null
  const { id, by, at } = stamp
  const memo: Memo = { id, by, at, text: words, target: { kind: 'partner', partnerId: partner.id } }
  return draft('partner.note-written', { name: partner.name }, [change('memos', null, memo)])
}

/** Rewrites a note; emptied it is removed, and null when nothing changes. */
export function editNoteDraft(
  partner: Partner,
  memo: Memo,
  text: string,
  stamp: EditStamp
): ChangeDraft | null {
  const words = text.trim()
  if (words === memo.text) return null
  if (words === '') {
    return draft('partner.note-removed', { name: partner.name }, [change('memos', memo, null)])
  }
  const after: Memo = { ...memo, text: words, by: stamp.by, at: stamp.at }
  return draft('partner.note-written', { name: partner.name }, [change('memos', memo, after)])
}
