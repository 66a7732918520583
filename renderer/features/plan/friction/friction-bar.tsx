import type { Partner } from '@shared/domain/entities/partner'
import type { FrictionItem } from '@shared/domain/entities/plan'
import { frictionAreas, frictionAreaWords, type FrictionArea } from '@shared/domain/friction/friction-words'
import { isOpen } from '@shared/domain/friction/open-friction'
import { ChipMenu } from '@renderer/ui/chip-menu'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { TextField } from '@renderer/ui/text-field'
import type { FrictionFilter } from './friction-filter'
import styles from './friction.module.css'

interface BarProps {
  readonly items: readonly FrictionItem[]
  readonly partners: readonly Partner[]
  readonly filter: FrictionFilter
  readonly onFilter: (patch: Partial<FrictionFilter>) => void
}

const asArea = (text: string): FrictionArea | null => frictionAreas.find((area) => area === text) ?? null

/** How many items each choice would show, and only choices that show any. */
function countBy(
  items: readonly FrictionItem[],
  of: (item: FrictionItem) => string | null
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = of(item)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function AreaChip({ items, filter, onFilter }: BarProps) {
  const counts = countBy(items, (item) => item.area)
  return (
    <ChipMenu
      label="Area"
      chosen={filter.area && frictionAreaWords[filter.area]}
      groups={() => [
        {
          group: '',
          choices: frictionAreas
            .filter((area) => counts.has(area))
            .map((area) => ({
              value: area,
              label: frictionAreaWords[area],
              detail: String(counts.get(area) ?? 0)
            }))
        }
      ]}
      onChoose={(value) => onFilter({ area: asArea(value) })}
      onClear={() => onFilter({ area: null })}
    />
  )
}

function PartnerChip({ items, partners, filter, onFilter }: BarProps) {
  const counts = countBy(items, (item) => item.partnerId)
  return (
    <ChipMenu
      label="Partner"
      chosen={partners.find(({ id }) => id === filter.partnerId)?.name ?? null}
      groups={() => [
        {
          group: '',
          choices: partners
            .filter(({ id }) => counts.has(id))
            .map(({ id, name }) => ({ value: id, label: name, detail: String(counts.get(id) ?? 0) }))
        }
      ]}
      onChoose={(partnerId) => onFilter({ partnerId })}
      onClear={() => onFilter({ partnerId: null })}
    />
  )
}

/** Which items are looked at. */
export function FrictionBar(props: BarProps) {
  const { items, filter, onFilter } = props
  const open = items.filter(isOpen).length
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label="State"
        value={filter.state}
        options={[
          { value: 'open', label: `Open ${open}` },
          { value: 'settled', label: `Settled ${items.length - open}` },
          { value: 'all', label: 'All' }
        ]}
        onChange={(state) => onFilter({ state })}
      />
      <AreaChip {...props} />
      <PartnerChip {...props} />
      <TextField
        label="Search the log"
        isLabelHidden
        placeholder="Search the log"
        value={filter.text}
        onChange={(text) => onFilter({ text })}
      />
    </div>
  )
}
