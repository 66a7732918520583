import type { Contact, Partner } from '../entities/partner'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { editPartner, newPartner, withContact, type EditStamp, type PartnerValues } from './edit-partner'
import { partnerFieldWords } from './partner-words'

const fieldNames = (values: PartnerValues): string =>
  (Object.keys(values) as (keyof PartnerValues)[])
    .map((field) => partnerFieldWords[field].toLowerCase())
    .join(', ')

/** Sets values on one partner; null when nothing would change. */
export function editDraft(partner: Partner, values: PartnerValues, stamp: EditStamp): ChangeDraft | null {
  const after = editPartner(partner, values, stamp)
  if (after === partner) return null
  return draft('partner.edited', { name: partner.name, field: fieldNames(values) }, [
    change('partners', partner, after)
  ])
}

/** Sets the same values on several partners in one step; null when nothing would change. */
export function bulkEditDraft(
  partners: readonly Partner[],
  values: PartnerValues,
  stamp: EditStamp
): ChangeDraft | null {
  const changes = partners.flatMap((partner) => {
    const after = editPartner(partner, values, stamp)
    return after === partner ? [] : [change('partners', partner, after)]
  })
  if (changes.length === 0) return null
  return draft('partners.edited', { field: fieldNames(values), count: changes.length }, changes)
}

/** Adds a partner by name. */
export function addDraft(id: string, name: string, stamp: EditStamp): ChangeDraft {
  const partner = newPartner(id, name.trim(), stamp)
  return draft('partner.added', { name: partner.name }, [change('partners', null, partner)])
}

/** Adds, changes or (null) takes out one contact of a partner; null when nothing would change. */
export function contactDraft(
  partner: Partner,
  edit: { readonly id: string; readonly contact: Contact | null },
  stamp: EditStamp
): ChangeDraft | null {
  const before = partner.contacts.find((contact) => contact.id === edit.id)
  const after = editPartner(
    partner,
    { contacts: withContact(partner.contacts, edit.id, edit.contact) },
    stamp
  )
  if (after === partner) return null
  const code =
    before === undefined ? 'contact.added' : edit.contact === null ? 'contact.removed' : 'contact.edited'
  const name = edit.contact?.name ?? before?.name ?? ''
  return draft(code, { name, partner: partner.name }, [change('partners', partner, after)])
}
