import type { Attribution, DealStatus } from '../entities/facts'
import type { DealField } from './deal-fields'

/** Headings of what can be set on a deal by hand. */
export const dealFieldWords: Readonly<Record<DealField, string>> = {
  partnerId: 'Partner',
  account: 'Customer',
  status: 'Status',
  stage: 'Stage',
  attribution: 'Attribution',
  amount: 'Amount',
  grossMargin: 'Gross margin',
  createdOn: 'Created on',
  qualifiedOn: 'Qualified on',
  registeredOn: 'Registered on',
  closedOn: 'Closed on'
}

export const dealStatusWords: Readonly<Record<DealStatus, string>> = {
  open: 'Open',
  won: 'Won',
  lost: 'Lost'
}

export const attributionWords: Readonly<Record<Attribution, string>> = {
  sourced: 'Sourced by the partner',
  influenced: 'Influenced by the partner',
  resold: 'Resold by the partner',
  direct: 'Direct, no partner'
}
