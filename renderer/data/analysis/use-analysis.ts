import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import { useStore } from '../react/engagement-provider'
import type { OpenEngagementStore } from '../store/open-store'
import { AnalysisClient } from './analysis-client'
import type { AnswerOf, AskOf, QueryKind } from './protocol'
import { startAnalysisWorker } from './worker-port'

/** Tests hand in a client of their own; in the app each engagement gets one worker. */
export const AnalysisContext = createContext<AnalysisClient | null>(null)

let current: { readonly store: OpenEngagementStore; readonly client: AnalysisClient } | null = null

/** The analysis of an engagement; the worker of the engagement open before ends. */
export function analysisOf(store: OpenEngagementStore): AnalysisClient {
  if (current?.store === store) return current.client
  closeAnalysis()
  current = { store, client: new AnalysisClient(startAnalysisWorker(), store.engagementId) }
  return current.client
}

/** Ends the analysis worker, if any: when the engagement is closed, replaced or erased. */
export function closeAnalysis(): void {
  current?.client.close()
  current = null
}

/** The analysis of the open engagement, for questions asked once (evidence, exports). */
export function useAnalysis(): AnalysisClient {
  const given = useContext(AnalysisContext)
  const store = useStore()
  return given ?? analysisOf(store)
}

/** Asks the worker and keeps the answer current; undefined until the first one comes. `null` asks nothing. */
export function useAnswer<K extends QueryKind>(kind: K, ask: AskOf<K> | null): AnswerOf<K> | undefined {
  const client = useAnalysis()
  const key = JSON.stringify(ask)
  // The key stands for the question: callers may build it anew on every draw.
  const question = useMemo(() => JSON.parse(key) as AskOf<K> | null, [key])
  const subscribe = useCallback(
    (notify: () => void) => (question === null ? () => undefined : client.watch(kind, question, notify)),
    [client, kind, question]
  )
  return useSyncExternalStore(subscribe, () => (question === null ? undefined : client.peek(kind, question)))
}
