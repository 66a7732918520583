import type { Partner } from '../entities/partner'
import type { EditedByHand, Provenance } from '../entities/provenance'

/**
 * A partner that the client's newest roster no longer names, ended by the consultant's choice: its deals and answers
 * stay, it counts as ended. A decision of a person, so a later roster does not overrule it silently.
 */
export function retirePartner(
  partner: Partner,
  decided: { by: string; at: string; fileName: string }
): Partner {
  const edited = (field: string): EditedByHand => {
    const origin: Provenance | undefined = partner.provenance[field]
    const replaced = origin === undefined ? null : origin.kind === 'imported' ? origin : origin.replaced
    return { kind: 'edited', at: decided.at, by: decided.by, replaced }
  }
  return {
    ...partner,
    status: 'ended',
    endReason: partner.endReason ?? `Not in ${decided.fileName}`,
    provenance: {
      ...partner.provenance,
      status: edited('status'),
      ...(partner.endReason === null ? { endReason: edited('endReason') } : {})
    }
  }
}
