import { useEffect, useState } from 'react'
import { useAnalysis, useEngagement, useRecords } from '@renderer/data'

type Analysis = ReturnType<typeof useAnalysis>

/**
 * What the analysis answers, asked again when an import, an edit or a definition changes. Undefined while it is
 * computed; nothing is asked for `wanted` null. Asked by content: an equal list made anew is no new question. `ask`
 * must stay the same function.
 */
export function useAsked<Wanted, Answer>(
  wanted: Wanted | null,
  ask: (analysis: Analysis, wanted: Wanted) => Promise<Answer>
): Answer | undefined {
  const analysis = useAnalysis()
  const engagement = useEngagement()
  const partners = useRecords('partners')
  const runs = useRecords('importRuns')
  const overlays = useRecords('overlays')
  const [held, hold] = useState<{ readonly key: string; readonly answer: Answer } | null>(null)
  const [failure, fail] = useState<Error | null>(null)
  const key = wanted === null ? null : JSON.stringify(wanted)
  useEffect(() => {
    if (key === null) return
    let isStale = false
    ask(analysis, JSON.parse(key) as Wanted).then(
      (answer) => {
        if (!isStale) hold({ key, answer })
      },
      (problem: unknown) => {
        if (!isStale) fail(problem instanceof Error ? problem : new Error(String(problem)))
      }
    )
    return () => {
      isStale = true
    }
  }, [analysis, ask, key, engagement, partners, runs, overlays])
  // What broke the worker is for the error boundary to show.
  if (failure !== null) throw failure
  return held !== null && held.key === key ? held.answer : undefined
}

/** Complete figures (with the records behind them) of several metrics; those that do not exist are left out. */
export async function figuresOf(analysis: Analysis, metricIds: readonly string[], partnerId: string | null) {
  const answers = await Promise.all(
    metricIds.map((metricId) => analysis.ask('figure', { metricId, partnerId }))
  )
  return answers.flatMap((figure) => (figure ? [figure] : []))
}
