import type { AnswerValue } from '../../entities/facts'
import type { Survey, SurveyQuestion } from '../../entities/voice'
import { foldText } from '../../text/fold'
import type { ResponsesBySurvey } from '../answer'

/** A closed question and the text field beside its "Other"; `other` is the question itself where both share a cell. */
export interface OtherTie {
  readonly survey: Survey
  readonly closed: SurveyQuestion
  readonly other: SurveyQuestion
}

/** "Other: the portal", "Sonstiges (bitte angeben) – Marge": the words stand in the cell of the closed question. */
const inTheCell =
  /^\s*(?:others?|sonstige[sr]?|andere[sr]?|autres?|otr[oa]s?|altro|anders)\s*(?:\([^)]*\))?\s*[:–—-]\s*(\S.*)$/i

/** What asks for words is no words. */
const asksOnly = /^(?:\(?please|specify|bitte|veuillez|text\b)/i

/** What somebody wrote into the cell beside "Other"; null: an option as it stands in the list. */
export function writtenIn(option: string): string | null {
  const words = inTheCell.exec(option)?.[1]?.trim() ?? ''
  return words === '' || asksOnly.test(words) ? null : words
}

/** The words of an answer to a closed question that name no option; empty: there are none. */
export const writtenInto = (value: AnswerValue | undefined): readonly string[] =>
  (typeof value === 'object' && value !== null ? value : [value]).flatMap((one) =>
    typeof one === 'string' ? (writtenIn(one) ?? []) : []
  )

const otherWords = /\b(other|others|sonstige[sr]?|andere[sr]?|autre|autres|otro|otra|altro|anders)\b/

/** True for the option that stands for everything the list does not name. */
export const isOtherOption = (option: string): boolean => otherWords.test(foldText(option))

/**
 * The closed questions of a survey with their "Other (please specify)" text, as the import tied them. Surveys imported
 * before ties were kept: an open question that asks for it, right behind a closed one that offers it. Where the words
 * stand in the same cell ("Price; Other: the portal"), the closed question is tied to itself.
 */
export function otherTies(surveys: readonly Survey[], responses?: ResponsesBySurvey): OtherTie[] {
  return surveys.flatMap((survey) =>
    survey.questions.flatMap((other, place) => {
      if (isClosed(other)) {
        const isWrittenIn =
          other.options.some((option) => writtenIn(option) !== null) ||
          responses?.get(survey.id)?.some(({ answers }) => writtenInto(answers[other.id]).length > 0)
        return isWrittenIn === true ? [{ survey, closed: other, other }] : []
      }
      if (other.kind !== 'open') return []
      const tied = survey.questions.find(({ id }) => id === other.otherOf)
      const closed = tied ?? closedBefore(survey, other, place)
      return closed && isClosed(closed) ? [{ survey, closed, other }] : []
    })
  )
}

const isClosed = ({ kind }: SurveyQuestion): boolean =>
  kind === 'single' || kind === 'multiple' || kind === 'attribute'

function closedBefore(survey: Survey, other: SurveyQuestion, place: number): SurveyQuestion | undefined {
  const before = survey.questions[place - 1]
  const asks = otherWords.test(foldText(other.text)) || /specify|bitte angeben/.test(foldText(other.text))
  return before && asks && before.options.some(isOtherOption) ? before : undefined
}
