import { useOverview, useRecords } from '@renderer/data'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Progress } from '@renderer/ui/progress'
import { Tabs } from '@renderer/ui/tabs'
import { BoardTab } from '../board/board-tab'
import { ChecklistsTab } from '../checklists/checklists-tab'
import { MetricsTab } from '../metrics/metrics-tab'
import { OverviewTab } from '../overview/overview-tab'
import { RulesTab } from '../rules/rules-tab'
import styles from './diagnosis-screen.module.css'
import { NothingYet } from './nothing-yet'

const tabs = [
  { value: 'overview', label: 'Overview' },
  { value: 'rules', label: 'Rules' },
  { value: 'checklists', label: 'Checklists' },
  { value: 'recommendations', label: 'Recommendations' },
  { value: 'metrics', label: 'Metrics' }
] as const
type Tab = (typeof tabs)[number]['value']

const parts: Readonly<Record<Tab, () => React.JSX.Element>> = {
  overview: OverviewTab,
  rules: RulesTab,
  checklists: ChecklistsTab,
  recommendations: BoardTab,
  metrics: MetricsTab
}

const asTab = (text: string | undefined): Tab => tabs.find((tab) => tab.value === text)?.value ?? 'overview'

/** What is broken in the programme, what to do first, and the proof. */
export function DiagnosisScreen() {
  const { route, navigate } = useNavigation()
  const overview = useOverview()
  const answers = useRecords('checklistAnswers')
  if (!overview || !answers) {
    return (
      <div className={styles.loading}>
        <Progress label="Reading what was imported" share={null} figure="" />
      </div>
    )
  }
  const { counts, partnerCount } = overview
  const isEmpty = counts.deal + counts.response + partnerCount + answers.length === 0
  // Questions for the client can be asked before there are any files.
  if (isEmpty && route.tab === undefined) return <NothingYet />
  const tab = asTab(route.tab)
  const Part = parts[tab]
  return (
    <div className={styles.screen}>
      <PageHeader title="Diagnosis">
        <Tabs
          label="Parts of the diagnosis"
          value={tab}
          tabs={tabs}
          onChange={(value) => navigate({ screen: 'diagnosis', tab: value })}
        />
      </PageHeader>
      <div className={styles.body} role="tabpanel" aria-label={tabs.find((one) => one.value === tab)?.label}>
        <Part />
      </div>
    </div>
  )
}
