import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import type { FrictionItem } from '@shared/domain/entities/plan'
import { holdsBack } from '@shared/domain/friction/open-friction'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { useNavigation } from '@renderer/ui/navigation'
import { Button } from '@renderer/ui/button'
import { StatusWord } from '@renderer/ui/status-mark'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { AddRow } from './add-row'
import { FrictionBar } from './friction-bar'
import { filteredFriction, wholeLog } from './friction-filter'
import { FrictionRow } from './friction-row'
import { ItemEditor } from './item-editor'
import { useFrictionActs, type FrictionActs } from './use-friction-acts'
import styles from './friction.module.css'

const nothingLogged =
  'Nothing is logged yet. Write above what costs deals or trust today: a claim not paid, an account both sides work on, a price that undercuts a partner. An open commercial item from “costs a deal” on holds back every later phase of the recommendations until it is settled.'

/** What the open items mean for the rest of the programme. */
function Consequence({ items }: { items: readonly FrictionItem[] }) {
  const { navigate } = useNavigation()
  const holding = items.filter(holdsBack).length
  if (holding === 0) return null
  return (
    <div className={styles.consequence} role="note">
      <StatusWord
        status="watch"
        word={`${holding} open ${holding === 1 ? 'item holds' : 'items hold'} back every phase after repair`}
      />
      <Button size="small" onClick={() => navigate({ screen: 'diagnosis', tab: 'recommendations' })}>
        See what waits
      </Button>
    </div>
  )
}

/** Arrow keys go from item to item. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-friction]') ?? [])]
  const here = rows.findIndex((row) => row === document.activeElement)
  const goal = rows[{ ArrowDown: here + 1, ArrowUp: here - 1 }[event.key] ?? -1]
  if (here < 0 || !goal) return
  event.preventDefault()
  goal.focus()
}

interface RowsProps {
  readonly shown: readonly FrictionItem[]
  readonly partners: readonly Partner[]
  readonly asOf: CivilDate
  readonly openId: string | null
  readonly onToggle: (id: string) => void
  readonly acts: FrictionActs
}

function Rows({ shown, partners, asOf, openId, onToggle, acts }: RowsProps) {
  const list = useRef<HTMLUListElement>(null)
  const names = useMemo(() => new Map(partners.map(({ id, name }) => [id, name])), [partners])
  return (
    <ul
      ref={list}
      className={styles.rows}
      aria-label="Friction items"
      onKeyDown={(event) => moveFocus(event, list.current)}
    >
      {shown.map((item) => (
        <li key={item.id} className={styles.item}>
          <FrictionRow
            item={item}
            asOf={asOf}
            partner={item.partnerId === null ? null : (names.get(item.partnerId) ?? null)}
            isOpen={item.id === openId}
            onToggle={() => onToggle(item.id)}
          />
          {item.id === openId && (
            <ItemEditor
              item={item}
              partners={partners}
              onEdit={(patch) => acts.edit(item, patch)}
              onSettle={(resolution) => acts.settle(item, resolution)}
              onReopen={() => acts.reopen(item)}
              onRemove={() => acts.remove(item)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

/** The log: what stands between vendor and partners, who mends it, and how it was settled. */
export function FrictionLog(props: {
  items: readonly FrictionItem[]
  partners: readonly Partner[]
  asOf: CivilDate
}) {
  const { items, partners, asOf } = props
  const acts = useFrictionActs(asOf)
  const [filter, setFilter] = useState(wholeLog)
  const [openId, setOpenId] = useState<string | null>(null)
  const newField = useRef<HTMLInputElement>(null)
  const shown = useMemo(() => filteredFriction(items, filter), [items, filter])
  useShortcuts('Friction log', [
    { keys: 'n', label: 'New friction item', strip: 'new', run: () => newField.current?.focus() }
  ])
  return (
    <div className={styles.log}>
      <AddRow partners={partners} field={newField} onAdd={acts.add} />
      <FrictionBar
        items={items}
        partners={partners}
        filter={filter}
        onFilter={(patch) => setFilter({ ...filter, ...patch })}
      />
      <Consequence items={items} />
      <div className={styles.heads} aria-hidden="true">
        {['State', 'Severity', 'What', 'Area', 'Partner', 'Owner', 'Open for'].map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      {shown.length === 0 && (
        <p className={styles.none}>
          {items.length === 0 ? nothingLogged : 'No item matches what you are looking at.'}
        </p>
      )}
      <Rows
        {...{ shown, partners, asOf, openId, acts }}
        onToggle={(id) => setOpenId(id === openId ? null : id)}
      />
    </div>
  )
}
