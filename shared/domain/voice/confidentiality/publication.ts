import type { CompanyOf, ConfidentialityRule, Cut, Vote } from './cut'
import { protectCuts, type Verdict } from './protect-cuts'

/** A group one may look at: people with one value of an attribute (null: not known). */
export interface CutChoice {
  readonly breakdown: string
  readonly value: string | null
}

/** Somebody a figure is made of. */
export interface Voice {
  /** The person, the same in every figure and wave that holds the same answers. */
  readonly key: string
  readonly partnerId: string | null
  readonly valueOf: (breakdown: string) => string | null
  /** What of their answers the figure adds up; the same words in two figures are the same vote. */
  readonly said: string
}

/** A figure with everybody it is made of. */
export interface Figure {
  readonly id: string
  /** Everybody who answered what the figure is about. */
  readonly voices: readonly Voice[]
  /** All attributes by which it is published. */
  readonly breakdowns: readonly string[]
  /**
   * How a company's vote is made of its people: split among them (a score), or one if any of them says it (a theme).
   */
  readonly companyVote: 'split' | 'any'
}

/** Whose votes: every respondent's, or each company's (respondents without a company are left out). */
export type PublishedUnit = 'respondent' | 'partner'

/** What may be published of one figure, see {@link publicationsOf}. */
export interface Publication {
  readonly verdict: (unit: PublishedUnit, choice: CutChoice | null) => Verdict
}

const cutIdOf = (choice: CutChoice | null): string => {
  if (choice === null) return 'all'
  return choice.value === null ? `${choice.breakdown}?` : `${choice.breakdown}=${choice.value}`
}

const nobody: Verdict = { status: 'empty' }

/**
 * What may be published of figures that count the same votes (one open question, all of them, the same wave brought
 * in twice): the whole and every value of every breakdown, by respondent and by company, decided together. A table or
 * filter made of any of these cuts can stand beside any other, on screen and on paper, today and later: nothing can be
 * had by subtraction between them. Cuts made of two attributes at once are not part of it, and not shown anywhere.
 */
export function publicationsOf(
  figures: readonly Figure[],
  rule: ConfidentialityRule
): ReadonlyMap<string, Publication> {
  const companyOf: CompanyOf = new Map(
    figures.flatMap(({ voices }) => voices.map(({ key, partnerId }) => [key, partnerId] as const))
  )
  const verdicts = protectCuts(figures.flatMap(cutsOf), companyOf, rule)
  return new Map(
    figures.map(({ id }): [string, Publication] => [
      id,
      { verdict: (unit, choice) => verdicts.get(`${id}/${unit}/${cutIdOf(choice)}`) ?? nobody }
    ])
  )
}

/** A voice with its vote, made once. */
interface Voter extends Voice {
  readonly vote: Vote
}

function cutsOf(figure: Figure): Cut[] {
  const voters = figure.voices.map((voice): Voter => {
    const { key, said } = voice
    return { ...voice, vote: { key: said === '' ? key : `${key} ${said}`, people: [key] } }
  })
  const linked = voters.filter(({ partnerId }) => partnerId !== null)
  return [...unitCuts(figure, 'respondent', voters), ...unitCuts(figure, 'partner', linked)]
}

function unitCuts(
  { id, breakdowns, companyVote }: Figure,
  unit: PublishedUnit,
  voices: readonly Voter[]
): Cut[] {
  const groups = new Map<string, Voter[]>()
  for (const voice of voices) {
    for (const breakdown of breakdowns) {
      const cut = cutIdOf({ breakdown, value: voice.valueOf(breakdown) })
      const group = groups.get(cut)
      if (group) group.push(voice)
      else groups.set(cut, [voice])
    }
  }
  const cutOf = (cut: string, group: readonly Voter[]): Cut => ({
    ...{ id: `${id}/${unit}/${cut}`, measure: '', figure: `${id}/${unit}`, kind: 'score' as const },
    ...{ respondents: group.map(({ key }) => key), isTotal: cut === 'all' },
    votes: unit === 'respondent' ? group.map(({ vote }) => vote) : companyVotes(group, companyVote)
  })
  return [cutOf('all', voices), ...[...groups].map(([cut, group]) => cutOf(cut, group))]
}

/** The votes of companies; a company of one person votes as that person does. */
function companyVotes(group: readonly Voter[], made: Figure['companyVote']): Vote[] {
  const companies = new Map<string, Voter[]>()
  for (const voice of group) {
    const company = voice.partnerId ?? ''
    const people = companies.get(company)
    if (people) people.push(voice)
    else companies.set(company, [voice])
  }
  return [...companies.values()].flatMap((people): Vote[] => {
    const votes = people.map(({ vote }) => vote)
    if (people.length === 1) return votes
    if (made === 'split') return votes.map((vote) => ({ ...vote, among: people.length }))
    const keys = votes.map(({ key }) => key).sort()
    return [{ key: JSON.stringify(keys), people: people.map(({ key }) => key) }]
  })
}
