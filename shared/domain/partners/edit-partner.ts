import { blankPartner } from './blank-partner'
import type { Contact, Partner } from '../entities/partner'
import type { ImportedFrom, Provenance, ProvenanceMap } from '../entities/provenance'

/** Who changes something and when; the moment comes from outside. */
export interface EditStamp {
  readonly by: string
  readonly at: string
}

/** Fields a person may set on a partner. */
export type PartnerValues = Partial<
  Pick<
    Partner,
    | 'name'
    | 'aliases'
    | 'type'
    | 'tier'
    | 'status'
    | 'signedOn'
    | 'endedOn'
    | 'region'
    | 'country'
    | 'city'
    | 'manager'
    | 'idealProfileOverlap'
    | 'certifiedPeople'
    | 'agreementRenewalOn'
    | 'contacts'
    | 'parentId'
  >
>

/** The client's cell behind a value, whether it still stands or was replaced by hand. */
export function importedOrigin(provenance: Provenance | undefined): ImportedFrom | null {
  if (provenance === undefined) return null
  return provenance.kind === 'imported' ? provenance : provenance.replaced
}

/**
 * A partner with some values set by hand. Fields that really change are marked as edited and keep the client's cell
 * they replaced; a value that stays the same keeps its origin. Returns the same record when nothing changes.
 */
export function editPartner(partner: Partner, values: PartnerValues, stamp: EditStamp): Partner {
  const fields = Object.keys(values) as (keyof PartnerValues)[]
  const changed = fields.filter((field) => JSON.stringify(partner[field]) !== JSON.stringify(values[field]))
  if (changed.length === 0) return partner
  const provenance: Record<string, Provenance> = { ...partner.provenance }
  for (const field of changed) {
    provenance[field] = { kind: 'edited', ...stamp, replaced: importedOrigin(partner.provenance[field]) }
  }
  return { ...partner, ...values, provenance }
}

/** A partner known only by name, added by hand. */
export function newPartner(id: string, name: string, stamp: EditStamp): Partner {
  const provenance: ProvenanceMap = { name: { kind: 'edited', ...stamp, replaced: null } }
  return { ...blankPartner(id, name), provenance }
}

/** The contacts with one added, replaced (same id) or, for null, taken out. */
export function withContact(contacts: readonly Contact[], id: string, contact: Contact | null): Contact[] {
  if (contact === null) return contacts.filter((one) => one.id !== id)
  const isKnown = contacts.some((one) => one.id === id)
  return isKnown ? contacts.map((one) => (one.id === id ? contact : one)) : [...contacts, contact]
}
