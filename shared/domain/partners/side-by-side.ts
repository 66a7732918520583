/** Whether more or less of a figure is the better; null: neither. */
export type Preference = 'more' | 'less' | null

export type Standing = 'best' | 'worst' | null

/**
 * Who stands best and worst among values of one figure. Nothing is marked unless two are known and they differ; those
 * that share a place share the mark, and an unknown value has none.
 */
export function standings(values: readonly (number | null)[], better: Preference): Standing[] {
  const known = values.filter((value): value is number => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  if (better === null || known.length < 2 || least === most) return values.map(() => null)
  const [best, worst] = better === 'more' ? [most, least] : [least, most]
  return values.map((value) => (value === best ? 'best' : value === worst ? 'worst' : null))
}
