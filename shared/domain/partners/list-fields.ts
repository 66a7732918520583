import type { Partner } from '../entities/partner'

/** Fields of a partner that stand in the list as columns and can be set there. */
export const listFields = [
  'type',
  'tier',
  'status',
  'region',
  'manager',
  'signedOn',
  'idealProfileOverlap',
  'country',
  'city',
  'certifiedPeople',
  'agreementRenewalOn',
  'endedOn'
] as const satisfies readonly (keyof Partner)[]
export type ListField = (typeof listFields)[number]

export const isListField = (name: string): name is ListField =>
  (listFields as readonly string[]).includes(name)
