import { useMemo } from 'react'
import { ChartView } from '@renderer/ui/chart-view'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, Panes } from '@renderer/ui/pane'
import { planCapacity } from '@shared/domain/portfolio/capacity'
import { capacityBars } from '@shared/domain/portfolio/portfolio-charts'
import { capacityTitle } from '@shared/domain/portfolio/titles'
import type { ChartTabProps } from '../parts/chart-tab'
import { Missing } from '../parts/missing'
import styles from '../parts/tab.module.css'
import { useTitleWords } from '../use-title-words'
import { CapacityTotals } from './capacity-totals'
import { HoursModel } from './hours-model'
import { Limits } from './limits'
import { ManagerTable } from './manager-table'

/** Who looks after how many partners, against limits that depend on their type. */
export function CapacityTab({ view, isTable, onTable }: ChartTabProps) {
  const format = useFormat()
  const words = useTitleWords()
  const { navigate } = useNavigation()
  const { members, settings } = view
  const plan = useMemo(() => {
    const { capacityLimits, managers, segmentHours, managerHours } = settings
    return planCapacity(
      members.map(({ id, partner, segment }) => ({
        id,
        manager: partner.manager,
        type: partner.type,
        segment
      })),
      { limits: capacityLimits, managers, segmentHours, managerHours }
    )
  }, [members, settings])
  if (plan.managers.every(({ manager }) => manager === null)) {
    return (
      <Missing
        title="No partner has a manager on the roster"
        text="Ask the client who looks after whom, or set the manager of several partners at once in the list of partners."
        action={{ text: 'See the partners', onAct: () => navigate({ screen: 'partners' }) }}
      />
    )
  }
  const spec = capacityBars(plan, words)
  return (
    <Panes columns="minmax(0,1fr) 316px">
      <Pane label="Capacity">
        <div className={styles.main}>
          <ChartView
            title={capacityTitle(plan, words)}
            spec={spec}
            isTable={isTable}
            onTable={onTable}
            table={{
              head: ['Manager', 'Part of the limit', 'Partners', 'Hours a month'],
              rows: plan.managers.map((each) => [
                each.manager ?? 'Nobody',
                format.share(each.load),
                format.count(each.partners),
                format.count(each.hours)
              ])
            }}
            note="Partners of each type as a part of the limit of that type, added up: 10 of at most 20 integrators and 25 of at most 50 resellers are a full desk."
          />
          <ManagerTable plan={plan} />
        </div>
      </Pane>
      <Pane label="Limits and hours">
        <div className={styles.side}>
          <CapacityTotals plan={plan} />
          <HoursModel settings={settings} />
          <Limits members={members} settings={settings} />
        </div>
      </Pane>
    </Panes>
  )
}
