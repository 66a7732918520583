import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { editLine } from '@shared/domain/exchange/edit-audit'
import { FilterChip } from '@renderer/ui/chip'
import { useAct } from '../use-act'
import styles from './set-aside.module.css'

/** Lines said not to belong to this relationship: out of every sum, one click from coming back. */
export function SetAside({ lines }: { lines: readonly ExchangeLine[] }) {
  const act = useAct()
  const out = lines.filter((line) => !line.isPartOfRelationship)
  if (out.length === 0) return null
  return (
    <div className={styles.row}>
      <span className={styles.label}>Not part of this relationship:</span>
      {out.map((line) => (
        <FilterChip
          key={line.id}
          isActive={false}
          label={`Bring back ${line.name}`}
          onToggle={() =>
            void act(editLine(line, { isPartOfRelationship: true }), `Brought back “${line.name}”`)
          }
        >
          {line.name}
        </FilterChip>
      ))}
    </div>
  )
}
