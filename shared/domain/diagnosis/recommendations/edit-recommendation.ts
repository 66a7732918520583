import type { Recommendation } from '../../entities/diagnosis'
import type { ChangeDraft } from '../../history/change-set'
import { change, draft } from '../../history/draft'
import { sameValue } from '../../history/same-value'
import type { BoardItem } from './board-item'
import type { PlacedItem } from './sequence'

/** Fields a person can set. */
export type RecommendationPatch = Partial<
  Pick<
    Recommendation,
    'title' | 'text' | 'impact' | 'effort' | 'confidence' | 'phase' | 'owner' | 'dueOn' | 'dependsOn'
  >
>

/** A proposal as the record it becomes when somebody touches it. */
function recordOf(item: BoardItem): Recommendation {
  return (
    item.record ?? {
      ...{ id: item.id, libraryId: item.libraryId, title: item.title, text: item.text },
      ...{ ruleIds: item.ruleIds, phase: item.phase, state: 'proposed', owner: null, dueOn: null },
      ...{ impact: item.impact, effort: item.effort },
      // Kept open, so that it follows the data until somebody judges it.
      confidence: null
    }
  )
}

/** One edit of an item; null when nothing changes or the title would be empty. */
export function editRecommendation(item: BoardItem, patch: RecommendationPatch): ChangeDraft | null {
  const before = recordOf(item)
  const after: Recommendation = { ...before, ...patch }
  if (after.title.trim() === '' || sameValue(before, after)) return null
  return draft('diagnosis.recommendation-edited', { title: after.title }, [
    change('recommendations', item.record, after)
  ])
}

const codes: Readonly<Record<Recommendation['state'], string>> = {
  accepted: 'diagnosis.recommendation-accepted',
  dropped: 'diagnosis.recommendation-dropped',
  done: 'diagnosis.recommendation-done',
  proposed: 'diagnosis.recommendation-reopened'
}

/** Whether an item may be called done: not while something has to come before it. */
export const mayBeDone = ({ holds }: PlacedItem): boolean => holds.length === 0

/** Accepts, drops, finishes or takes back an item; null when nothing changes or the sequence forbids it. */
export function moveRecommendation(item: PlacedItem, state: Recommendation['state']): ChangeDraft | null {
  if (item.state === state || (state === 'done' && !mayBeDone(item))) return null
  const after = { ...recordOf(item), state }
  return draft(codes[state], { title: item.title }, [change('recommendations', item.record, after)])
}

/** A recommendation of the consultant's own. */
export const addRecommendation = (record: Recommendation): ChangeDraft =>
  draft('diagnosis.recommendation-added', { title: record.title }, [change('recommendations', null, record)])

/** Takes an own recommendation off the board; those of the library are dropped, not removed. */
export const removeRecommendation = (record: Recommendation): ChangeDraft =>
  draft('diagnosis.recommendation-removed', { title: record.title }, [
    change('recommendations', record, null)
  ])

/** Whether linking `item` to `before` would make it wait for itself. */
export function buildsOnItself(item: BoardItem, before: BoardItem, all: readonly BoardItem[]): boolean {
  const byId = new Map(all.map((one) => [one.id, one]))
  const seen = new Set<string>()
  const leadsTo = (one: BoardItem): boolean => {
    if (one.id === item.id) return true
    if (seen.has(one.id)) return false
    seen.add(one.id)
    return one.dependsOn.flatMap((id) => byId.get(id) ?? []).some(leadsTo)
  }
  return leadsTo(before)
}
