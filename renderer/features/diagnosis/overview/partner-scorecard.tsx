import { useMemo, useState } from 'react'
import type { Dimension } from '@shared/domain/diagnosis/dimension'
import { useScorecards } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import { Text } from '@renderer/ui/text'
import { DimensionPane } from './dimension-pane'
import { ScorecardTable } from './scorecard-table'
import { totalWords } from './total-words'
import styles from './overview.module.css'

/** One partner's scorecard as a panel: the ten dimensions, and what the chosen one is made of. */
export function PartnerScorecard({ partnerId }: { partnerId: string }) {
  const format = useFormat()
  const [chosen, setChosen] = useState<Dimension | null>(null)
  const asked = useMemo(() => [partnerId], [partnerId])
  const card = useScorecards(asked)?.partners[0]
  if (!card) {
    return (
      <div className={styles.loading}>
        <Progress label="Scoring the partner" share={null} figure="" />
      </div>
    )
  }
  const one = card.dimensions.find(({ dimension }) => dimension === chosen)
  return (
    <section aria-label="Partner health scorecard">
      <div className={styles.total}>
        <Text tone="quiet">{totalWords(card, format)}</Text>
      </div>
      <ScorecardTable
        card={card}
        chosen={chosen}
        onChoose={(next) => setChosen(next === chosen ? null : next)}
      />
      {one && <DimensionPane key={one.dimension} one={one} partnerId={partnerId} />}
    </section>
  )
}
