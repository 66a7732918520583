import type { ColumnMapping } from '../entities/import-run'
import type { ColumnProfile } from './column-profile'
import { namesPartner } from './field-words'
import { headerWords } from './words'

/** Headers of a list of people, as plain words, in the five languages of the field words. */
const firstNames = /^(first name|given name|forename|vorname|prenom|voornaam|nombre)$/
const lastNames =
  /^(last name|surname|family name|nachname|familienname|nom|nom de famille|achternaam|apellidos?)$/
const fullNames =
  /^((contact|full|person|display) ?name|contact( person)?|person|name|(haupt)?kontakt(person)?|ansprechpartner(in)?|interlocuteur|contactpersoon|contacto|nom complet|nombre completo|volledige naam)$/
const companies =
  /^(account|account name|company|company name|organi[sz]ation|organi[sz]ation name|firma|firmenname|unternehmen|societe|entreprise|bedrijf|bedrijfsnaam|empresa)$/
const roles =
  /^(title|role|job title|contact (role|title)|position|function|funktion|rolle|fonction|poste|functie|rol|cargo|puesto)$/
const waysToReach =
  /^((e ?mail|mail|telefon|phone|mobile|mobil|tel|telephone|telefoon|correo|telefono)( .*)?|.* (e ?mail|phone|mobile))$/
/** What a roster says of a company and a list of its people does not. */
const ofRosters = new Set(['tier', 'type', 'signedOn', 'endedOn', 'agreementRenewalOn', 'certifiedPeople'])
const ofContacts = new Set(['contactName', 'contactRole', 'contactSpokenOn', 'economicBuyer'])
const sure = 0.9

/**
 * The mapping of a list of people and the companies they work for (a CRM's contacts): the company names the partner,
 * first and last name become one contact. What the list says of a person's own place is not said of the partner.
 * Null when the columns are no such list.
 */
export function contactMapping(
  profiles: readonly ColumnProfile[],
  proposed: readonly ColumnMapping[]
): ColumnMapping[] | null {
  if (proposed.some(({ field }) => field !== null && ofRosters.has(field))) return null
  const filled = profiles.filter(({ shape }) => shape !== 'empty')
  const find = (test: (words: string, profile: ColumnProfile) => boolean): ColumnProfile | undefined =>
    filled.find((profile) => test(headerWords(profile.header), profile))
  const company = find((words) => companies.test(words)) ?? find((_, { header }) => namesCompany(header))
  const [first, last] = [find((words) => firstNames.test(words)), find((words) => lastNames.test(words))]
  const full = find((words, profile) => profile !== company && fullNames.test(words))
  const people = first && last ? [first, last] : full ? [full] : []
  const role = find((words) => roles.test(words))
  const isList = role !== undefined || find((words) => waysToReach.test(words)) !== undefined
  if (!company || people.length === 0 || !isList) return null
  const fields = new Map<number, string>([
    [company.column, 'name'],
    ...people.map(({ column }) => [column, 'contactName'] as const),
    ...(role ? [[role.column, 'contactRole'] as const] : [])
  ])
  const mapping = proposed.map((one) => contactColumn(one, fields.get(one.column) ?? null))
  // First and last name make one name in this order, however the columns stand.
  const names = people.flatMap(({ column }) => mapping.find((one) => one.column === column) ?? [])
  return [...names, ...mapping.filter((one) => !names.includes(one))]
}

function contactColumn(one: ColumnMapping, field: string | null): ColumnMapping {
  if (field !== null) {
    const confidence = one.field === field ? Math.max(one.confidence, sure) : sure
    return { ...one, field, confidence, valueMap: {}, reason: `header “${one.header}” of a list of people` }
  }
  const isKept =
    one.field !== null &&
    one.field !== 'contactName' &&
    one.field !== 'contactRole' &&
    (ofContacts.has(one.field) || (one.field === 'externalId' && namesCompany(one.header)))
  return isKept
    ? one
    : { ...one, field: null, confidence: 0, valueMap: {}, reason: 'not said of the partner' }
}

const namesCompany = (header: string): boolean =>
  namesPartner(header) || /\b(account|company|firma|organi[sz]ation)\b/.test(headerWords(header))

/** Whether a mapping reads people of partners rather than the partners themselves. */
export const isContactList = (mapping: readonly Pick<ColumnMapping, 'field'>[]): boolean => {
  const fields = mapping.flatMap(({ field }) => field ?? [])
  return (
    fields.includes('contactName') &&
    fields.every((field) => field === 'name' || field === 'externalId' || ofContacts.has(field))
  )
}
