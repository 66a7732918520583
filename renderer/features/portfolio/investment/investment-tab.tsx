import { useState } from 'react'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, Panes } from '@renderer/ui/pane'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import type { ChartTabProps } from '../parts/chart-tab'
import { Missing } from '../parts/missing'
import styles from '../parts/tab.module.css'
import { GapChart } from './gap-chart'
import { GapFigures } from './gap-figures'
import { groupings, type Grouping } from './groupings'
import { UnknownInvestment } from './unknown-investment'
import { useGap } from './use-gap'

/** Who receives and who produces. */
export function InvestmentTab({ view, isTable, onTable, onWeigh }: ChartTabProps) {
  const { navigate } = useNavigation()
  const [grouping, setGrouping] = useState<Grouping>('partner')
  const { receivers, byPartner, gap, nameOf } = useGap(view, grouping)
  if (!view.facts.has.investments) {
    return (
      <Missing
        title="There is no money spent on partners in the data"
        text="Ask the client for market development funds, incentives, discounts and other spending per partner: then this view sets what each partner receives against what it brings."
        action={{ text: 'Import payments', onAct: () => navigate({ screen: 'import' }) }}
      />
    )
  }
  if (byPartner === null || gap === null) {
    return (
      <Missing
        title="Nothing to compare in this period"
        text="Either no payment or no revenue of a partner can be counted in it. Choose a longer period at the top."
      />
    )
  }
  return (
    <Panes columns="minmax(0,1fr) 316px">
      <Pane label="Investment and outcome">
        <div className={styles.main}>
          <div className={styles.start}>
            <SegmentedControl
              label="Compare by"
              value={grouping}
              options={groupings}
              onChange={setGrouping}
            />
          </div>
          <GapChart gap={gap} nameOf={nameOf} isTable={isTable} onTable={onTable} />
        </div>
      </Pane>
      <Pane label="What is compared">
        <div className={styles.side}>
          <GapFigures gap={byPartner} months={view.settings.revenueMonths} />
          <UnknownInvestment gap={byPartner} rows={receivers} onWeigh={onWeigh} />
        </div>
      </Pane>
    </Panes>
  )
}
