import { useMemo, useState } from 'react'
import { usePartnerFigures, type PartnerFigures } from '@renderer/data'
import { useNavigation } from '@renderer/ui/navigation'
import { useToast } from '@renderer/ui/use-toast'
import type { Partner } from '@shared/domain/entities/partner'
import type { PartnerLayout } from '@shared/domain/entities/partner-view'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import { editDraft } from '@shared/domain/partners/partner-drafts'
import { pasteDraft, type PasteChange } from '@shared/domain/partners/paste'
import { partnerFieldWords, type NamedPartnerField } from '@shared/domain/partners/partner-words'
import { emptyFields } from '../grid/grid-columns'
import { layoutOfColumns } from '../grid/grid-layout'
import { listRows } from '../grid/list-rows'
import { metricIdsOf } from '../grid/metric-columns'
import { filterOf, filterRows } from '../grid/partner-filter'
import { partnerRows } from '../grid/partner-row'
import { ListHead } from '../parts/list-head'
import { ListFoot } from '../parts/list-foot'
import { ListLayers, type ListLayer } from '../parts/list-layers'
import { PartnerGrid, type FocusedCell } from '../parts/partner-grid'
import { useAct } from '../use-act'
import { useListLayout } from '../use-list-layout'
import { useListTools } from '../use-list-tools'
import styles from './partner-list.module.css'

interface PartnerListProps {
  readonly partners: readonly Partner[]
  readonly onAdd: () => void
  readonly onCompare: (partnerIds: readonly string[]) => void
}

/** The figures of the columns shown; while a further one is computed, the others stay as they were. */
function useShownFigures(layout: PartnerLayout): PartnerFigures | undefined {
  const answer = usePartnerFigures(metricIdsOf(layout))
  const [last, setLast] = useState(answer)
  if (answer !== undefined && answer !== last) setLast(answer)
  return answer ?? last
}

/** The rows of the list as it is laid out, with their figures. */
function useRows(partners: readonly Partner[], list: ReturnType<typeof useListLayout>) {
  const { filter, groupBy } = list.layout
  const figures = useShownFigures(list.layout)
  const rows = useMemo(() => partnerRows(partners, figures), [partners, figures])
  const chosen = useMemo(() => filterOf(filter), [filter])
  const shown = useMemo(() => filterRows(rows, chosen), [rows, chosen])
  const listed = useMemo(() => listRows(shown, groupBy), [shown, groupBy])
  return { rows, chosen, shown, listed }
}

/** What is written from the list. */
function useWrites(onPasted: () => void) {
  const act = useAct()
  const toast = useToast()
  return {
    edit: (partner: Partner, values: PartnerValues): void =>
      void act((stamp) => editDraft(partner, values, stamp)),
    refuse: (field: string): void => {
      const word = partnerFieldWords[field as NamedPartnerField].toLowerCase()
      toast.show(`That is no ${word}. The value stays as it was.`, { tone: 'problem' })
    },
    paste: (changes: readonly PasteChange[]): void => {
      onPasted()
      const said = changes.length === 1 ? 'Pasted 1 value' : `Pasted ${changes.length} values`
      void act((stamp) => pasteDraft(changes, stamp), said)
    }
  }
}

/** The grid of all partners: find, group, compare, edit, paste, and open one. */
export function PartnerList({ partners, onAdd, onCompare }: PartnerListProps) {
  const { navigate } = useNavigation()
  // Which columns have nothing to show is looked at once: a column must not vanish while somebody works in it.
  const [empty] = useState(() => emptyFields(partnerRows(partners, undefined)))
  const list = useListLayout(empty)
  const { rows, chosen, shown, listed } = useRows(partners, list)
  const [cell, setCell] = useState<FocusedCell | null>(null)
  const [ticked, setTicked] = useState<readonly Partner[]>([])
  const [layer, setLayer] = useState<ListLayer | null>(null)
  const writes = useWrites(() => setLayer(null))
  const { grid, isWriting, acts } = useListTools({ list, listed, onAdd, onLayer: setLayer })
  return (
    <div className={styles.screen}>
      <ListHead
        rows={rows}
        shown={shown.length}
        filter={chosen}
        list={list}
        grid={grid}
        isWriting={isWriting}
        {...acts}
      />
      <PartnerGrid
        rows={listed}
        empty={empty}
        closed={grid.closed}
        columnState={grid.firstState}
        onOpen={(partner) => navigate({ screen: 'partners', partnerId: partner.id })}
        onEdit={writes.edit}
        onRefused={writes.refuse}
        onFocus={setCell}
        onSelect={setTicked}
        onColumns={(state) => list.change(layoutOfColumns(state, window.innerWidth))}
        onToggleGroup={grid.toggle}
        onReady={grid.onReady}
      />
      <ListFoot
        rows={rows}
        listed={listed}
        cell={cell}
        ticked={ticked}
        onUntick={grid.untick}
        onCompare={onCompare}
        onMerge={(pair) => setLayer({ kind: 'merge', pair })}
      />
      <ListLayers
        layer={layer}
        partners={partners}
        onLayer={setLayer}
        onPaste={writes.paste}
        onDone={grid.untick}
      />
    </div>
  )
}
