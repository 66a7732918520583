import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { CellRendererParams } from '@renderer/ui/data-grid'
import { useFormat } from '@renderer/ui/format'
import type { GroupSight } from './group-sight'
import { groupKey } from './list-rows'
import type { ListRow } from './partner-row'

/** The name of a group with the number of its partners; the chevron says whether they are shown. */
export function GroupCell({ data, context }: CellRendererParams<ListRow>) {
  const format = useFormat()
  const group = data?.group
  if (!group) return null
  const isClosed = (context as GroupSight).closed.has(groupKey(group.value))
  const Chevron = isClosed ? IconChevronRight : IconChevronDown
  return (
    <span className="group-label">
      <Chevron size={14} aria-hidden />
      <span className="group-words">{group.label}</span>
      <span className="group-count">
        {format.count(group.count)}
        <span className="group-said">{isClosed ? ' partners, closed' : ' partners, open'}</span>
      </span>
    </span>
  )
}
