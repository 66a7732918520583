import { PageHeader } from '@renderer/ui/page-header'
import { filterOf, type PartnerFilter } from '../grid/partner-filter'
import type { PartnerRow } from '../grid/partner-row'
import type { ListGrid } from '../use-list-grid'
import type { ListLayout } from '../use-list-layout'
import { ColumnChooser } from './column-chooser'
import { FilterBar } from './filter-bar'
import { GroupChip } from './group-chip'
import { HeadlineSentence } from './headline-sentence'
import { ListActions } from './list-actions'
import styles from './list-head.module.css'
import { ViewMenu } from './view-menu'

/** What stands above the grid: views and acts, the sentence about the programme, filter, groups and columns. */
export function ListHead(props: {
  rows: readonly PartnerRow[]
  shown: number
  filter: PartnerFilter
  list: ListLayout
  grid: ListGrid
  isWriting: boolean
  onAdd: () => void
  onCopy: () => void
  onSave: () => void
  onDuplicates: () => void
}) {
  const { rows, shown, filter, list, grid, ...acts } = props
  const { layout, change } = list
  return (
    <>
      <PageHeader
        title="Partners"
        actions={
          <>
            <ViewMenu list={list} onOpen={grid.openView} />
            <ListActions {...acts} />
          </>
        }
      />
      <div className={styles.head}>
        <HeadlineSentence />
        <FilterBar
          rows={rows}
          shown={shown}
          filter={filter}
          onChange={(changed) => change({ filter: filterOf(changed) })}
          actions={
            <>
              <GroupChip groupBy={layout.groupBy} onChange={grid.groupBy} />
              <ColumnChooser columns={layout.columns} onShow={grid.show} onMove={grid.move} />
            </>
          }
        />
      </div>
    </>
  )
}
