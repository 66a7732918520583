import { useMemo } from 'react'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, Panes } from '@renderer/ui/pane'
import { concentration } from '@shared/domain/portfolio/concentration'
import type { ChartTabProps } from '../parts/chart-tab'
import { Missing } from '../parts/missing'
import { ConcentrationCharts } from './concentration-charts'
import { ConcentrationMeasures } from './measures'

/** How few carry the result. */
export function ConcentrationTab({ view, isTable, onTable }: ChartTabProps) {
  const { navigate } = useNavigation()
  const { facts, settings, members, others } = view
  const found = useMemo(() => {
    // Everybody with revenue counts, ended partners too; without a sale only those on the roster.
    return concentration(facts.revenue, (at) => facts.standing[at] === 0)
  }, [facts])
  const names = useMemo(
    () => new Map([...members, ...others].map((row) => [row.id, row.partner.name])),
    [members, others]
  )
  if (found === null) {
    return (
      <Missing
        title="No partner has revenue in the period"
        text="It needs won deals that name their partner, with an amount. Choose a longer period at the top, or import the deals."
        action={{ text: 'Import deals', onAct: () => navigate({ screen: 'import' }) }}
      />
    )
  }
  return (
    <Panes columns="minmax(0,1fr) 316px">
      <Pane label="Concentration">
        <ConcentrationCharts
          found={found}
          nameOf={(at) => names.get(facts.partnerIds[at] ?? '') ?? '—'}
          isTable={isTable}
          onTable={onTable}
        />
      </Pane>
      <Pane label="Measures">
        <ConcentrationMeasures found={found} months={settings.revenueMonths} />
      </Pane>
    </Panes>
  )
}
