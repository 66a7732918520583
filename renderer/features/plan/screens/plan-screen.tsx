import { useEngagement, useOverview, useRecords } from '@renderer/data'
import { PageHeader } from '@renderer/ui/page-header'
import { Progress } from '@renderer/ui/progress'
import { Text } from '@renderer/ui/text'
import { FrictionLog } from '../friction/friction-log'
import styles from './plan-screen.module.css'

/** What to do, by whom and until when; it starts with what is broken today. */
export function PlanScreen() {
  const engagement = useEngagement()
  const overview = useOverview()
  const items = useRecords('frictionItems')
  const partners = useRecords('partners')
  if (!items || !partners || !overview) {
    return (
      <>
        <PageHeader title="Plan" />
        <div className={styles.loading}>
          <Progress label="Reading the friction log" share={null} figure="" />
        </div>
      </>
    )
  }
  const standing = partners
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .sort((a, b) => a.name.localeCompare(b.name))
  return (
    <div className={styles.screen}>
      <PageHeader title="Plan">
        <Text tone="quiet">Friction log: what stands between vendor and partners today</Text>
      </PageHeader>
      <FrictionLog
        items={items}
        partners={standing}
        asOf={engagement.asOf ?? overview.asOf ?? engagement.startedOn}
      />
    </div>
  )
}
