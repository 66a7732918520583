import type { FactValue } from '../entities/fact-block'

type Columns = Readonly<Record<string, readonly FactValue[]>>

/** Fields that only serve to compute others. */
const aids = new Set(['cost', 'unitCost', 'quantity', 'marginShare', 'partnerName', 'partnerKey'])

/**
 * The deal's own fields: gross margin = amount − cost, or amount × margin share, where the sheet does not state
 * it. A missing cost makes the margin unknown, never the whole amount.
 */
export function dealColumns(
  columns: Columns,
  partnerIds: readonly (string | null)[]
): Record<string, readonly FactValue[]> {
  const own = withoutAids(columns)
  const margin = columns['grossMargin'] ?? derivedMargin(columns)
  if (margin) own['grossMargin'] = margin
  own['partnerId'] = partnerIds
  return own
}

/** The fields of any other kind of fact, with the partner in place of its name or key. */
export const factColumns = (
  columns: Columns,
  partnerIds: readonly (string | null)[]
): Record<string, readonly FactValue[]> => ({
  ...withoutAids(columns),
  partnerId: partnerIds
})

const withoutAids = (columns: Columns): Record<string, readonly FactValue[]> =>
  Object.fromEntries(Object.entries(columns).filter(([field]) => !aids.has(field)))

function derivedMargin(columns: Columns): FactValue[] | null {
  const { amount, cost, unitCost, quantity, marginShare } = columns
  if (!amount || !(cost || (unitCost && quantity) || marginShare)) return null
  return amount.map((value, index) => {
    if (typeof value !== 'number') return null
    const stated = cost?.[index] ?? product(unitCost?.[index], quantity?.[index])
    if (typeof stated === 'number') return roundedToCents(value - stated)
    return product(value, marginShare?.[index])
  })
}

const product = (left: FactValue | undefined, right: FactValue | undefined): number | null =>
  typeof left === 'number' && typeof right === 'number' ? left * right : null

/** Client amounts have cents; a difference of two must not show the noise of binary fractions. */
const roundedToCents = (value: number): number => Math.round(value * 10_000) / 10_000
