import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import type { DimensionScore } from '@shared/domain/diagnosis/scorecard'
import type { useScorecards } from '@renderer/data'
import { Pane } from '@renderer/ui/pane'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { DimensionPane } from './dimension-pane'
import { GapList } from './gap-list'
import { PartnerScores } from './partner-scores'

export type Side = 'dimension' | 'gaps' | 'partners'

const sides = [
  { value: 'gaps', label: 'Gaps' },
  { value: 'dimension', label: 'Dimension' },
  { value: 'partners', label: 'Partners' }
] as const

/** What stands behind the scorecard: the gaps, the chosen dimension, or the partners. */
export function SidePane(props: {
  side: Side
  onSide: (side: Side) => void
  one: DimensionScore | undefined
  partnerId: string | null
  findings: readonly RuleFinding[]
  answer: NonNullable<ReturnType<typeof useScorecards>>
  onPartner: (partnerId: string) => void
}) {
  const { side, one, partnerId, answer } = props
  return (
    <Pane
      label="What stands behind it"
      scrolls={side !== 'partners'}
      title={
        <SegmentedControl label="Beside the scorecard" value={side} options={sides} onChange={props.onSide} />
      }
    >
      {side === 'gaps' && (
        <GapList scorecard={answer.programme} findings={props.findings} costs={answer.costs} />
      )}
      {side === 'dimension' && one && (
        <DimensionPane key={`${partnerId} ${one.dimension}`} one={one} partnerId={partnerId} />
      )}
      {side === 'partners' && <PartnerScores chosen={partnerId} onChoose={props.onPartner} />}
    </Pane>
  )
}
