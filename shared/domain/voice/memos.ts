import type { Memo, MemoTarget } from '../entities/voice'
import type { RecordChange } from '../history/change-set'
import { change } from '../history/draft'

const targetKey = (target: MemoTarget): string => JSON.stringify(Object.entries(target).sort())

/** The memo written on something, if there is one. */
export function memoOn(memos: readonly Memo[], target: MemoTarget): Memo | undefined {
  const key = targetKey(target)
  return memos.find((memo) => targetKey(memo.target) === key)
}

/** Writes the consultant's own note on an answer, a code, a respondent or a partner; empty text takes it away. */
export function writeMemo(
  memos: readonly Memo[],
  target: MemoTarget,
  text: string,
  stamp: { readonly id: string; readonly by: string; readonly at: string }
): readonly RecordChange[] {
  const before = memoOn(memos, target) ?? null
  const words = text.trim()
  if (words === (before?.text ?? '')) return []
  if (words === '') return [change('memos', before, null)]
  const after = before
    ? { ...before, text: words, by: stamp.by, at: stamp.at }
    : { ...stamp, target, text: words }
  return [change('memos', before, after)]
}
