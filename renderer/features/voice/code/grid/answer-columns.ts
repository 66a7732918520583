import type { AnswerValue, SurveyResponse } from '@shared/domain/entities/facts'
import type { QuestionKind, Survey, SurveyQuestion } from '@shared/domain/entities/voice'
import type { Answer } from '@shared/domain/voice/answer'
import { segmentAttributes, type SegmentAttribute } from '@shared/domain/voice/segment'
import type { ColDef } from '@renderer/ui/data-grid'
import type { VoiceData } from '../../data/voice-data'
import type { ListView } from '../desk-views'
import { attributeWords, segmentValueWords } from '../../words/segment-words'

/** What the table's cells and events reach, through AG Grid's own context. */
export interface GridContext {
  readonly view: ListView
  readonly lookup: GridLookup
}

/** What the cells look up; a new object whenever codings or codes changed, so that cells see the present state. */
export interface GridLookup {
  readonly responses: ReadonlyMap<string, SurveyResponse>
  readonly codesOf: (answer: Answer) => string
}

/** A closed question that can stand as a column. */
export interface AttributeColumn {
  /** Column id; equal questions of several waves share one. */
  readonly id: string
  readonly title: string
  readonly kind: QuestionKind
  /** Question id by survey. */
  readonly questions: ReadonlyMap<string, string>
}

const number = { type: 'numericColumn', filter: 'agNumberColumnFilter' } as const
const numeric: ReadonlySet<QuestionKind> = new Set(['rating', 'nps'])

/** The closed questions of these surveys; the same words in another wave are the same column. */
export function attributeColumns(surveys: readonly Survey[]): AttributeColumn[] {
  const columns = new Map<string, { question: SurveyQuestion; questions: Map<string, string> }>()
  for (const survey of surveys) {
    for (const question of survey.questions) {
      if (question.kind === 'open') continue
      const name = `${question.kind} ${question.text.trim().toLowerCase()}`
      const column = columns.get(name) ?? { question, questions: new Map<string, string>() }
      column.questions.set(survey.id, question.id)
      columns.set(name, column)
    }
  }
  return [...columns].map(([name, { question, questions }]) => ({
    id: `question ${name}`,
    title: question.kind === 'attribute' ? question.text : `${question.code} · ${question.text}`,
    kind: question.kind,
    questions
  }))
}

/** Number or words of a closed answer; null when nothing was given (0 is an answer). */
function shownValue(value: AnswerValue | undefined): string | number | null {
  if (value === undefined || value === null) return null
  return typeof value === 'object' ? value.join(', ') : value
}

const lookupOf = (context: unknown): GridLookup => (context as GridContext).lookup

function attributeColumn(column: AttributeColumn): ColDef<Answer> {
  return {
    colId: column.id,
    headerName: column.title,
    headerTooltip: column.title,
    width: numeric.has(column.kind) ? 88 : 132,
    hide: column.kind !== 'attribute',
    ...(numeric.has(column.kind) ? number : {}),
    valueGetter: ({ data, context }) => {
      const question = data && column.questions.get(data.surveyId)
      if (!data || question === undefined) return null
      return shownValue(lookupOf(context).responses.get(data.responseId)?.answers[question])
    }
  }
}

function segmentColumn(attribute: SegmentAttribute): ColDef<Answer> {
  return {
    colId: attribute,
    headerName: attributeWords[attribute],
    width: 104,
    valueGetter: ({ data }) => {
      const value = data?.segment[attribute] ?? null
      return value === null ? null : segmentValueWords(attribute, value)
    }
  }
}

/** Whose answer, its words, its codes. */
const firstColumns: readonly ColDef<Answer>[] = [
  {
    colId: 'respondent',
    headerName: 'Respondent',
    width: 124,
    pinned: 'left',
    valueGetter: ({ data }) => data?.respondentId
  },
  {
    colId: 'text',
    headerName: 'Answer',
    flex: 3,
    minWidth: 300,
    valueGetter: ({ data }) => data?.text,
    tooltipValueGetter: ({ data }) => data?.text
  },
  {
    colId: 'codes',
    headerName: 'Codes',
    flex: 2,
    minWidth: 140,
    valueGetter: ({ data, context }) => (data ? lookupOf(context).codesOf(data) : '')
  }
]

const npsColumn: ColDef<Answer> = {
  colId: 'nps',
  headerName: 'NPS',
  width: 64,
  ...number,
  valueGetter: ({ data }) => data?.segment.nps ?? null
}

/** Which wave and question an answer belongs to, where there is more than one. */
function originColumns({ list, surveys }: Pick<VoiceData, 'list' | 'surveys'>): ColDef<Answer>[] {
  const waves = new Map(surveys.map((survey) => [survey.id, survey.title]))
  const asked = new Map(
    list.questions.map(({ surveyId, question }) => [`${surveyId} ${question.id}`, question.code])
  )
  return [
    {
      colId: 'wave',
      headerName: 'Survey',
      width: 120,
      hide: waves.size < 2,
      valueGetter: ({ data }) => (data ? waves.get(data.surveyId) : null)
    },
    {
      colId: 'question',
      headerName: 'Question',
      width: 88,
      hide: asked.size < 2,
      valueGetter: ({ data }) => (data ? asked.get(`${data.surveyId} ${data.questionId}`) : null)
    }
  ]
}

/** The columns of the table: whose answer, its words, its codes, every attribute known of the respondent. */
export function answerColumns(data: Pick<VoiceData, 'list' | 'surveys'>): ColDef<Answer>[] {
  const { answers } = data.list
  const known = segmentAttributes.filter((attribute) =>
    answers.some(({ segment }) => segment[attribute] !== null)
  )
  const isScored = answers.some(({ segment }) => segment.nps !== null)
  return [
    ...firstColumns,
    ...known.map(segmentColumn),
    ...(isScored ? [npsColumn] : []),
    ...originColumns(data),
    ...attributeColumns(data.surveys).map(attributeColumn)
  ]
}
