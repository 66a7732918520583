import {
  activityKinds,
  attributions,
  dealStatuses,
  investmentCategories,
  investmentStates
} from '../entities/facts'
import type { ImportTarget } from '../entities/import-run'
import { partnerStatuses, partnerTypes } from '../entities/partner'

export type FieldType =
  | 'text'
  | 'key'
  | 'name'
  | 'number'
  | 'amount'
  | 'percent'
  | 'date'
  | 'choice'
  | 'list'
  | 'boolean'
  | 'longText'

/** A field that a column of a client's sheet can become. */
export interface ImportField {
  readonly id: string
  readonly type: FieldType
  /** Our words, for fields with a closed list. */
  readonly choices?: readonly string[]
  /** Rows without it cannot be taken in. */
  readonly isRequired?: boolean
}

const field = (id: string, type: FieldType, more: Omit<ImportField, 'id' | 'type'> = {}): ImportField => ({
  id,
  type,
  ...more
})

const partnerFields: readonly ImportField[] = [
  field('name', 'name', { isRequired: true }),
  field('externalId', 'key'),
  field('type', 'choice', { choices: partnerTypes }),
  field('typeLabel', 'text'),
  field('tier', 'text'),
  field('status', 'choice', { choices: partnerStatuses }),
  field('signedOn', 'date'),
  field('endedOn', 'date'),
  field('endReason', 'text'),
  field('region', 'text'),
  field('country', 'text'),
  field('city', 'text'),
  field('verticals', 'list'),
  field('manager', 'text'),
  field('idealProfileOverlap', 'number'),
  field('agreementSignedOn', 'date'),
  field('agreementRenewalOn', 'date'),
  field('certifiedPeople', 'number'),
  field('contactName', 'text'),
  field('contactRole', 'text'),
  field('economicBuyer', 'text'),
  field('contactSpokenOn', 'date'),
  field('aliases', 'list')
]

/** How a row of facts says which partner it is about. */
const partnerReference: readonly ImportField[] = [field('partnerName', 'name'), field('partnerKey', 'key')]

const dealFields: readonly ImportField[] = [
  field('externalId', 'key'),
  ...partnerReference,
  field('account', 'text'),
  field('name', 'text'),
  field('amount', 'amount', { isRequired: true }),
  field('currency', 'text'),
  field('cost', 'amount'),
  field('unitCost', 'amount'),
  field('quantity', 'number'),
  field('grossMargin', 'amount'),
  field('marginShare', 'percent'),
  field('stage', 'text'),
  field('status', 'choice', { choices: dealStatuses }),
  field('createdOn', 'date'),
  field('qualifiedOn', 'date'),
  field('registeredOn', 'date'),
  field('closedOn', 'date'),
  field('attribution', 'choice', { choices: attributions }),
  field('product', 'text'),
  field('segment', 'text'),
  field('owner', 'text')
]

const investmentFields: readonly ImportField[] = [
  field('externalId', 'key'),
  ...partnerReference,
  field('category', 'choice', { choices: investmentCategories }),
  field('amount', 'amount', { isRequired: true }),
  field('currency', 'text'),
  field('date', 'date'),
  field('state', 'choice', { choices: investmentStates }),
  field('dealExternalIds', 'list'),
  field('description', 'text')
]

const activityFields: readonly ImportField[] = [
  field('externalId', 'key'),
  ...partnerReference,
  field('kind', 'choice', { choices: activityKinds, isRequired: true }),
  field('date', 'date'),
  field('outcome', 'text'),
  field('person', 'text'),
  field('hours', 'number'),
  field('description', 'text')
]

/** Besides its questions a survey sheet has these. */
const responseFields: readonly ImportField[] = [
  field('externalId', 'key'),
  ...partnerReference,
  field('role', 'text'),
  field('submittedOn', 'date'),
  field('respondentName', 'text'),
  field('respondentEmail', 'text'),
  field('respondentOrganisation', 'text')
]

const noteFields: readonly ImportField[] = [
  field('externalId', 'key'),
  ...partnerReference,
  field('date', 'date'),
  field('title', 'text'),
  field('text', 'longText', { isRequired: true }),
  field('author', 'text')
]

/** The fields each kind of sheet can fill, in the order the mapping offers them. */
export const importFields: Readonly<Record<ImportTarget, readonly ImportField[]>> = {
  partner: partnerFields,
  deal: dealFields,
  investment: investmentFields,
  activity: activityFields,
  response: responseFields,
  note: noteFields
}

/** The description of a field, or null for an answer to a survey question. */
export const importField = (target: ImportTarget, id: string): ImportField | null =>
  importFields[target].find((one) => one.id === id) ?? null

/** Values set for every row of a sheet rather than read from a column. */
export const constantFields: Readonly<Record<ImportTarget, readonly string[]>> = {
  partner: ['type', 'status', 'tier', 'region', 'country'],
  deal: ['currency', 'status', 'attribution', 'segment'],
  investment: ['currency', 'category', 'state'],
  activity: ['kind'],
  response: ['partnerName', 'role'],
  note: ['author']
}
