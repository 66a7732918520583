import type { Partner } from '../entities/partner'

/** What a roster says of a partner besides its names, keys and contacts: taken over field by field. */
export const rosterFields = [
  'type',
  'typeLabel',
  'tier',
  'status',
  'signedOn',
  'endedOn',
  'endReason',
  'region',
  'country',
  'city',
  'verticals',
  'manager',
  'idealProfileOverlap',
  'agreementSignedOn',
  'agreementRenewalOn',
  'certifiedPeople'
] as const satisfies readonly (keyof Partner)[]
