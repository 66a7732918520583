import { useMemo } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { netPromoterScore } from '@shared/domain/voice/net-promoter-score'
import { useFormat } from '@renderer/ui/format'
import styles from './results.module.css'

/** How likely the same respondents are to recommend the vendor; nothing when it was not asked. */
export function Recommendation({ answers }: { answers: readonly Answer[] }) {
  const format = useFormat()
  const result = useMemo(() => {
    const scores = new Map<string, number>()
    for (const { respondentKey, segment } of answers) {
      if (segment.nps !== null) scores.set(respondentKey, segment.nps)
    }
    return netPromoterScore([...scores.values()])
  }, [answers])
  if (result.score === null || !result.interval) return null
  return (
    <section className={styles.nps} aria-label="Net promoter score">
      <h3>Net promoter score of these respondents</h3>
      <p>
        <strong>{format.signed(result.score)}</strong> ({format.signed(result.interval.low)} to{' '}
        {format.signed(result.interval.high)}, n = {format.count(result.n)}) ·{' '}
        {format.count(result.promoters)} promoters, {format.count(result.passives)} passives,{' '}
        {format.count(result.detractors)} detractors
      </p>
      <p className={styles.method}>
        Promoters 9–10 less detractors 0–6, in points. Interval: adjusted Wald, 95 %.
      </p>
    </section>
  )
}
