import type { ColumnMapping, ImportTarget } from '../entities/import-run'
import type { ColumnProfile } from './column-profile'

/** A value proposed for every row of a sheet, because no column states it. */
export interface ProposedConstant {
  readonly field: string
  readonly value: string
  readonly reason: string
}

/** Values no column gives, where the sheet as a whole tells them. Shown, and changed by the consultant if wrong. */
export function proposeConstants(
  target: ImportTarget,
  mapping: readonly ColumnMapping[],
  facts: { profiles: readonly ColumnProfile[]; reportingCurrency: string }
): ProposedConstant[] {
  const has = (...fields: string[]): boolean =>
    mapping.some((one) => one.field !== null && fields.includes(one.field))
  const constants: ProposedConstant[] = []
  if ((target === 'deal' || target === 'investment') && !has('currency')) {
    const stated = mapping.find((one) => one.field === 'amount')?.currency ?? null
    const reason = stated
      ? 'stated beside the amounts'
      : 'no currency column: the engagement’s reporting currency'
    constants.push({ field: 'currency', value: stated ?? facts.reportingCurrency, reason })
  }
  if (target === 'deal') constants.push(...dealConstants(has))
  if (
    target === 'investment' &&
    !has('category') &&
    facts.profiles.some(({ header }) => /mdf/i.test(header))
  ) {
    constants.push({ field: 'category', value: 'mdf', reason: 'the headers speak of MDF' })
  }
  return constants
}

function dealConstants(has: (...fields: string[]) => boolean): ProposedConstant[] {
  const constants: ProposedConstant[] = []
  const isOrders = !has('status', 'stage') && has('closedOn')
  if (isOrders)
    constants.push({
      field: 'status',
      value: 'won',
      reason: 'no stage or status, but dates of orders: each row is a sale'
    })
  if (has('attribution')) return constants
  if (!has('partnerName', 'partnerKey')) {
    constants.push({ field: 'attribution', value: 'direct', reason: 'no column names a partner' })
  } else if (isOrders) {
    constants.push({ field: 'attribution', value: 'resold', reason: 'orders placed by partners' })
  }
  return constants
}
