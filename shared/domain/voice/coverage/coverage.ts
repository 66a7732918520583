import type { SurveyResponse } from '../../entities/facts'
import type { Partner } from '../../entities/partner'
import { isOnRoster } from '../../partners/on-roster'
import { holmAdjusted } from '../../stats/holm'
import type { ConfidentialityRule, Cut } from '../confidentiality/cut'
import { protectCuts } from '../confidentiality/protect-cuts'
import { independenceTest, type NoTest } from '../results/independence-test'

export const coverageAttributes = ['tier', 'type', 'manager', 'region', 'status'] as const
export type CoverageAttribute = (typeof coverageAttributes)[number]

/** One group of the roster, and how many of its companies were heard. */
export interface CoverageGroup {
  /** Null: the roster does not say. */
  readonly value: string | null
  readonly roster: number
  /** Companies with at least one respondent; null: hidden, fewer than the minimum answered. */
  readonly heard: number | null
  /** Share of those heard less share of the roster, −1 to 1; null where heard is hidden or nobody was. */
  readonly lean: number | null
}

/** Whether those heard are a fair picture of the roster in one respect. */
export type CoverageTest =
  | {
      readonly kind: 'tested'
      readonly method: 'chi-square' | 'fisher'
      /** Adjusted for the number of respects looked at (Holm). */
      readonly p: number
      /** Under 5 %: whoever was heard, they are not a chance selection of the roster. */
      readonly differs: boolean
    }
  | { readonly kind: 'untested'; readonly reason: NoTest }

export interface CoverageTable {
  readonly attribute: CoverageAttribute
  readonly groups: readonly CoverageGroup[]
  readonly test: CoverageTest
}

export interface Coverage {
  /** Companies on the roster. */
  readonly roster: number
  /** Of them, with at least one respondent; null: hidden. */
  readonly heard: number | null
  /** Null: hidden, together with the companies they answered for. */
  readonly respondents: number | null
  /** Respondents whose company is not known, and those whose company is not on the roster. */
  readonly withoutCompany: number
  readonly outsideRoster: number
  readonly tables: readonly CoverageTable[]
  /** Tier 1 partners of whom nobody answered, by name. */
  readonly silentTierOne: readonly Partner[]
  readonly tierOne: number
}

/**
 * Who was heard, against the roster. Counts companies, since a company is asked or not; a group of which fewer
 * respondents answered than the minimum shows no count, unless nobody answered: there is nobody to protect.
 */
export function coverageOf(facts: {
  readonly partners: readonly Partner[]
  readonly responses: readonly Pick<SurveyResponse, 'surveyId' | 'respondentId' | 'partnerId'>[]
  readonly tierOne: readonly string[]
  readonly rule: ConfidentialityRule
}): Coverage {
  const { partners, responses, rule } = facts
  const roster = partners.filter(isOnRoster)
  const survivors = survivorOf(partners)
  const people = new Map<string, string | null>()
  for (const { surveyId, respondentId, partnerId } of responses)
    people.set(`${surveyId}:${respondentId}`, partnerId === null ? null : survivors(partnerId))
  const onRoster = new Set(roster.map(({ id }) => id))
  const companies = new Set(
    [...people.values()].flatMap((id) => (id !== null && onRoster.has(id) ? [id] : []))
  )
  const shown = shownCounts(roster, people, rule)
  const tables = coverageAttributes.map((attribute) => tableOf(attribute, { roster, companies, shown }))
  const tierOne = roster.filter(({ tier }) => tier !== null && facts.tierOne.includes(tier))
  const ids = [...people.values()]
  return {
    roster: roster.length,
    heard: shown('all') ? companies.size : null,
    respondents: shown('all') || people.size === 0 ? people.size : null,
    withoutCompany: ids.filter((id) => id === null).length,
    outsideRoster: ids.filter((id) => id !== null && !onRoster.has(id)).length,
    tables: adjusted(tables),
    silentTierOne: tierOne.filter(({ id }) => !companies.has(id)).sort((a, b) => (a.name < b.name ? -1 : 1)),
    tierOne: tierOne.length
  }
}

