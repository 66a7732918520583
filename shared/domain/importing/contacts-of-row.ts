import type { FactValue } from '../entities/fact-block'
import type { Contact, Partner } from '../entities/partner'

interface Named {
  readonly name: string
  readonly role: string | null
  readonly isEconomicBuyer: boolean
}

const text = (value: FactValue): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** The people a roster row names: its economic buyer and its contact, which may be the same person. */
function named(value: (field: string) => FactValue): Named[] {
  const buyer = text(value('economicBuyer'))
  const contact = text(value('contactName'))
  const role = text(value('contactRole'))
  const people: Named[] = []
  if (buyer !== null)
    people.push({ name: buyer, role: buyer === contact ? role : null, isEconomicBuyer: true })
  if (contact !== null && contact !== buyer) {
    people.push({ name: contact, role, isEconomicBuyer: role !== null && /economic buyer/i.test(role) })
  }
  return people
}

/** A later conversation is news; an earlier one, or none stated, leaves what is known. */
const later = (known: string | null, offered: string | null): string | null =>
  offered !== null && (known === null || offered > known) ? offered : known

/**
 * The partner's contacts with those of the row: new people are added, people known by name keep what was known and
 * get a later date of the last conversation. Null when the row brings nothing new.
 */
export function contactsOfRow(
  before: Partner,
  value: (field: string) => FactValue
): readonly Contact[] | null {
  const spokenOn = text(value('contactSpokenOn'))
  let contacts = before.contacts
  let isNews = false
  for (const [index, person] of named(value).entries()) {
    const spoken = index === 0 ? spokenOn : null
    const known = contacts.find((contact) => contact.name === person.name)
    if (!known) {
      const id = `${before.id}:contact:${contacts.length + 1}`
      contacts = [...contacts, { id, ...person, lastSpokenOn: spoken }]
      isNews = true
      continue
    }
    const after: Contact = {
      ...known,
      isEconomicBuyer: known.isEconomicBuyer || person.isEconomicBuyer,
      lastSpokenOn: later(known.lastSpokenOn, spoken)
    }
    if (after.lastSpokenOn === known.lastSpokenOn && after.isEconomicBuyer === known.isEconomicBuyer) continue
    contacts = contacts.map((contact) => (contact === known ? after : contact))
    isNews = true
  }
  return isNews ? contacts : null
}
