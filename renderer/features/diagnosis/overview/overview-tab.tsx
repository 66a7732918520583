import { useMemo, useState } from 'react'
import type { Dimension } from '@shared/domain/diagnosis/dimension'
import type { Scorecard } from '@shared/domain/diagnosis/scorecard'
import { useRecord, useScorecards } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, Panes } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { Text } from '@renderer/ui/text'
import { AnswerHead } from './answer-head'
import { ScorecardTable } from './scorecard-table'
import { SidePane, type Side } from './side-pane'
import { totalWords } from './total-words'
import { useFindings } from './use-findings'
import styles from './overview.module.css'

const nobody: readonly string[] = []

function Loading() {
  return (
    <div className={styles.loading}>
      <Progress label="Working out the scorecard" share={null} figure="" />
    </div>
  )
}

/** The scorecard of the programme or of one partner, with its total in the head. */
function ScorecardPane(props: {
  card: Scorecard | undefined
  partnerId: string | null
  chosen: Dimension | null
  onChoose: (dimension: Dimension) => void
  onWhole: () => void
}) {
  const { card, partnerId } = props
  const format = useFormat()
  const partner = useRecord('partners', partnerId ?? '')
  return (
    <Pane
      label="Partner health scorecard"
      title={partnerId === null ? 'Partner Health Scorecard' : (partner?.name ?? 'Partner')}
      actions={
        <>
          <Text tone="quiet" size="meta">
            {card && totalWords(card, format)}
          </Text>
          {partnerId !== null && (
            <Button size="small" onClick={props.onWhole}>
              Whole programme
            </Button>
          )}
        </>
      }
    >
      {card ? <ScorecardTable card={card} chosen={props.chosen} onChoose={props.onChoose} /> : <Loading />}
    </Pane>
  )
}

/** The answer in one sentence, the scorecard, and what stands behind it. */
export function OverviewTab() {
  const { route, navigate } = useNavigation()
  const partnerId = route.partnerId ?? null
  const findings = useFindings()
  const answer = useScorecards(nobody)
  const ofPartner = useScorecards(useMemo(() => (partnerId === null ? nobody : [partnerId]), [partnerId]))
  const [side, setSide] = useState<Side>('gaps')
  const [chosen, setChosen] = useState<Dimension>('strategy')
  if (!findings || !answer) return <Loading />
  const card = partnerId === null ? answer.programme : ofPartner?.partners[0]
  const open = (next: string | null): void =>
    navigate({ screen: 'diagnosis', tab: 'overview', ...(next === null ? {} : { partnerId: next }) })
  return (
    <div className={styles.overview}>
      <AnswerHead findings={findings} />
      <Panes columns="minmax(0,1.08fr) minmax(0,1fr)">
        <ScorecardPane
          {...{ card, partnerId }}
          chosen={side === 'dimension' ? chosen : null}
          onChoose={(dimension) => {
            setChosen(dimension)
            setSide('dimension')
          }}
          onWhole={() => open(null)}
        />
        <SidePane
          {...{ side, answer, findings, partnerId }}
          onSide={setSide}
          one={card?.dimensions.find(({ dimension }) => dimension === chosen)}
          onPartner={open}
        />
      </Panes>
    </div>
  )
}
