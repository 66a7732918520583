import { IconPlus } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { usePartnerFigures } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import type { GridApi } from '@renderer/ui/data-grid'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { useToast } from '@renderer/ui/use-toast'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { Partner } from '@shared/domain/entities/partner'
import { editDraft } from '@shared/domain/partners/partner-drafts'
import { partnerFieldWords, type NamedPartnerField } from '@shared/domain/partners/partner-words'
import { firstVisible } from '../grid/grid-columns'
import { gridMetricIds } from '../grid/metric-columns'
import { filterRows, type PartnerFilter } from '../grid/partner-filter'
import { partnerRows, type PartnerRow } from '../grid/partner-row'
import { ColumnChooser } from '../parts/column-chooser'
import { FilterBar } from '../parts/filter-bar'
import { HeadlineSentence } from '../parts/headline-sentence'
import { ListFoot } from '../parts/list-foot'
import { PartnerGrid, type FocusedCell } from '../parts/partner-grid'
import { useAct } from '../use-act'
import styles from './partner-list.module.css'

interface PartnerListProps {
  readonly partners: readonly Partner[]
  readonly filter: PartnerFilter
  readonly onFilter: (filter: PartnerFilter) => void
  readonly onAdd: () => void
}

/** The grid of all partners: find, compare, edit, and open one. */
export function PartnerList({ partners, filter, onFilter, onAdd }: PartnerListProps) {
  const { navigate } = useNavigation()
  const toast = useToast()
  const act = useAct()
  const figures = usePartnerFigures(gridMetricIds)
  const rows = useMemo(() => partnerRows(partners, figures), [partners, figures])
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter])
  const [cell, setCell] = useState<FocusedCell | null>(null)
  const [ticked, setTicked] = useState<readonly Partner[]>([])
  const [visible, setVisible] = useState<ReadonlySet<string>>(() => new Set(firstVisible))
  const grid = useRef<GridApi<PartnerRow>>(null)
  useShortcuts('Partners', [{ keys: 'n', label: 'Add a partner', run: onAdd }])
  const refuse = (field: string): void => {
    const word = partnerFieldWords[field as NamedPartnerField].toLowerCase()
    toast.show(`That is no ${word}. The value stays as it was.`, { tone: 'problem' })
  }
  const chooser = (
    <ColumnChooser
      visible={visible}
      onChange={(id, isVisible) => grid.current?.setColumnsVisible([id], isVisible)}
    />
  )
  return (
    <div className={styles.screen}>
      <PageHeader
        title="Partners"
        actions={
          <Button icon={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
            Add partner
          </Button>
        }
      />
      <div className={styles.head}>
        <HeadlineSentence />
        <FilterBar rows={rows} shown={shown.length} filter={filter} onChange={onFilter} actions={chooser} />
      </div>
      <PartnerGrid
        rows={shown}
        onOpen={(partner) => navigate({ screen: 'partners', partnerId: partner.id })}
        onEdit={(partner, values) => void act((stamp) => editDraft(partner, values, stamp))}
        onRefused={refuse}
        onFocus={setCell}
        onSelect={setTicked}
        onColumns={(state) => setVisible(new Set(state.filter((one) => !one.hide).map((one) => one.colId)))}
        onReady={(api) => (grid.current = api)}
      />
      <ListFoot rows={rows} cell={cell} ticked={ticked} onUntick={() => grid.current?.deselectAll()} />
    </div>
  )
}
