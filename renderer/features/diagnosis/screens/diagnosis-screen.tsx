import { IconFileImport, IconUsers } from '@tabler/icons-react'
import { useOverview } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { StatusWord, type Status } from '@renderer/ui/status-mark'
import styles from './diagnosis-screen.module.css'

const rules: readonly { id: string; status: Status; text: string }[] = [
  { id: 'ACT-1', status: 'fires', text: 'Few bring leads' },
  { id: 'ACT-2', status: 'inconclusive', text: 'Slow onboarding' },
  { id: 'REL-2', status: 'clear', text: 'Buyers are known' },
  { id: 'INC-3', status: 'cannot-tell', text: 'Needs hourly rates' }
]

/** Says what the diagnosis will answer, and leads to what it needs first. */
export function DiagnosisScreen() {
  const { navigate } = useNavigation()
  const overview = useOverview()
  const hasDeals = (overview?.counts.deal ?? 0) > 0
  return (
    <>
      <PageHeader title="Diagnosis" />
      <EmptyState
        sentence="See what is broken in the programme, with the proof beside it."
        line="It reads deals, partners and answers; where data are missing it says what to ask the client for."
        action={
          hasDeals ? (
            <Button
              variant="primary"
              size="large"
              icon={<IconUsers size={18} aria-hidden />}
              onClick={() => navigate({ screen: 'partners' })}
            >
              See the figures per partner
            </Button>
          ) : (
            <Button
              variant="primary"
              size="large"
              icon={<IconFileImport size={18} aria-hidden />}
              onClick={() => navigate({ screen: 'import' })}
            >
              Import deals
            </Button>
          )
        }
        link={{ text: 'See which definitions it will use', onOpen: () => navigate({ screen: 'engagement' }) }}
        example={{
          title: 'Partners were signed and then left alone',
          note: 'Rules of one failure mode, each with its state',
          children: (
            <ul>
              {rules.map(({ id, status, text }) => (
                <li key={id} className={styles.rule}>
                  <StatusWord status={status} />
                  <span className={styles.id}>{id}</span>
                  <span>{text}</span>
                </li>
              ))}
            </ul>
          )
        }}
      />
    </>
  )
}
