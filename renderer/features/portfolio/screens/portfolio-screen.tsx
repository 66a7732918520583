import { useState } from 'react'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Progress } from '@renderer/ui/progress'
import { Tabs } from '@renderer/ui/tabs'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { CapacityTab } from '../capacity/capacity-tab'
import { ConcentrationTab } from '../concentration/concentration-tab'
import { InvestmentTab } from '../investment/investment-tab'
import type { ChartTabProps } from '../parts/chart-tab'
import { PeriodSelect } from '../parts/period-select'
import { PortfolioEmpty } from '../parts/portfolio-empty'
import { portfolioTabs, tabOf, type PortfolioTab } from '../portfolio-tabs'
import { RankingTab } from '../ranking/ranking-tab'
import { QuadrantTab } from '../quadrant/quadrant-tab'
import { RecruitmentTab } from '../recruitment/recruitment-tab'
import { SegmentsTab } from '../segments/segments-tab'
import { TiersTab } from '../tiers/tiers-tab'
import { usePortfolio } from '../use-portfolio'
import styles from './portfolio-screen.module.css'

interface InsideProps extends ChartTabProps {
  readonly tab: PortfolioTab
  readonly chosenId: string | null
  readonly onChoose: (partnerId: string) => void
}

/** The view of one tab. */
function Inside(props: InsideProps) {
  const { view, tab } = props
  const charts = { view, isTable: props.isTable, onTable: props.onTable, onWeigh: props.onWeigh }
  switch (tab) {
    case 'ranking':
      return <RankingTab view={view} chosenId={props.chosenId} onChoose={props.onChoose} />
    case 'quadrant':
      return <QuadrantTab {...charts} />
    case 'concentration':
      return <ConcentrationTab {...charts} />
    case 'investment':
      return <InvestmentTab {...charts} />
    case 'segments':
      return <SegmentsTab view={view} />
    case 'tiers':
      return <TiersTab view={view} />
    case 'capacity':
      return <CapacityTab {...charts} />
    case 'recruitment':
      return <RecruitmentTab view={view} />
  }
}

/** Chooses where effort goes: who is ranked how, who carries the result, who receives, who is the core. */
export function PortfolioScreen() {
  const { route, navigate } = useNavigation()
  const view = usePortfolio()
  const [isTable, setTable] = useState(false)
  const [chosenId, setChosenId] = useState(route.partnerId ?? null)
  const tab = tabOf(route.tab)
  const go = (next: PortfolioTab): void => navigate({ screen: 'portfolio', tab: next })
  const step = (by: number): void => {
    const at = portfolioTabs.findIndex(({ value }) => value === tab)
    const next = portfolioTabs[(at + by + portfolioTabs.length) % portfolioTabs.length]
    if (next) go(next.value)
  }
  useShortcuts('Portfolio', [
    { keys: ']', label: 'Next view', run: () => step(1) },
    { keys: '[', label: 'View before', run: () => step(-1) },
    { keys: 't', label: 'Chart or table', run: () => setTable((now) => !now) }
  ])
  if (!view) {
    return (
      <>
        <PageHeader title="Portfolio" />
        <Progress label="Weighing the partners" share={null} figure="" />
      </>
    )
  }
  if (view.members.length === 0 && view.prospects.length === 0) return <PortfolioEmpty view={view} />
  return (
    <>
      <PageHeader title="Portfolio" actions={<PeriodSelect months={view.settings.revenueMonths} />}>
        <Tabs label="Views of the portfolio" value={tab} tabs={portfolioTabs} onChange={go} />
      </PageHeader>
      <div
        className={styles.tab}
        role="tabpanel"
        aria-label={portfolioTabs.find(({ value }) => value === tab)?.label}
      >
        <Inside
          view={view}
          tab={tab}
          isTable={isTable}
          onTable={() => setTable((now) => !now)}
          chosenId={chosenId}
          onChoose={setChosenId}
          onWeigh={(partnerId) => {
            setChosenId(partnerId)
            go('ranking')
          }}
        />
      </div>
    </>
  )
}
