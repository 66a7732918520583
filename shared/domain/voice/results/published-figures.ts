import type { Survey, SurveyQuestion } from '../../entities/voice'
import { foldText } from '../../text/fold'
import type { ResponsesBySurvey } from '../answer'
import type { ConfidentialityRule } from '../confidentiality/cut'
import { publicationsOf, type Publication } from '../confidentiality/publication'
import { breakdownValue } from './breakdown'
import type { ResultPerson } from './people'
import { ratingsOf } from './satisfaction-by-area'
import { sameResponses } from './same-responses'
import { themeChoices, themeFigure } from './theme-questions'
import type { Wave } from './wave'

/** The likelihood to recommend. */
export const npsFigure = 'nps'
/** That somebody answered at all. */
export const tookPart = 'took part'
/** The figure two views share when both are made of the ratings of one question. */
export const ratingFigure = ({ id }: Pick<SurveyQuestion, 'id'>): string => `rating ${id}`

/** All that decisions are made from. */
interface Grounds {
  readonly surveys: readonly Survey[]
  readonly responses: ResponsesBySurvey
  readonly rule: ConfidentialityRule
  readonly waves: { readonly wave: (surveyId: string) => Wave | null }
}

/** Nobody has this figure: nothing to protect, nothing to show. */
const none: Publication = { verdict: () => ({ status: 'empty' }) }

/** Somebody with what a figure takes of them. */
interface Told {
  readonly person: ResultPerson
  readonly said: string
}

interface ToldFigure {
  /** Figures that are the same one, e.g. all questions of a wave that has one. */
  readonly ids: readonly string[]
  readonly told: readonly Told[]
}

/**
 * What may be shown of every figure of a study. Figures that count the same votes are decided together, once: themes
 * of one question with themes of all questions, and a wave with any other that holds the same responses.
 */
export class PublishedFigures {
  /** Wave and measure → publications by figure. */
  readonly #decided = new Map<string, ReadonlyMap<string, Publication>>()
  #same: ReadonlyMap<string, string> | null = null

  of(wave: Wave, figure: string, grounds: Grounds): Publication {
    const measure = measureOf(wave, figure)
    const key = JSON.stringify([wave.survey.id, measure])
    const known = this.#decided.get(key) ?? this.#decide(wave, measure, grounds)
    this.#decided.set(key, known)
    return known.get(idOf(wave, figure)) ?? none
  }

  #decide(wave: Wave, measure: string, grounds: Grounds): ReadonlyMap<string, Publication> {
    this.#same ??= sameResponses(grounds.surveys, grounds.responses)
    const same = this.#same
    const together = wavesSharing(wave, grounds, same).flatMap((each) =>
      figuresOf(each, measure, grounds).map(({ ids, told }) => ({ ids, figure: figureOf(each, ids, told) }))
    )
    const figures = together.map(({ figure }) => ({
      ...figure,
      companyVote: measure === npsFigure ? ('split' as const) : ('any' as const),
      voices: figure.voices.map((voice) => ({ ...voice, key: same.get(voice.key) ?? voice.key }))
    }))
    const decided = publicationsOf(figures, grounds.rule)
    return new Map(
      together.flatMap(({ ids, figure }) => ids.map((id) => [id, decided.get(figure.id) ?? none] as const))
    )
  }
}

const figureOf = ({ checked }: Wave, [id = '']: readonly string[], told: readonly Told[]) => ({
  id,
  breakdowns: checked.map((one) => one.id),
  voices: told.map(({ person, said }) => ({
    key: person.key,
    partnerId: person.partnerId,
    valueOf: (breakdown: string) => breakdownValue(person, breakdown),
    said
  }))
})

const idOf = ({ survey }: Wave, figure: string): string => `${survey.id} ${figure}`

/** What figures have to be set against each other: a question in the same words is one in every wave. */
function measureOf({ survey }: Wave, figure: string): string {
  if (figure.startsWith('themes')) return 'themes'
  const question = survey.questions.find((one) => ratingFigure(one) === figure)
  return question ? ratingMeasure(question) : figure
}

const ratingMeasure = ({ text, scale }: SurveyQuestion): string =>
  `rating ${scale?.low} ${scale?.high} ${foldText(text)}`

/** The wave, and every other that holds some of the same responses. */
function wavesSharing(wave: Wave, { waves }: Grounds, same: ReadonlyMap<string, string>): Wave[] {
  const surveyOf = (key: string): string => key.slice(0, key.indexOf(':'))
  const links = [...same].map(([mine, first]) => [surveyOf(mine), surveyOf(first)] as const)
  const found = new Set([wave.survey.id])
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const [a, b] of links) {
      if (found.has(a)) found.add(b)
      if (found.has(b)) found.add(a)
    }
  }
  return [...found].sort().flatMap((id) => waves.wave(id) ?? [])
}

function figuresOf(wave: Wave, measure: string, grounds: Grounds): readonly ToldFigure[] {
  const { people, survey } = wave
  const figure = (name: string, who: readonly ResultPerson[]): ToldFigure => ({
    ids: [idOf(wave, name)],
    told: who.map((person) => ({ person, said: '' }))
  })
  if (measure === 'themes') return themeFigures(wave, grounds)
  if (measure === tookPart) return [figure(tookPart, people)]
  if (measure === npsFigure) {
    return [
      figure(
        npsFigure,
        people.filter(({ nps }) => nps !== null)
      )
    ]
  }
  const responses = people.map(({ response }) => response)
  return survey.questions
    .filter((question) => question.kind === 'rating' && ratingMeasure(question) === measure)
    .map((question) => {
      const rated = ratingsOf(question, responses)
      return figure(
        ratingFigure(question),
        people.filter(({ response }) => rated.has(response.id))
      )
    })
}

/** Themes of every choice of questions; a vote is what somebody said to those of them they answered. */
function themeFigures(wave: Wave, { surveys }: Grounds): readonly ToldFigure[] {
  const words = new Map(wave.survey.questions.map(({ id, text }) => [id, foldText(text)]))
  const answered = new Map<string, string[]>()
  for (const { respondentKey, questionId } of wave.answers) {
    const known = answered.get(respondentKey)
    if (known) known.push(questionId)
    else answered.set(respondentKey, [questionId])
  }
  const everAnswered = [...new Set(wave.answers.map(({ questionId }) => questionId))]
  const names = new Map<string, Set<string>>()
  for (const questions of themeChoices(wave.survey, surveys)) {
    const asked = everAnswered.filter((id) => questions === null || questions.includes(id))
    const key = JSON.stringify(asked)
    names.set(key, (names.get(key) ?? new Set()).add(idOf(wave, themeFigure(questions))))
  }
  return [...names].map(([key, ids]) => {
    const asked = new Set(JSON.parse(key) as string[])
    return {
      ids: [...ids],
      told: [...answered].flatMap(([who, all]) => {
        const said = all.filter((id) => asked.has(id))
        const person = wave.byKey.get(who)
        if (!person || said.length === 0) return []
        return [{ person, said: JSON.stringify(said.map((id) => words.get(id) ?? id).sort()) }]
      })
    }
  })
}
