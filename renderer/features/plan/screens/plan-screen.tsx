import { IconArrowsExchange } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { Chip } from '@renderer/ui/chip'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { StatusWord, type Status } from '@renderer/ui/status-mark'
import styles from './plan-screen.module.css'

const milestones: readonly { phase: string; title: string; owner: string; status: Status }[] = [
  { phase: 'Day 30', title: 'Pay the open MDF claims', owner: 'Vendor', status: 'ready' },
  { phase: 'Day 60', title: 'First joint pipeline review', owner: 'Both', status: 'in-progress' },
  { phase: 'Day 90', title: 'Three registered deals', owner: 'Partner', status: 'empty' }
]

const words: Partial<Record<Status, string>> = { ready: 'Done', empty: 'Open' }

/** Says what a joint plan is, and leads to where its first actions come from. */
export function PlanScreen() {
  const { navigate } = useNavigation()
  return (
    <>
      <PageHeader title="Plan" />
      <EmptyState
        sentence="Turn what you found into 30, 60 and 90 days that both sides own."
        line="A plan starts with the actions of a value-exchange audit: what the vendor and the partner promise each other."
        action={
          <Button
            variant="primary"
            size="large"
            icon={<IconArrowsExchange size={18} aria-hidden />}
            onClick={() => navigate({ screen: 'exchange' })}
          >
            Audit a partner
          </Button>
        }
        link={{
          text: 'See what was agreed as the exit criterion',
          onOpen: () => navigate({ screen: 'engagement' })
        }}
        example={{
          title: 'A joint plan with one partner',
          note: 'Each milestone has one owner and a date',
          children: (
            <ul>
              {milestones.map(({ phase, title, owner, status }) => (
                <li key={phase} className={styles.milestone}>
                  <Chip>{phase}</Chip>
                  <span>
                    {title}
                    <span className={styles.owner}>{owner}</span>
                  </span>
                  <StatusWord status={status} {...(words[status] ? { word: words[status] } : {})} />
                </li>
              ))}
            </ul>
          )
        }}
      />
    </>
  )
}
