import { QuestionChip, SegmentChip } from '../parts/scope-chips'
import type { SearchState } from './search-state'

type Scope = SearchState['scope']

/** Which answers are searched: all, those to one question, those of one kind of partner. */
export function SearchScope({ scope, onChange }: { scope: Scope; onChange: (scope: Scope) => void }) {
  return (
    <>
      <QuestionChip
        label="All questions"
        chosen={scope}
        onChange={(question) => onChange({ ...scope, ...question })}
      />
      <SegmentChip
        label="All segments"
        segments={scope.segments}
        onChange={(segments) => onChange({ ...scope, segments })}
      />
    </>
  )
}
