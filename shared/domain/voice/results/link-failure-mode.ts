import type { Code } from '../../entities/voice'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import type { FailureMode } from '../failure-mode'

/** Says what a theme is a symptom of, or (null) that it is none. */
export function linkFailureMode(code: Code, failureMode: FailureMode | null): readonly RecordChange[] {
  if ((code.failureMode ?? null) === failureMode) return []
  const { failureMode: _before, ...unlinked } = code
  return [change('codes', code, failureMode === null ? unlinked : { ...unlinked, failureMode })]
}
