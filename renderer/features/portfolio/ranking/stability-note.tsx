import { Figure } from '@renderer/ui/figure'
import { useFormat, type Format } from '@renderer/ui/format'
import type { EvidenceView } from '@renderer/ui/evidence-view'
import type { RankStability } from '@shared/domain/portfolio/rank-stability'
import styles from './ranking.module.css'

function evidenceOf({ top, unchanged, kept, draws, swing }: RankStability, format: Format): EvidenceView {
  return {
    value: format.share(unchanged),
    extent: `of ${format.count(draws)} draws`,
    how: `Every weight is drawn anew between ${format.share(1 - swing)} and ${format.share(1 + swing)} of itself and the partners are ranked again. Counted is how often exactly the same ${top} stay on top.`,
    definitions: [
      'Drawn from a fixed seed, so the figure is the same at every look',
      `On average ${format.share(kept)} of the top ${top} stay`
    ],
    counted: { text: 'All signed partners with a score' },
    leftOut: [],
    sources: []
  }
}

/** How much the top ten owe to the exact weights. */
export function StabilityNote({ stability }: { stability: RankStability | null }) {
  const format = useFormat()
  if (stability === null) {
    return (
      <div className={styles.group}>
        <h2>How firm is the top ten?</h2>
        <p className={styles.note}>
          With ten partners or fewer, or a single measure, weights do not change who is on top.
        </p>
      </div>
    )
  }
  const { unchanged, kept, top } = stability
  return (
    <div className={styles.group}>
      <h2>How firm is the top {top}?</h2>
      <p>
        The same {top} stay on top in{' '}
        <Figure label="Rank stability" evidence={evidenceOf(stability, format)}>
          {format.share(unchanged)}
        </Figure>{' '}
        of draws with weights ±{format.share(stability.swing)}.
      </p>
      <p className={styles.note}>On average {format.share(kept)} of them stay.</p>
    </div>
  )
}
