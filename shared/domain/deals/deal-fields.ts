import type { Deal } from '../entities/facts'

/** What a consultant may set on one deal, in the order it is asked. */
export const dealFields = [
  'partnerId',
  'account',
  'status',
  'stage',
  'attribution',
  'amount',
  'grossMargin',
  'createdOn',
  'qualifiedOn',
  'registeredOn',
  'closedOn'
] as const satisfies readonly (keyof Deal)[]
export type DealField = (typeof dealFields)[number]
