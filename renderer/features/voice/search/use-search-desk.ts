import { useCallback, useMemo } from 'react'
import {
  hitState,
  type AnswerHit,
  type CodingPlan,
  type HitState
} from '@shared/domain/voice/search/code-hits'
import { codingsWith } from '../data/codings-with'
import { useKept } from '../data/use-kept'
import { usePending } from '../data/use-painted-records'
import { useVoice } from '../data/voice-data'
import { startOfSearch, type SearchState } from './search-state'
import { useHits, type Hits } from './use-hits'

/** A hit and what would become of it; without a chosen code nothing would. */
export interface DeskHit extends AnswerHit {
  readonly state: HitState | null
}

/** Search and code: what is looked for, what was found, what is open. */
export interface SearchDesk extends Hits {
  readonly state: SearchState
  readonly set: (parts: Partial<SearchState>) => void
  readonly rows: readonly DeskHit[]
  /** Place of the open hit; -1 when there is none. */
  readonly place: number
  readonly open: DeskHit | null
  readonly plan: CodingPlan | null
  readonly companies: number
  readonly places: number
  readonly counts: Readonly<Record<HitState, number>>
}

export function useSearchDesk(): SearchDesk {
  const { codingsByAnswer, codesById, engagement, pending } = useVoice()
  const underWay = usePending(pending, 'codings')
  const [state, keep] = useKept('search', startOfSearch)
  const found = useHits(state)
  const { codeId, extent, answerKey } = state
  const code = codeId === null ? undefined : codesById.get(codeId)
  const isGivable = code !== undefined && !code.isRetired
  const plan = useMemo(() => (isGivable && codeId ? { codeId, extent } : null), [isGivable, codeId, extent])
  const { hits } = found
  const rows = useMemo((): readonly DeskHit[] => {
    const codings = codingsWith(codingsByAnswer, underWay)
    return hits.map((hit) => ({
      ...hit,
      state:
        plan &&
        hitState(hit, plan, {
          codes: codesById,
          codings: codings.get(hit.answer.key) ?? [],
          coder: engagement.coder
        })
    }))
  }, [hits, plan, codesById, codingsByAnswer, underWay, engagement.coder])
  const chosen = useMemo(() => rows.findIndex(({ answer }) => answer.key === answerKey), [rows, answerKey])
  const place = chosen < 0 && rows.length > 0 ? 0 : chosen
  const companies = useMemo(() => new Set(hits.flatMap(({ answer }) => answer.partnerId ?? [])).size, [hits])
  const places = useMemo(() => hits.reduce((sum, { spans }) => sum + spans.length, 0), [hits])
  const counts = useMemo(() => countStates(rows), [rows])
  const set = useCallback((parts: Partial<SearchState>) => keep((now) => ({ ...now, ...parts })), [keep])
  return { ...found, state, set, rows, place, open: rows[place] ?? null, plan, companies, places, counts }
}

/** How many hits would get the code, have it, or are left out. */
function countStates(rows: readonly DeskHit[]): Readonly<Record<HitState, number>> {
  const counts = { 'to-code': 0, 'has-code': 0, 'stands-alone': 0 }
  for (const { state } of rows) if (state) counts[state] += 1
  return counts
}
