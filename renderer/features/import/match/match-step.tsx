import { useMemo, useState } from 'react'
import type { MatchDecision } from '@shared/domain/importing/decision'
import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import type { UnmatchedPartner } from '@shared/domain/importing/plan'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { KeyStrip } from '@renderer/ui/key-strip'
import { List } from '@renderer/ui/list'
import { Pane } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { useDesk } from '../desk/use-desk'
import { decisionWords } from './decision-words'
import styles from './match-step.module.css'

const noCases: readonly UnmatchedPartner[] = []

/** Partner names of the files that nobody bears yet: same as a known one, new, or without partner. One key each. */
export function MatchStep({ plan }: { plan: DeskPlan | null }) {
  const desk = useDesk()
  const cases = plan?.unmatched ?? noCases
  // The order stays as it was when the step was opened: a decided case must not jump away under the hand.
  const [order] = useState(() => cases.map((one) => one.id))
  const ordered = useMemo(() => inOrder(cases, order), [cases, order])
  const [selectedId, setSelected] = useState<string | null>(null)
  const selected = ordered.find((one) => one.id === selectedId) ?? ordered[0] ?? null
  const move = (steps: number): void => {
    const at = ordered.findIndex((one) => one.id === selected?.id)
    const next = ordered[Math.min(ordered.length - 1, Math.max(0, at + steps))]
    if (next) setSelected(next.id)
  }
  const decide = (decision: MatchDecision): void => {
    if (!selected) return
    desk.decide({ partners: { [selected.id]: decision }, names: {} })
    move(1)
  }
  const same = (index: number): void => {
    const suggestion = selected?.suggestions[index]
    if (suggestion) decide({ kind: 'same', partnerId: suggestion.partnerId })
  }
  useShortcuts('Match partners', [
    { keys: 'j', label: 'Next name', strip: 'next', run: () => move(1) },
    { keys: 'k', label: 'Previous name', run: () => move(-1) },
    { keys: '1', label: 'Same as the first suggestion', strip: 'same', run: () => same(0) },
    { keys: '2', label: 'Same as the second suggestion', run: () => same(1) },
    { keys: '3', label: 'Same as the third suggestion', run: () => same(2) },
    { keys: 'n', label: 'A new partner', strip: 'new', run: () => decide({ kind: 'new' }) },
    { keys: 'o', label: 'Without partner', strip: 'none', run: () => decide({ kind: 'none' }) }
  ])
  return (
    <>
      <Pane label="Names without a partner" scrolls={false} title={matchTitle(cases)}>
        {ordered.length === 0 ? (
          <p className={styles.line}>
            Every name and key in the files belongs to a known partner or to one in these files.
          </p>
        ) : (
          <List
            label="Names without a partner"
            items={ordered}
            itemKey={(one) => one.id}
            rowPx={46}
            selectedKey={selected?.id ?? null}
            onSelect={(one) => setSelected(one.id)}
            renderItem={(one) => <CaseRow one={one} />}
          />
        )}
      </Pane>
      <Pane
        label="Decision"
        title={selected ? (selected.name ?? `Key ${selected.key}`) : 'Decision'}
        footer={selected && <KeyStrip />}
      >
        {selected && <CasePanel key={selected.id} one={selected} onDecide={decide} />}
      </Pane>
    </>
  )
}

function inOrder(cases: readonly UnmatchedPartner[], order: readonly string[]): UnmatchedPartner[] {
  const rank = new Map(order.map((id, index) => [id, index]))
  return [...cases].sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity))
}

function matchTitle(cases: readonly UnmatchedPartner[]): string {
  const open = cases.filter((one) => one.decision.kind === 'ask').length
  if (cases.length === 0) return 'All partners are known'
  return open > 0 ? `${open} of ${cases.length} names need a decision` : `${cases.length} names decided`
}

function CaseRow({ one }: { one: UnmatchedPartner }) {
  const format = useFormat()
  return (
    <div className={styles.row}>
      <span className={styles.name}>{one.name ?? `Key ${one.key}`}</span>
      <span className={styles.meta}>
        {format.count(one.rows)} {one.rows === 1 ? 'row' : 'rows'}
      </span>
      <span className={styles.decision} data-open={one.decision.kind === 'ask' || undefined}>
        {decisionWords(one)}
      </span>
    </div>
  )
}

function CasePanel({
  one,
  onDecide
}: {
  one: UnmatchedPartner
  onDecide: (decision: MatchDecision) => void
}) {
  const format = useFormat()
  const partners = useRecords('partners') ?? []
  return (
    <div className={styles.panel}>
      <p className={styles.line}>
        Stands in {format.count(one.rows)} {one.rows === 1 ? 'row' : 'rows'} of {one.sheets.join(', ')}.
        Nothing is merged unless you say so.
      </p>
      {one.suggestions.map((suggestion, index) => (
        <div key={suggestion.partnerId} className={styles.suggestion}>
          <Button
            isFullWidth
            variant={
              one.decision.kind === 'same' && one.decision.partnerId === suggestion.partnerId
                ? 'soft'
                : 'outlined'
            }
            onClick={() => onDecide({ kind: 'same', partnerId: suggestion.partnerId })}
          >
            {index + 1} · Same as {suggestion.name}
          </Button>
          <span className={styles.meta}>
            {suggestion.score >= 1
              ? 'same name, several partners'
              : `${format.share(suggestion.score, 0)} alike`}
          </span>
        </div>
      ))}
      <Select
        label="Same as another partner"
        placeholder="Choose a partner"
        isSearchable
        value={one.decision.kind === 'same' ? one.decision.partnerId : null}
        options={partners.map((partner) => ({ value: partner.id, label: partner.name }))}
        onChange={(partnerId) => onDecide({ kind: 'same', partnerId })}
      />
      <div className={styles.buttons}>
        <Button
          variant={one.decision.kind === 'new' ? 'soft' : 'outlined'}
          onClick={() => onDecide({ kind: 'new' })}
        >
          New partner
        </Button>
        <Button
          variant={one.decision.kind === 'none' ? 'soft' : 'outlined'}
          onClick={() => onDecide({ kind: 'none' })}
        >
          Without partner
        </Button>
      </div>
    </div>
  )
}
