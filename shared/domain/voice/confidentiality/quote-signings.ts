import type { Partner } from '../../entities/partner'
import { isTooSmall } from '../minimum-group'
import type { ResultPerson } from '../results/people'
import { hasCompanies, minimumOf, sizeOf, type CompanyOf, type ConfidentialityRule } from './cut'

/** How somebody's words may be signed. Empty: only "a partner". */
export type Attribution = Partial<Pick<Partner, 'type' | 'region' | 'tier'>>

/** The group words are signed with; withheld where even everybody together are too few. */
export type Signing =
  | { readonly status: 'signed'; readonly attribution: Attribution }
  | { readonly status: 'withheld'; readonly minimum: number }

/** People whose words are all signed alike. */
interface SignedAlike {
  readonly attribution: Attribution
  readonly people: readonly ResultPerson[]
}

/** What tells most first. */
const attributes = ['type', 'region', 'tier'] as const

/**
 * How the words of each person may be signed: with partner type, region and tier as far as everybody signed alike
 * are people and companies enough. A group is named only where those left over without the name are enough, too:
 * whoever is signed "MSP" while others are "MSP, DACH" is known not to be in DACH.
 */
export function quoteSignings(
  people: readonly ResultPerson[],
  rule: ConfidentialityRule
): ReadonlyMap<string, Signing> {
  const minimum = minimumOf(rule, 'comment')
  const companyOf: CompanyOf = new Map(people.map(({ key, partnerId }) => [key, partnerId]))
  const isTied = hasCompanies(companyOf)
  const isEnough: IsEnough = (group) => {
    const size = sizeOf(
      group.map(({ key }) => key),
      companyOf
    )
    return !isTooSmall(isTied ? size : { ...size, partners: null }, minimum)
  }
  if (!isEnough(people)) {
    return new Map(people.map(({ key }): [string, Signing] => [key, { status: 'withheld', minimum }]))
  }
  let groups: readonly SignedAlike[] = [{ attribution: {}, people }]
  for (const attribute of attributes) groups = groups.flatMap((group) => refined(group, attribute, isEnough))
  return new Map(
    groups.flatMap(({ attribution, people: alike }) =>
      alike.map(({ key }): [string, Signing] => [key, { status: 'signed', attribution }])
    )
  )
}

type IsEnough = (people: readonly ResultPerson[]) => boolean

/** A group split by one more attribute, largest part first, as long as what is left over is nobody or enough. */
function refined(group: SignedAlike, attribute: keyof Attribution, isEnough: IsEnough): SignedAlike[] {
  const parts = new Map<string, ResultPerson[]>()
  for (const person of group.people) {
    const value = person.partner?.[attribute] ?? null
    if (value === null) continue
    const part = parts.get(value)
    if (part) part.push(person)
    else parts.set(value, [person])
  }
  const named: SignedAlike[] = []
  let rest = group.people
  for (const [value, part] of [...parts].sort(largestFirst)) {
    const among = new Set(part)
    const left = rest.filter((person) => !among.has(person))
    if (!isEnough(part) || (left.length > 0 && !isEnough(left))) continue
    named.push({ attribution: { ...group.attribution, [attribute]: value }, people: part })
    rest = left
  }
  return rest.length > 0 ? [...named, { ...group, people: rest }] : named
}

const largestFirst = (
  [a, left]: readonly [string, readonly ResultPerson[]],
  [b, right]: readonly [string, readonly ResultPerson[]]
): number => right.length - left.length || (a < b ? -1 : 1)
