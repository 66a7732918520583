import type { NameKind } from '@shared/domain/entities/name-alias'
import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import type { LikenessReason } from '@shared/domain/importing/matching/compare-names'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'
import type { NameCase } from '@shared/domain/importing/matching/name-cases'
import type { UnmatchedPartner } from '@shared/domain/importing/plan'

/** A name somebody may mean, as the queue shows it. */
export interface ItemSuggestion {
  /** Partner id, or the name itself. */
  readonly key: string
  readonly name: string
  readonly score: number
  readonly reason: LikenessReason
  /** Where the partner is, or how many rows write it so. */
  readonly place: string | null
  readonly rows: number | null
}

interface Common {
  readonly id: string
  readonly kind: NameKind
  /** As it stands in the file; a key where the file gives no name. */
  readonly title: string
  readonly rows: number
  readonly sheets: readonly string[]
  readonly suggestions: readonly ItemSuggestion[]
  /** A person has to say what is meant. */
  readonly isOpen: boolean
  readonly isDecided: boolean
}

/** One line of the queue: a partner's name or key, or a spelling of a customer, contact or manager. */
export type QueueItem =
  | (Common & { readonly kind: 'partner'; readonly one: UnmatchedPartner })
  | (Common & { readonly kind: Exclude<NameKind, 'partner'>; readonly one: NameCase })

/** All cases of a plan in one list. */
export function queueItems(plan: DeskPlan | null): readonly QueueItem[] {
  if (!plan) return []
  return [...plan.unmatched.map(partnerItem), ...plan.names.map(nameItem)]
}

function partnerItem(one: UnmatchedPartner): QueueItem {
  return {
    id: one.id,
    kind: 'partner',
    title: one.name ?? `Key ${one.key}`,
    rows: one.rows,
    sheets: one.sheets,
    suggestions: one.suggestions.map(({ partnerId, name, score, reason, place }) => ({
      ...{ key: partnerId, name, score, reason, place },
      rows: null
    })),
    isOpen: one.decision.kind === 'ask',
    isDecided: one.isDecided,
    one
  }
}

function nameItem(one: NameCase): QueueItem {
  return {
    id: one.id,
    kind: one.kind,
    title: one.name,
    rows: one.rows,
    sheets: one.sheets,
    suggestions: one.suggestions.map(({ name, score, reason, rows }) => ({
      ...{ key: name, name, score, reason, rows },
      place: null
    })),
    isOpen: one.decision.kind === 'ask',
    isDecided: one.decision.kind !== 'ask',
    one
  }
}

/** A person has decided about it or has to. */
export const needsPerson = (item: QueueItem): boolean => item.isOpen || item.isDecided

/** "The same as this suggestion", for one case. */
export function sameAs({ id, kind }: QueueItem, { key, name }: ItemSuggestion): MatchRulings {
  return kind === 'partner'
    ? { partners: { [id]: { kind: 'same', partnerId: key, name } }, names: {} }
    : { partners: {}, names: { [id]: { kind: 'same', name } } }
}

/** "None of these", for one case: remembered, and not asked again. */
export function differentFrom({ id, kind, suggestions }: QueueItem): MatchRulings {
  return kind === 'partner'
    ? {
        partners: {
          [id]: { kind: 'different', from: suggestions.map(({ key, name }) => ({ partnerId: key, name })) }
        },
        names: {}
      }
    : { partners: {}, names: { [id]: { kind: 'different', from: suggestions.map(({ name }) => name) } } }
}

/** What stands now, so that it can be put back. */
export function rulingsNow(items: readonly QueueItem[], changed: MatchRulings): MatchRulings {
  const find = (id: string): QueueItem | undefined => items.find((item) => item.id === id)
  return {
    partners: Object.fromEntries(
      Object.keys(changed.partners).map((id) => {
        const item = find(id)
        const before = item?.kind === 'partner' && item.isDecided ? item.one.decision : null
        return [id, before?.kind === 'ask' ? null : before]
      })
    ),
    names: Object.fromEntries(
      Object.keys(changed.names).map((id) => {
        const item = find(id)
        const before = item && item.kind !== 'partner' ? item.one.decision : null
        return [id, before?.kind === 'ask' ? null : before]
      })
    )
  }
}

const sameScore = 0.005

/** The best suggestion where it is clearly the best; null where two are equally good. */
export function clearSuggestion({ suggestions }: QueueItem): ItemSuggestion | null {
  const [best, second] = suggestions
  return best && (!second || best.score - second.score > sameScore) ? best : null
}

export const mergedRulings = (all: readonly MatchRulings[]): MatchRulings => ({
  partners: Object.assign({}, ...all.map((one) => one.partners)) as MatchRulings['partners'],
  names: Object.assign({}, ...all.map((one) => one.names)) as MatchRulings['names']
})
