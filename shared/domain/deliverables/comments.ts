import type { DocumentComment } from '../entities/document'
import type { ChangeDraft } from '../history/change-set'
import { recordChanged, type Before } from './document-record'

const commentsOf = ({ record }: Before): readonly DocumentComment[] => record.comments ?? []

/** Writes a note to self on a block. */
export const addComment = (before: Before, comment: DocumentComment): ChangeDraft =>
  recordChanged(before, 'document.comment-added', { comments: [...commentsOf(before), comment] })

/** Settles a note, or opens it again. */
export function resolveComment(before: Before, id: string, isResolved: boolean): ChangeDraft {
  const comments = commentsOf(before).map((each) => (each.id === id ? { ...each, isResolved } : each))
  return recordChanged(before, isResolved ? 'document.comment-resolved' : 'document.comment-reopened', {
    comments
  })
}

/** Takes a note away. */
export const removeComment = (before: Before, id: string): ChangeDraft =>
  recordChanged(before, 'document.comment-removed', {
    comments: commentsOf(before).filter((each) => each.id !== id)
  })

/** Open notes by block. */
export function openComments(comments: readonly DocumentComment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { blockId, isResolved } of comments) {
    if (!isResolved) counts.set(blockId, (counts.get(blockId) ?? 0) + 1)
  }
  return counts
}
