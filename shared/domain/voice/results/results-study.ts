import type { Engagement } from '../../entities/engagement'
import type { Partner } from '../../entities/partner'
import type { Code, Coding, Survey } from '../../entities/voice'
import { isOnRoster } from '../../partners/on-roster'
import { agreedUncoded, finalCodings } from '../agreement/final-codings'
import { listAnswers, type AnswerList, type ResponsesBySurvey } from '../answer'
import type { CodingsByAnswer } from '../answer-filter'
import { groupByAnswer } from '../group-by-answer'
import type { ConfidentialityRule } from '../confidentiality/cut'
import type { CutChoice, Publication } from '../confidentiality/publication'
import { breakdownsOf, breakdownValue, usualBreakdowns } from './breakdown'
import { peopleOf, type ResultPerson } from './people'
import { PublishedFigures } from './published-figures'
import type { Wave } from './wave'

export type { Wave } from './wave'

/** The parts of an engagement results are made of. */
export interface ResultsSource {
  readonly confidentiality: Engagement['confidentiality']
  readonly surveys: readonly Survey[]
  readonly responses: ResponsesBySurvey
  readonly partners: readonly Partner[]
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
}

/** The smallest groups of an engagement as the rule the cuts are checked by. */
export const ruleOf = (confidentiality: Engagement['confidentiality']): ConfidentialityRule => ({
  scores: confidentiality.minimumScoreGroup,
  comments: confidentiality.minimumCommentGroup
})

/**
 * Everything the results of an engagement are made of, read once; publications are decided once per figure. Make a
 * new one when anything it was made from changes.
 */
export class ResultsStudy {
  readonly source: ResultsSource
  /** Agreed codings where there are any, else those of every coder. */
  readonly codings: CodingsByAnswer
  readonly #list: AnswerList
  readonly #partnerById: ReadonlyMap<string, Partner>
  readonly #waves = new Map<string, Wave | null>()
  readonly #figures: PublishedFigures

  /** `figures`: what was decided for the same answers, partners and limits before; only codings may differ. */
  constructor(source: ResultsSource, list?: AnswerList, figures = new PublishedFigures()) {
    this.source = source
    this.#figures = figures
    this.#list = list ?? listAnswers(source.surveys, source.responses, source.partners)
    this.#partnerById = new Map(source.partners.map((partner) => [partner.id, partner]))
    this.codings = groupByAnswer(finalCodings(source.codings, agreedUncoded(source.surveys)))
  }

  /** One wave; null when there is no such survey (any more). */
  wave(surveyId: string): Wave | null {
    const known = this.#waves.get(surveyId)
    if (known !== undefined) return known
    const survey = this.source.surveys.find(({ id }) => id === surveyId) ?? null
    const wave = survey && this.#read(survey)
    this.#waves.set(surveyId, wave)
    return wave
  }

  #read(survey: Survey): Wave {
    const people = peopleOf(survey, this.source.responses.get(survey.id) ?? [], this.#partnerById)
    const offered = breakdownsOf(survey, people)
    const { breakdowns: chosen = usualBreakdowns, handedOut = [] } = this.source.confidentiality
    return {
      survey,
      people,
      offered,
      byKey: new Map(people.map((person) => [person.key, person])),
      published: offered.filter(({ id }) => chosen.includes(id)),
      checked: offered.filter(({ id }) => chosen.includes(id) || handedOut.includes(id)),
      answers: this.#list.answers.filter((answer) => answer.surveyId === survey.id)
    }
  }

  /**
   * What may be shown of a figure of a wave: `nps`, `rating` and a question, `themes`, or `took part`. Decided with
   * every other figure that counts the same answers, in this wave and in any that holds them too.
   */
  publication(wave: Wave, figure: string): Publication {
    return this.#figures.of(wave, figure, {
      ...this.source,
      rule: ruleOf(this.source.confidentiality),
      waves: this
    })
  }

  /** Partners that could have been asked, of one kind; null where the roster cannot say. */
  rosterSize(choice: CutChoice | null): number | null {
    const roster = this.source.partners.filter(isOnRoster)
    if (roster.length === 0) return null
    if (choice === null) return roster.length
    const { breakdown, value } = choice
    const isOfPartner = (partnerBreakdowns as readonly string[]).includes(breakdown)
    if (!isOfPartner || value === null) return null
    return roster.filter((partner) => partner[breakdown as PartnerBreakdown] === value).length
  }
}

const partnerBreakdowns = ['type', 'tier', 'region', 'status', 'country', 'manager'] as const
type PartnerBreakdown = (typeof partnerBreakdowns)[number]

/** Whoever wrote something in a wave: one of them said every quote of it. */
export function writersOf({ answers, byKey }: Wave): readonly ResultPerson[] {
  const keys = new Set(answers.map(({ respondentKey }) => respondentKey))
  return [...keys].flatMap((key) => byKey.get(key) ?? [])
}

/** Whether somebody stands in a cut. */
export const standsIn = (person: ResultPerson, choice: CutChoice | null): boolean =>
  choice === null || breakdownValue(person, choice.breakdown) === choice.value
