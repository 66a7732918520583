/** A figure as a sum: vote → whose it is and how much of it counts, in sixtieths. */
export type PublishedSum = ReadonlyMap<
  string,
  { readonly people: readonly string[]; readonly sixtieths: bigint }
>

/**
 * A group of fewer than `minimum` (people, or what `entityOf` makes of them) that the sums give away: there is a
 * combination of them in which nobody else is left. Found by trying every small group and comparing ranks.
 */
export function smallGroupIn(
  sums: readonly PublishedSum[],
  entityOf: (who: string) => string,
  minimum: number
): readonly string[] | null {
  const votes = new Map(sums.flatMap((sum) => [...sum].map(([key, { people }]) => [key, people] as const)))
  const columns = [...votes].map(([key, people]) => ({
    entities: [...new Set(people.map(entityOf))],
    values: sums.map((sum) => sum.get(key)?.sixtieths ?? 0n)
  }))
  const entities = [...new Set(columns.flatMap((column) => column.entities))]
  const whole = rank(columns.map(({ values }) => values))
  const visit = (from: number, chosen: readonly string[]): readonly string[] | null => {
    const others = columns.filter((column) => !column.entities.every((one) => chosen.includes(one)))
    if (
      chosen.length > 0 &&
      others.length < columns.length &&
      rank(others.map((one) => one.values)) < whole
    ) {
      return chosen
    }
    if (chosen.length === minimum - 1) return null
    for (let index = from; index < entities.length; index += 1) {
      const found = visit(index + 1, [...chosen, entities[index]!])
      if (found) return found
    }
    return null
  }
  return visit(0, [])
}

/** Rank over the rationals, by elimination without fractions. */
function rank(rows: readonly (readonly bigint[])[]): number {
  let left = [...new Set(rows.map((row) => row.join()))].map((row) => row.split(',').map(BigInt))
  const width = left[0]?.length ?? 0
  let found = 0
  for (let column = 0; column < width && left.length > 0; column += 1) {
    const pivot = left.find((row) => row[column] !== 0n)
    if (!pivot) continue
    found += 1
    left = left
      .filter((row) => row !== pivot)
      .map((row) => reduced(row.map((value, index) => value * pivot[column]! - pivot[index]! * row[column]!)))
  }
  return found
}

/** Divided by what all its values share, so that they stay short. */
function reduced(row: readonly bigint[]): bigint[] {
  const shared = row.reduce((divisor, value) => gcd(divisor, value < 0n ? -value : value), 0n)
  return shared > 1n ? row.map((value) => value / shared) : [...row]
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
