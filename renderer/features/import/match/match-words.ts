import type { NameKind } from '@shared/domain/entities/name-alias'
import type { LikenessReason } from '@shared/domain/importing/matching/compare-names'
import type { QueueItem } from './queue-item'

export const kindWords: Readonly<Record<NameKind, { one: string; many: string }>> = {
  partner: { one: 'Partner', many: 'Partners' },
  account: { one: 'Customer', many: 'Customers' },
  person: { one: 'Contact', many: 'Contacts' },
  manager: { one: 'Manager', many: 'Managers' }
}

/** A score in a word; the figure stands beside it. */
export function likenessWord(score: number): string {
  if (score >= 0.995) return 'Same words'
  if (score >= 0.9) return 'Nearly the same'
  if (score >= 0.72) return 'Very alike'
  return score >= 0.6 ? 'Alike' : 'A little alike'
}

const form = (name: string): string => (name === '' ? 'none' : name)

/** What two names have in common, in a sentence. */
export function reasonWords(reason: LikenessReason): string {
  switch (reason.code) {
    case 'same-words':
      return 'Only the writing differs: capitals, points, order or a short form'
    case 'legal-form':
      return `Same words, legal form differs: ${form(reason.mine)} here, ${form(reason.theirs)} there`
    case 'word-order':
      return 'Same words in another order'
    case 'initials':
      return 'One is the initials of the other'
    case 'abbreviation':
      return `“${reason.short}” is short for “${reason.long}”`
    case 'extra-words':
      return `One name also says “${reason.words}”`
    case 'typo':
      return `Perhaps mistyped: “${reason.mine}” here, “${reason.theirs}” there`
    case 'shared-words':
      return `They share “${reason.words}”`
    case 'letters':
      return 'Many of the same letters'
  }
}

/** What will happen with a name. */
export function decisionWords(item: QueueItem): string {
  if (item.kind !== 'partner') {
    const { decision } = item.one
    if (decision.kind === 'same') return `Written as ${decision.name}`
    return decision.kind === 'different' ? 'A name of its own' : askWords(item)
  }
  const { decision } = item.one
  switch (decision.kind) {
    case 'ask':
      return askWords(item)
    case 'different':
      return 'New partner, not one of those alike'
    case 'new':
      return 'New partner'
    case 'none':
      return 'Without partner'
    case 'parent':
      return `New partner under ${decision.name ?? 'a known partner'}`
    case 'same':
      return `Same as ${decision.name ?? 'a known partner'}`
  }
}

const askWords = ({ suggestions }: QueueItem): string =>
  `Looks like ${suggestions[0]?.name ?? 'another name'}: decide`
