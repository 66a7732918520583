/** Larger results are taken as changed: comparing them would cost what it saves. */
const fewParts = 12

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return (
    one.length === other.length &&
    one.length <= fewParts &&
    one.every((item, index) => Object.is(item, other[index]))
  )
}

const isSamePart = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || (Array.isArray(one) && Array.isArray(other) && isSameList(one, other))

/** Whether two small results say the same: equal values, or records and lists of equal values. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (isSamePart(one, other)) return true
  if (!isPlain(one) || !isPlain(other)) return false
  const names = Object.keys(one)
  return (
    names.length <= fewParts &&
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && isSamePart(one[name], other[name]))
  )
}
