import { editFactDraft, fieldsByHand, type EditedFact, type HandForm } from '../by-hand/edit-fact'
import type { FactOverlay } from '../entities/fact-block'
import type { Deal } from '../entities/facts'
import type { ChangeDraft } from '../history/change-set'
import type { EditStamp } from '../partners/edit-partner'
import { dealFields, type DealField } from './deal-fields'
import { dealFieldWords } from './deal-words'

export type DealValues = Pick<Deal, DealField>

/** One deal as it counts, as the client's files have it, and the edit that lies between. */
export type EditedDeal = EditedFact<Deal>

/** What people call a deal: its title, its customer, the client's own number. */
export const dealName = ({ name, account, externalId, id }: Deal): string =>
  name ?? account ?? externalId ?? id

export const dealForm: HandForm<Deal, DealField> = {
  kind: 'deal',
  fields: dealFields,
  titles: dealFieldWords,
  code: 'deal.edited',
  nameOf: dealName
}

/** The fields somebody set by hand. */
export const handFields = (overlay: FactOverlay | null): readonly DealField[] =>
  fieldsByHand(dealFields, overlay)

/** Lays values over one imported deal, see `editFactDraft`. */
export const editDealDraft = (
  deal: EditedDeal,
  edit: { readonly values: DealValues; readonly reason: string },
  stamp: EditStamp
): ChangeDraft | null => editFactDraft(dealForm, deal, edit, stamp)

/** What does not fit together on a deal; it may still be kept, because a client's data can be so. */
export type DealMismatch =
  'closed-before-created' | 'won-without-amount' | 'won-without-date' | 'partner-on-direct'

/** Looks for values that contradict each other, so that a slip of the hand is seen before it counts. */
export function dealMismatches(values: DealValues): DealMismatch[] {
  const { status, amount, createdOn, closedOn, attribution, partnerId } = values
  const found: DealMismatch[] = []
  if (createdOn !== null && closedOn !== null && closedOn < createdOn) found.push('closed-before-created')
  if (status === 'won' && amount === null) found.push('won-without-amount')
  if (status === 'won' && closedOn === null) found.push('won-without-date')
  if (attribution === 'direct' && partnerId !== null) found.push('partner-on-direct')
  return found
}
