import type { Cut } from '@shared/domain/voice/confidentiality/cut'

/** Someone who answered, with attributes by which tables cut. */
export interface Person {
  readonly id: string
  readonly company: string | null
  readonly attributes: Readonly<Record<string, string | null>>
}

export const companiesOf = (people: readonly Person[]): Map<string, string | null> =>
  new Map(people.map(({ id, company }) => [id, company]))

export const total = (people: readonly Person[], measure = 'score', kind: Cut['kind'] = 'score'): Cut => ({
  id: `${measure}:all`,
  measure,
  kind,
  isTotal: true,
  respondents: people.map(({ id }) => id)
})

/** One cut per combination of values of these attributes; people without a value stand in none. */
export function breakdown(
  people: readonly Person[],
  by: readonly string[],
  measure = 'score',
  kind: Cut['kind'] = 'score'
): Cut[] {
  const groups = new Map<string, string[]>()
  for (const { id, attributes } of people) {
    const values = by.map((name) => attributes[name] ?? null)
    if (values.includes(null)) continue
    const key = `${measure}:${by.join('×')}=${values.join('/')}`
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return [...groups].map(([id, respondents]) => ({ id, measure, kind, respondents }))
}

/** People in blocks: [how many, attributes]; one company each unless named. */
export function people(...blocks: readonly (readonly [number, Person['attributes'], string?])[]): Person[] {
  let number = 0
  return blocks.flatMap(([count, attributes, company]) =>
    Array.from({ length: count }, () => {
      const id = `p${(number += 1)}`
      return { id, company: company ?? `c${number}`, attributes }
    })
  )
}

/** What a reader can work out, found by trying every small group: an independent check of the engine. */
export function canWorkOutSmallGroup(
  shown: readonly Cut[],
  groups: readonly (readonly string[])[],
  minimum: number
): readonly string[] | null {
  const everybody = [...new Set(shown.flatMap(({ respondents }) => respondents))]
  const holds = shown.map(({ respondents }) => new Set(respondents))
  const rankWithout = (left: ReadonlySet<string>): number =>
    rank(everybody.filter((id) => !left.has(id)).map((id) => holds.map((set) => (set.has(id) ? 1 : 0))))
  const whole = rankWithout(new Set())
  // A sum over cuts that depends on nobody outside a group exists when the others span less than everybody.
  const visit = (from: number, chosen: readonly (readonly string[])[]): readonly string[] | null => {
    if (chosen.length > 0 && rankWithout(new Set(chosen.flat())) < whole) return chosen.flat()
    if (chosen.length === minimum - 1) return null
    for (let index = from; index < groups.length; index += 1) {
      const found = visit(index + 1, [...chosen, groups[index]!])
      if (found) return found
    }
    return null
  }
  return visit(0, [])
}

/** Rank of small whole numbers, with fractions kept exactly. */
function rank(rows: readonly (readonly number[])[]): number {
  let left = [...new Set(rows.map((row) => row.join()))].map((row) => row.split(',').map(BigInt))
  const width = left[0]?.length ?? 0
  let found = 0
  for (let column = 0; column < width; column += 1) {
    const pivot = left.find((row) => row[column] !== 0n)
    if (!pivot) continue
    found += 1
    left = left
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, index) => value * pivot[column]! - pivot[index]! * row[column]!))
  }
  return found
}
