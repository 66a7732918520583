import type { Engagement } from '@shared/domain/entities/engagement'
import type { Code, Coding, Survey, SurveyQuestion } from '@shared/domain/entities/voice'
import type { FactBlock, FactValue } from '@shared/domain/entities/fact-block'
import type { TableChunk } from '@shared/formats/engagement-archive/archive-manifest'
import { engagement } from '../../helpers/engagement-builder'
import { writeEngagementFile } from './engagement-file'

const rowsPerBlock = 500
const at = '2026-09-01T08:00:00.000Z'

/** What a survey engagement holds. */
export interface SurveyContent {
  readonly texts: readonly string[]
  readonly codes: readonly Code[]
  /** Place of the answer, id of the code. */
  readonly codings: readonly (readonly [answer: number, codeId: string])[]
  /** Further questions, each with what every respondent answered. */
  readonly further?: readonly { readonly question: SurveyQuestion; readonly answers: readonly FactValue[] }[]
  /** What of the engagement itself is out of the ordinary. */
  readonly engagement?: Partial<Engagement>
}

const survey: Survey = {
  id: 's1',
  title: 'Survey',
  wave: null,
  fieldedOn: '2026-08-31',
  questions: [
    { id: 'q1', code: 'Q1', text: 'What could be done better?', kind: 'open', options: [], scale: null }
  ],
  runId: 'run'
}

export const responseId = (index: number): string => `r${String(index + 1).padStart(5, '0')}`

function block({ texts, further = [] }: SurveyContent, sequence: number): FactBlock {
  const first = sequence * rowsPerBlock
  const rows = texts.slice(first, first + rowsPerBlock)
  return {
    id: `run:response:0:${String(sequence).padStart(4, '0')}`,
    runId: 'run',
    kind: 'response',
    sequence,
    fileId: 'f'.repeat(64),
    sheet: 'Answers',
    count: rows.length,
    ids: rows.map((_, row) => responseId(first + row)),
    sheetRows: rows.map((_, row) => first + row + 2),
    columns: {
      surveyId: rows.map(() => survey.id),
      respondentId: rows.map((_, row) => `R-${String(first + row + 1).padStart(5, '0')}`),
      'answer:q1': rows,
      ...Object.fromEntries(
        further.map(({ question, answers }) => [
          `answer:${question.id}`,
          answers.slice(first, first + rowsPerBlock)
        ])
      )
    }
  }
}

function codingOf([answer, codeId]: SurveyContent['codings'][number], index: number): Coding {
  const id = `coding-${String(index).padStart(6, '0')}`
  const rest = { codeId, span: null, coder: 'Mara Okafor', at, source: 'manual' } as const
  return { id, responseId: responseId(answer), questionId: 'q1', ...rest }
}

/** Writes an engagement with one open question as a `.tandem` file, which the app opens as any other. */
export async function writeSurveyEngagement(file: string, content: SurveyContent): Promise<void> {
  const blocks = Array.from({ length: Math.ceil(content.texts.length / rowsPerBlock) }, (_, sequence) =>
    block(content, sequence)
  )
  const { further = [] } = content
  const made = engagement(content.engagement)
  const questions = [...survey.questions, ...further.map(({ question }) => question)]
  const tables: TableChunk[] = [
    { table: 'engagement', records: [{ ...made }] },
    { table: 'importRuns', records: [{ id: 'run', at, by: 'MO', state: 'applied', sheets: [] }] },
    { table: 'surveys', records: [{ ...survey, questions }] },
    { table: 'codes', records: content.codes.map((code) => ({ ...code })) },
    { table: 'codings', records: content.codings.map((one, index) => ({ ...codingOf(one, index) })) },
    ...blocks.map((one) => ({ table: 'factBlocks', records: [{ ...one }] }))
  ]
  await writeEngagementFile(file, made, tables)
}
