import type { DocumentLanguage } from '../../entities/document'
import type { Instrument, InstrumentQuestion } from '../../entities/instrument'
import type { SurveyQuestion } from '../../entities/voice'
import { fingerprint } from '../../importing/words'

/** What the last option of an open-ended list says on a form. */
export const otherOptions: Readonly<Record<DocumentLanguage, string>> = {
  en: 'Other (please specify)',
  de: 'Sonstiges (bitte angeben)'
}
/** The same as answers are kept, whatever the form's language said. */
const otherOption = otherOptions.en

/** The wave that answers to forms of this instrument belong to: the same for every form of one round. */
export const waveSurveyId = ({ id, wave }: Pick<Instrument, 'id' | 'wave'>): string =>
  `wave:${id}:${fingerprint(wave.trim().toLowerCase())}`

/** How the wave is called in lists: "Partner survey, 2026". */
export const waveTitle = ({ title, wave }: Pick<Instrument, 'title' | 'wave'>): string =>
  [title.trim(), wave.trim()].filter((part) => part !== '').join(', ')

/** The options as they are printed, "Other" last. */
export const printedOptions = (
  { options, hasOther }: InstrumentQuestion,
  other: string = otherOption
): readonly string[] => (hasOther ? [...options, other] : options)

/** The id of the open question that takes what was written under "Other". */
export const otherId = (questionId: string): string => `${questionId}.other`

/** A rating of several things on one scale: a grid, with a line for each. */
export const isGrid = ({ kind, options }: Pick<InstrumentQuestion, 'kind' | 'options'>): boolean =>
  kind === 'rating' && options.length > 0

/** The id of one thing to be ranked or rated; its place in the list as asked first, so that a new word keeps the answers. */
export const rankId = (questionId: string, index: number): string => `${questionId}.${index + 1}`

/**
 * The questions of a wave as answers are kept: a ranking or a grid is one line per thing, "Other" an open question of
 * its own beside its closed one. Numbered in the order asked.
 */
export function askedQuestions(instrument: Pick<Instrument, 'questions'>): SurveyQuestion[] {
  return instrument.questions
    .flatMap((question) => linesOf(question))
    .map((question, index) => ({ ...question, code: `Q${index + 1}` }))
}

function linesOf(asked: InstrumentQuestion): SurveyQuestion[] {
  const { id, text, kind, scale } = asked
  const plain: SurveyQuestion = { id, code: '', text, kind, options: printedOptions(asked), scale }
  switch (kind) {
    case 'rating':
      if (!isGrid(asked)) return [{ ...plain, options: [] }]
      return asked.options.map((item, index) => ({
        ...plain,
        id: rankId(id, index),
        text: `${text} – ${item}`,
        options: [],
        group: { id, kind: 'grid', text, item }
      }))
    case 'open':
      return [{ ...plain, options: [] }]
    case 'nps':
      return [{ ...plain, options: [], scale: { low: 0, high: 10 } }]
    case 'ranking':
      return asked.options.map((item, index) => ({
        ...plain,
        id: rankId(id, index),
        text: `${text} – ${item}`,
        options: [],
        scale: { low: 1, high: asked.options.length },
        group: { id, kind: 'ranking', text, item }
      }))
    case 'single':
    case 'multiple': {
      const closed: SurveyQuestion = { ...plain, scale: null }
      const other: SurveyQuestion = {
        ...plain,
        id: otherId(id),
        text: `${text} – ${otherOption}`,
        kind: 'open',
        options: [],
        scale: null,
        otherOf: id
      }
      return asked.hasOther ? [closed, other] : [closed]
    }
  }
}
