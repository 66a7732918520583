import { IconPresentation } from '@tabler/icons-react'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import type { Partner } from '@shared/domain/entities/partner'
import { endWorkshop, workshopOf } from '@shared/domain/workshop/lead-workshop'
import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { shortName } from '../exchange-words'
import { useAct } from '../use-act'
import { useAsOf } from '../use-as-of'
import styles from './held-back.module.css'

/** In place of a version whose ratings the room has not seen yet: why it is hidden, and the two ways on. */
export function HeldBack({ audit, partner }: { audit: ExchangeAudit; partner: Partner }) {
  const act = useAct()
  const asOf = useAsOf()
  const { navigate } = useNavigation()
  const revealed = workshopOf(audit).revealed.length
  const name = shortName(partner.name)
  return (
    <div className={styles.page}>
      <h2 className={styles.sentence}>{`The workshop with ${name} is still running.`}</h2>
      <p className={styles.line}>
        {`Its ratings are hidden here until both sides have seen them: ${revealed} ${revealed === 1 ? 'line is' : 'lines are'} revealed so far. Go back to reveal the rest, or end the workshop to see every rating now. Earlier versions stay under Compare.`}
      </p>
      <div className={styles.actions}>
        <Button
          variant="primary"
          icon={<IconPresentation size={16} aria-hidden />}
          onClick={() => navigate({ screen: 'workshop', partnerId: partner.id })}
        >
          Back to the workshop
        </Button>
        <Button onClick={() => void act(endWorkshop(audit, asOf), `Ended the workshop with ${partner.name}`)}>
          End the workshop
        </Button>
      </div>
    </div>
  )
}
