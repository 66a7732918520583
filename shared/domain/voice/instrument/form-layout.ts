import type { DocumentLanguage } from '../../entities/document'
import type { Instrument, InstrumentQuestion } from '../../entities/instrument'
import { answerField } from '../../importing/survey-questions'
import {
  askedQuestions,
  isGrid,
  otherId,
  printedOptions,
  rankId,
  waveSurveyId,
  waveTitle
} from './asked-questions'
import type { SurveyQuestion } from '../../entities/voice'

/** What respondents say of themselves on every form; names go to the key table, never beside answers. */
export const personFields = [
  { id: 'company', label: 'Company', field: 'partnerName' },
  { id: 'role', label: 'Your role', field: 'role' },
  { id: 'name', label: 'Your name (optional)', field: 'respondentName' },
  { id: 'date', label: 'Date', field: 'submittedOn' }
] as const
export type PersonFieldId = (typeof personFields)[number]['id']

/** The same as a form says it. */
export const personWords: Readonly<Record<DocumentLanguage, Readonly<Record<PersonFieldId, string>>>> = {
  en: { company: 'Company', role: 'Your role', name: 'Your name (optional)', date: 'Date' },
  de: { company: 'Unternehmen', role: 'Ihre Rolle', name: 'Ihr Name (freiwillig)', date: 'Datum' }
}

/** One place on a form where an answer is written: a box to tick, a field to fill. */
export type FormSlot =
  | { readonly id: string; readonly kind: 'text'; readonly field: string; readonly label: string }
  | {
      readonly id: string
      readonly kind: 'choice'
      readonly field: string
      readonly label: string
      readonly options: readonly string[]
      /** The options as the form prints them, where it does so in other words. */
      readonly printed?: readonly string[]
      readonly isSeveral: boolean
    }
  | {
      readonly id: string
      readonly kind: 'point'
      readonly field: string
      readonly label: string
      readonly low: number
      readonly high: number
      readonly lowLabel: string
      readonly highLabel: string
      /** The question above the things to be ranked or rated; "" for a scale of its own. */
      readonly under: string
      /** A thing to be rated; absent: to be ranked, or a scale of its own. */
      readonly isRated?: boolean
    }

/** What travels hidden in a form, so that it is understood when it comes back filled. */
export interface FormDefinition {
  readonly format: 'tandem-form-1'
  readonly instrumentId: string
  readonly surveyId: string
  readonly title: string
  readonly wave: string
  readonly isSession: boolean
  readonly questions: readonly SurveyQuestion[]
  readonly slots: readonly FormSlot[]
}

/** The form of an instrument: its slots in the order printed, with the ids they come back with. */
export function formDefinition(instrument: Instrument): FormDefinition {
  return {
    format: 'tandem-form-1',
    instrumentId: instrument.id,
    surveyId: waveSurveyId(instrument),
    title: waveTitle(instrument),
    wave: instrument.wave.trim(),
    isSession: instrument.kind === 'session',
    questions: askedQuestions(instrument),
    slots: [
      ...personFields.map(({ id, label, field }): FormSlot => ({ id, kind: 'text', field, label })),
      ...instrument.questions.flatMap((question, index) => slotsOf(question, index + 1))
    ]
  }
}

/** Short ids: Word allows 64 characters, and people see them in Excel's hidden row. */
function slotsOf(question: InstrumentQuestion, number: number): FormSlot[] {
  const { id, text, kind, lowLabel, highLabel } = question
  const slot = `q${number}`
  switch (kind) {
    case 'open':
      return [{ id: slot, kind: 'text', field: answerField(id), label: text }]
    case 'rating':
    case 'nps': {
      const { low, high } = kind === 'nps' ? { low: 0, high: 10 } : (question.scale ?? { low: 1, high: 5 })
      if (isGrid(question)) {
        return question.options.map((item, index) => ({
          ...{
            id: `${slot}.${index + 1}`,
            kind: 'point',
            field: answerField(rankId(id, index)),
            label: item
          },
          ...{ low, high, lowLabel, highLabel, under: text, isRated: true }
        }))
      }
      const field = answerField(id)
      return [{ id: slot, kind: 'point', field, label: text, low, high, lowLabel, highLabel, under: '' }]
    }
    case 'ranking':
      return question.options.map((item, index) => ({
        id: `${slot}.${index + 1}`,
        kind: 'point',
        field: answerField(rankId(id, index)),
        label: item,
        low: 1,
        high: question.options.length,
        lowLabel,
        highLabel,
        under: text
      }))
    case 'single':
    case 'multiple': {
      const options = printedOptions(question)
      const isSeveral = kind === 'multiple'
      const choice: FormSlot = {
        id: slot,
        kind: 'choice',
        field: answerField(id),
        label: text,
        options,
        isSeveral
      }
      const other: FormSlot = {
        id: `${slot}.other`,
        kind: 'text',
        field: answerField(otherId(id)),
        label: 'Other, please specify'
      }
      return question.hasOther ? [choice, other] : [choice]
    }
  }
}

/** The id of one box of a choice or scale. */
export const boxId = (slotId: string, index: number): string => `${slotId}:${index + 1}`
