import type { UnmatchedPartner } from '@shared/domain/importing/plan'

/** What will happen with a name. */
export function decisionWords(one: UnmatchedPartner): string {
  const { decision } = one
  switch (decision.kind) {
    case 'ask':
      return `Looks like ${one.suggestions[0]?.name ?? 'a known partner'}: decide`
    case 'different':
    case 'new':
      return 'New partner'
    case 'parent':
      return `New partner under ${decision.name ?? 'a known partner'}`
    case 'none':
      return 'Without partner'
    case 'same': {
      const name = one.suggestions.find((suggestion) => suggestion.partnerId === decision.partnerId)?.name
      return name ? `Same as ${name}` : 'Same as a known partner'
    }
  }
}