function survivorOf(partners: readonly Partner[]): (id: string) => string {
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  return (id) => {
    let current = id
    for (let hops = 0; hops < 20; hops++) {
      const into = byId.get(current)?.mergedIntoId
      if (!into) return current
      current = into
    }
    return current
  }
}

const cutId = (attribute: CoverageAttribute, value: string | null): string => `${attribute}=${value ?? ''}`

/** Which counts may be shown: all tables stand beside each other, so they are checked together. */
function shownCounts(
  roster: readonly Partner[],
  people: ReadonlyMap<string, string | null>,
  rule: ConfidentialityRule
): (id: string) => boolean {
  const byId = new Map(roster.map((partner) => [partner.id, partner]))
  const answered = [...people].flatMap(([who, id]) => {
    const partner = id === null ? undefined : byId.get(id)
    return partner ? [{ who, partner }] : []
  })
  const all: Cut = {
    id: 'all',
    respondents: answered.map(({ who }) => who),
    kind: 'score',
    measure: 'heard',
    isTotal: true
  }
  const cuts = new Map<string, string[]>()
  for (const attribute of coverageAttributes) {
    for (const partner of roster) cuts.set(cutId(attribute, partner[attribute]), [])
    for (const { who, partner } of answered) cuts.get(cutId(attribute, partner[attribute]))?.push(who)
  }
  const groups = [...cuts].map(([id, respondents]): Cut => ({
    id,
    respondents,
    kind: 'score',
    measure: 'heard'
  }))
  const verdicts = protectCuts([all, ...groups], people, rule)
  return (id) => verdicts.get(id)?.status !== 'hidden'
}

function tableOf(
  attribute: CoverageAttribute,
  facts: {
    roster: readonly Partner[]
    companies: ReadonlySet<string>
    shown: (id: string) => boolean
  }
): CoverageTable {
  const { roster, companies, shown } = facts
  const tally = new Map<string | null, { roster: number; heard: number }>()
  for (const partner of roster) {
    const value = partner[attribute]
    const group = tally.get(value) ?? { roster: 0, heard: 0 }
    group.roster++
    if (companies.has(partner.id)) group.heard++
    tally.set(value, group)
  }
  const isTotalShown = shown('all')
  const groups = [...tally].map(([value, counts]): CoverageGroup => {
    const isShown = shown(cutId(attribute, value))
    const lean =
      companies.size === 0 || !isTotalShown
        ? null
        : counts.heard / companies.size - counts.roster / roster.length
    return {
      value,
      roster: counts.roster,
      heard: isShown ? counts.heard : null,
      lean: isShown ? lean : null
    }
  })
  groups.sort((a, b) => b.roster - a.roster || ((a.value ?? '~') < (b.value ?? '~') ? -1 : 1))
  // What is withheld must not speak through the test either.
  const counts = [...tally].flatMap(([value, group]) => (shown(cutId(attribute, value)) ? [group] : []))
  const result = independenceTest(
    counts.map(({ heard }) => heard),
    counts.map((group) => group.roster),
    true
  )
  const test: CoverageTest =
    result.kind === 'none'
      ? { kind: 'untested', reason: result.reason }
      : { kind: 'tested', method: result.kind, p: result.p, differs: false }
  return { attribute, groups, test }
}

const significant = 0.05

/** Five looks at the same people find something by chance more easily than one. */
function adjusted(tables: readonly CoverageTable[]): CoverageTable[] {
  const chances = holmAdjusted(tables.flatMap(({ test }) => (test.kind === 'tested' ? [test.p] : [])))
  let next = 0
  return tables.map((table) => {
    if (table.test.kind !== 'tested') return table
    const p = chances[next++] ?? table.test.p
    return { ...table, test: { ...table.test, p, differs: p < significant } }
  })
}
