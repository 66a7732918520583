import type { Partner } from '../../entities/partner'
import type { MeantPartner } from '../decision'
import type { UnmatchedPartner } from '../plan'
import type { NameRuling } from './name-memory'

/** What a decision about a partner's name says for every later file. A new partner needs no memory: it bears the name. */
export function rulingsOf(
  { name, decision }: UnmatchedPartner,
  meant: (target: MeantPartner) => Partner | null
): NameRuling[] {
  if (name === null) return []
  const about = { kind: 'partner', alias: name } as const
  switch (decision.kind) {
    case 'none':
      return [{ ...about, decision: 'none', targetId: null, canonical: '' }]
    case 'same': {
      const partner = meant(decision)
      return partner ? [{ ...about, decision: 'same', targetId: partner.id, canonical: partner.name }] : []
    }
    case 'different':
      return decision.from.flatMap((target): NameRuling[] => {
        const partner = meant(target)
        return partner
          ? [{ ...about, decision: 'different', targetId: partner.id, canonical: partner.name }]
          : []
      })
    case 'new':
    case 'parent':
    case 'ask':
      return []
  }
}
