import { Button } from '@renderer/ui/button'
import type { MatchDecision } from '@shared/domain/importing/decision'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'
import type { UnmatchedPartner } from '@shared/domain/importing/plan'
import { ActionLine } from './action-line'

/** What can be done with a partner's name besides taking it for a known partner. */
export function PartnerActions(props: { one: UnmatchedPartner; onDecide: (rulings: MatchRulings) => void }) {
  const { one, onDecide } = props
  const parent = one.suggestions[0]
  const decide = (decision: MatchDecision) => (): void =>
    onDecide({ partners: { [one.id]: decision }, names: {} })
  const variant = (kind: MatchDecision['kind']): 'soft' | 'outlined' =>
    one.decision.kind === kind ? 'soft' : 'outlined'
  return (
    <>
      <ActionLine keys="n">
        <Button isFullWidth variant={variant('new')} onClick={decide({ kind: 'new' })}>
          {one.isInRoster ? 'A partner of its own' : 'New partner'}
        </Button>
      </ActionLine>
      {parent && one.name !== null && (
        <ActionLine keys="p">
          <Button
            isFullWidth
            variant={variant('parent')}
            onClick={decide({ kind: 'parent', partnerId: parent.partnerId, name: parent.name })}
          >
            New, part of {parent.name}
          </Button>
        </ActionLine>
      )}
      {!one.isInRoster && (
        <ActionLine keys="o">
          <Button isFullWidth variant={variant('none')} onClick={decide({ kind: 'none' })}>
            Without partner
          </Button>
        </ActionLine>
      )}
    </>
  )
}
