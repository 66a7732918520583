import { IconFileImport } from '@tabler/icons-react'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { StatusWord, type Status } from '@renderer/ui/status-mark'
import styles from './nothing-yet.module.css'

const rules: readonly { id: string; status: Status; text: string }[] = [
  { id: 'R01', status: 'fires', text: 'Few bring leads' },
  { id: 'R04', status: 'inconclusive', text: 'Slow onboarding' },
  { id: 'R03', status: 'clear', text: 'Buyers are known' },
  { id: 'R07', status: 'cannot-tell', text: 'Needs the client’s answer' }
]

/** Before there are deals, partners or answers: what the diagnosis will answer, and what it needs first. */
export function NothingYet() {
  const { navigate } = useNavigation()
  return (
    <>
      <PageHeader title="Diagnosis" />
      <EmptyState
        sentence="See what is broken in the programme, with the proof beside it."
        line="It reads deals, partners and answers; where data are missing it says what to ask the client for."
        action={
          <Button
            variant="primary"
            size="large"
            icon={<IconFileImport size={18} aria-hidden />}
            onClick={() => navigate({ screen: 'import' })}
          >
            Import deals
          </Button>
        }
        link={{
          text: 'Begin with questions for the client',
          onOpen: () => navigate({ screen: 'diagnosis', tab: 'checklists' })
        }}
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
