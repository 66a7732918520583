import type { AnswerValue, SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey, SurveyQuestion } from '@shared/domain/entities/voice'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import { derivedGuid } from '../guid'
import type { QdaVariableType } from '../qda-project'
import { element, listElement, textElement } from '../xml/xml-text'

/** One column of what is known of a respondent. */
interface Variable {
  readonly guid: string
  readonly name: string
  readonly type: QdaVariableType
  readonly description: string
  /** Key variables stand on the text too: some programs drop what hangs on cases. */
  readonly isKey: boolean
  readonly valueOf: (response: SurveyResponse) => string | number | boolean | null
}

export interface WrittenVariables {
  /** The list of variables, as elements. */
  readonly definitions: string
  readonly valuesOf: (response: SurveyResponse) => string
  readonly keyValuesOf: (response: SurveyResponse) => string
}

/** All closed answers and attributes of the respondents as variables. A zero is written; a blank has no value. */
export function writeVariables(study: CodedStudy): WrittenVariables {
  const variables = uniqueNames([
    ...segmentVariables(study),
    ...study.surveys.flatMap((survey) => ofSurvey(survey, study))
  ])
  const values = (response: SurveyResponse, list: readonly Variable[]): string =>
    list.map((variable) => writeValue(variable, variable.valueOf(response))).join('')
  const key = variables.filter(({ isKey }) => isKey)
  return {
    definitions: listElement('Variables', variables.map(define)),
    valuesOf: (response) => values(response, variables),
    keyValuesOf: (response) => values(response, key)
  }
}

const define = ({ guid, name, type, description }: Variable): string =>
  element('Variable', { guid, name, typeOfVariable: type }, textElement('Description', description))

function writeValue({ guid, type }: Variable, value: string | number | boolean | null): string {
  if (value === null) return ''
  return element(
    'VariableValue',
    {},
    element('VariableRef', { targetGUID: guid }),
    textElement(`${type}Value`, typeof value === 'number' ? decimal(value) : String(value))
  )
}

/** xsd:decimal knows no exponent. */
const decimal = (value: number): string =>
  /e/i.test(String(value)) ? value.toFixed(12).replace(/\.?0+$/, '') : String(value)

function segmentVariables({ attributes }: CodedStudy): Variable[] {
  const names = new Set([...attributes.values()].flatMap((one) => Object.keys(one)))
  return [...names].map((name) => ({
    guid: derivedGuid('attribute', name),
    name: segmentNames[name] ?? name,
    type: 'Text',
    description: 'Segment of the respondent',
    isKey: true,
    valueOf: ({ id }) => attributes.get(id)?.[name] ?? null
  }))
}

const segmentNames: Readonly<Record<string, string>> = {
  type: 'Partner type',
  tier: 'Tier',
  region: 'Region',
  status: 'Status',
  npsGroup: 'Recommendation'
}

function ofSurvey(survey: Survey, { surveys, responses }: CodedStudy): Variable[] {
  const own = responses.filter(({ surveyId }) => surveyId === survey.id)
  const prefix = surveys.length > 1 ? `${survey.title} · ` : ''
  const of = (response: SurveyResponse, questionId: string): AnswerValue =>
    response.surveyId === survey.id ? (response.answers[questionId] ?? null) : null
  return survey.questions
    .filter(({ kind }) => kind !== 'open')
    .flatMap((question) => {
      const base = { isKey: question.kind === 'nps', description: descriptionOf(question) }
      const name = `${prefix}${question.code}${question.code === question.text ? '' : ` ${question.text}`}`
      if (question.kind === 'multiple') {
        return optionsOf(question, own).map((option): Variable => {
          const guid = derivedGuid('option', JSON.stringify([survey.id, question.id, option]))
          const valueOf = (response: SurveyResponse) => hasChosen(of(response, question.id), option)
          return { ...base, guid, name: `${name}: ${option}`, type: 'Boolean', valueOf }
        })
      }
      const type = typeOf(own.map((response) => of(response, question.id)))
      const valueOf = (response: SurveyResponse) => plainValue(of(response, question.id), type)
      return [{ ...base, guid: derivedGuid('question', `${survey.id} ${question.id}`), name, type, valueOf }]
    })
}

/** The wording and the scale, since a value alone does not tell them. */
function descriptionOf({ text, kind, scale }: SurveyQuestion): string {
  return `${text}\n[${kind}${scale ? ` ${scale.low}–${scale.high}` : ''}]`
}

function optionsOf(question: SurveyQuestion, responses: readonly SurveyResponse[]): string[] {
  const given = responses.flatMap(({ answers }) => chosen(answers[question.id] ?? null) ?? [])
  return [...new Set([...question.options, ...given])]
}

function chosen(value: AnswerValue): readonly string[] | null {
  if (value === null) return null
  return typeof value === 'object' ? value : [String(value)]
}

const hasChosen = (value: AnswerValue, option: string): boolean | null =>
  chosen(value)?.includes(option) ?? null

function typeOf(values: readonly AnswerValue[]): QdaVariableType {
  const given = values.filter((value) => value !== null)
  if (given.length === 0 || given.some((value) => typeof value !== 'number')) return 'Text'
  return given.every((value) => Number.isInteger(value)) ? 'Integer' : 'Float'
}

function plainValue(value: AnswerValue, type: QdaVariableType): string | number | null {
  if (value === null || (type !== 'Text' && typeof value === 'number')) return value
  return typeof value === 'object' ? value.join('; ') : String(value)
}

function uniqueNames(variables: readonly Variable[]): Variable[] {
  const seen = new Map<string, number>()
  return variables.map((variable) => {
    const count = (seen.get(variable.name) ?? 0) + 1
    seen.set(variable.name, count)
    return count === 1 ? variable : { ...variable, name: `${variable.name} (${count})` }
  })
}
