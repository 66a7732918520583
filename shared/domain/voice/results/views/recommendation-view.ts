import { shownBy, type Shown } from '../../confidentiality/shown'
import { baseMark, type BaseMark } from '../../minimum-group'
import { netPromoterScore, type NetPromoterScore } from '../../net-promoter-score'
import type { ResultsAsk } from '../ask'
import { breakdownValue } from '../breakdown'
import { npsByPartner } from '../nps-by-partner'
import type { ResultPerson } from '../people'
import { npsFigure } from '../published-figures'
import { standsIn, type ResultsStudy, type Wave } from '../results-study'

export interface MarkedScore {
  readonly nps: NetPromoterScore
  readonly mark: BaseMark
}

export interface RecommendationView {
  /** The question's words. */
  readonly question: string
  readonly byRespondent: MarkedScore
  readonly byPartner: Shown<MarkedScore>
  /** How many gave 0, 1 … 10. */
  readonly distribution: readonly number[]
  /** Companies that could have been asked, where the interval by company is corrected for it. */
  readonly roster: number | null
  /** The same by one attribute, largest group first; empty when a single group is looked at. */
  readonly groups: readonly { readonly value: string | null; readonly score: Shown<MarkedScore> }[]
}

/** Who gave a likelihood to recommend. */
export const recommenders = (wave: Wave): ResultPerson[] => wave.people.filter(({ nps }) => nps !== null)

const scoresOf = (people: readonly ResultPerson[]): number[] =>
  people.flatMap(({ nps }) => (nps === null ? [] : [nps]))

/** The net promoter score of some people, one vote each. */
export function scoreOf(people: readonly ResultPerson[]): MarkedScore {
  const nps = netPromoterScore(scoresOf(people))
  return { nps, mark: baseMark(nps.n) }
}

/** NPS by respondent and with one vote per company, its distribution, and the same by an attribute. */
export function recommendationView(
  study: ResultsStudy,
  wave: Wave,
  ask: ResultsAsk
): Shown<RecommendationView> {
  const question = wave.survey.questions.find(({ kind }) => kind === 'nps')
  if (!question) return { status: 'empty' }
  const everybody = recommenders(wave)
  const { verdict } = study.publication(wave, npsFigure)
  const people = everybody.filter((person) => standsIn(person, ask.cut))
  const { breakdown } = ask
  return shownBy(verdict('respondent', ask.cut), () => {
    const roster = ask.isCorrected ? study.rosterSize(ask.cut) : null
    const values = new Set(everybody.map((person) => breakdownValue(person, breakdown)))
    const isSplit = ask.cut === null && wave.published.some(({ id }) => id === breakdown)
    const groups = [...(isSplit ? values : [])].map((value) => {
      const group = everybody.filter((person) => breakdownValue(person, breakdown) === value)
      return { value, score: shownBy(verdict('respondent', { breakdown, value }), () => scoreOf(group)) }
    })
    return {
      question: question.text,
      byRespondent: scoreOf(people),
      byPartner: shownBy(verdict('partner', ask.cut), () => {
        const nps = npsByPartner(
          people.map(({ partnerId, nps: score }) => ({ partnerId, score: score ?? 0 })),
          roster
        )
        return { nps, mark: baseMark(nps.n) }
      }),
      distribution: Array.from(
        { length: 11 },
        (_, score) => people.filter(({ nps }) => nps === score).length
      ),
      roster,
      groups: groups.sort((a, b) => baseOf(b.score) - baseOf(a.score) || byName(a.value, b.value))
    }
  })
}

const baseOf = (score: Shown<MarkedScore>): number => (score.status === 'shown' ? score.value.nps.n : 0)
const byName = (a: string | null, b: string | null): number =>
  Number(a === null) - Number(b === null) || String(a).localeCompare(String(b))
