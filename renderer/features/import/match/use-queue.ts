import { useMemo, useState } from 'react'
import { nameKinds, type NameKind } from '@shared/domain/entities/name-alias'
import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'
import { useDesk } from '../desk/use-desk'
import { needsPerson, queueItems, rulingsNow, type QueueItem } from './queue-item'

export interface MatchQueue {
  /** All cases, and those of the kind that is shown. */
  readonly all: readonly QueueItem[]
  readonly items: readonly QueueItem[]
  readonly kind: NameKind | null
  readonly show: (kind: NameKind | null) => void
  readonly selected: QueueItem | null
  readonly select: (item: QueueItem) => void
  readonly move: (steps: number) => void
  readonly nextOpen: () => void
  /** Carries out decisions; goes on to the next open case. */
  readonly decide: (rulings: MatchRulings) => void
  readonly undo: () => void
  readonly canUndo: boolean
}

/** The queue as it is worked through: order, choice, decisions and the way back. */
export function useQueue(plan: DeskPlan | null): MatchQueue {
  const desk = useDesk()
  const unordered = useMemo(() => queueItems(plan), [plan])
  const all = useSteadyOrder(unordered)
  const [kind, show] = useState<NameKind | null>(null)
  const items = useMemo(() => (kind === null ? all : all.filter((item) => item.kind === kind)), [all, kind])
  const [selectedId, setSelected] = useState<string | null>(null)
  const [steps, setSteps] = useState<readonly { id: string; before: MatchRulings }[]>([])
  const selected =
    items.find((item) => item.id === selectedId) ?? items.find((item) => item.isOpen) ?? items[0] ?? null
  const at = selected ? items.indexOf(selected) : -1
  const go = (item: QueueItem | undefined): void => {
    if (item) setSelected(item.id)
  }
  const openAfter = (from: number, except: MatchRulings | null): QueueItem | undefined => {
    const isStillOpen = (item: QueueItem): boolean =>
      item.isOpen && !(except && (item.id in except.partners || item.id in except.names))
    return [...items.slice(from + 1), ...items.slice(0, from + 1)].find(isStillOpen)
  }
  return {
    all,
    items,
    kind,
    show,
    selected,
    select: (item) => setSelected(item.id),
    move: (by) => go(items[Math.min(items.length - 1, Math.max(0, at + by))]),
    nextOpen: () => go(openAfter(at, null)),
    decide: (rulings) => {
      setSteps([...steps, { id: selected?.id ?? '', before: rulingsNow(all, rulings) }])
      desk.decide(rulings)
      go(openAfter(at, rulings) ?? items[at + 1])
    },
    undo: () => {
      const last = steps.at(-1)
      if (!last) return
      setSteps(steps.slice(0, -1))
      desk.decide(last.before)
      setSelected(last.id)
    },
    canUndo: steps.length > 0
  }
}

/**
 * Cases to be decided first, partners before others, those of most rows before few. The order stays as it was when a case was first seen: a decided
 * case must not jump away under the hand.
 */
function useSteadyOrder(items: readonly QueueItem[]): readonly QueueItem[] {
  const [rank, setRank] = useState<ReadonlyMap<string, number>>(new Map())
  const fresh = items.filter((item) => !rank.has(item.id))
  if (fresh.length > 0) {
    const sorted = [...fresh].sort(byUrgency)
    setRank(new Map([...rank, ...sorted.map((item, index) => [item.id, rank.size + index] as const)]))
  }
  return useMemo(
    () => [...items].sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity)),
    [items, rank]
  )
}

/** Rows without a partner are missing in every figure: partners come before spellings. */
function byUrgency(left: QueueItem, right: QueueItem): number {
  return (
    Number(needsPerson(right)) - Number(needsPerson(left)) ||
    nameKinds.indexOf(left.kind) - nameKinds.indexOf(right.kind) ||
    right.rows - left.rows
  )
}
