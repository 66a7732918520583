import { writeFileSync } from 'node:fs'
import type { Code, Coding, Survey } from '@shared/domain/entities/voice'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import type { TableChunk } from '@shared/formats/engagement-archive/archive-manifest'
import { writeArchive } from '@shared/formats/engagement-archive/write-archive'
import { currentSchemaVersion } from '@shared/schema/index'
import { engagement } from '../../helpers/engagement-builder'

const rowsPerBlock = 500
const at = '2026-09-01T08:00:00.000Z'

/** What a survey engagement holds. */
export interface SurveyContent {
  readonly texts: readonly string[]
  readonly codes: readonly Code[]
  /** Place of the answer, id of the code. */
  readonly codings: readonly (readonly [answer: number, codeId: string])[]
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

function block(texts: readonly string[], sequence: number): FactBlock {
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
      'answer:q1': rows
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
    block(content.texts, sequence)
  )
  const tables: TableChunk[] = [
    { table: 'engagement', records: [{ ...engagement() }] },
    { table: 'importRuns', records: [{ id: 'run', at, by: 'MO', state: 'applied', sheets: [] }] },
    { table: 'surveys', records: [{ ...survey }] },
    { table: 'codes', records: content.codes.map((code) => ({ ...code })) },
    { table: 'codings', records: content.codings.map((one, index) => ({ ...codingOf(one, index) })) },
    ...blocks.map((one) => ({ table: 'factBlocks', records: [{ ...one }] }))
  ]
  const counts: Record<string, number> = {}
  for (const { table, records } of tables) counts[table] = (counts[table] ?? 0) + records.length
  const { id, clientName, title } = engagement()
  const identity = { schemaVersion: currentSchemaVersion, sequence: 1, createdAt: at, counts }
  async function* chunks(): AsyncGenerator<TableChunk> {
    for (const chunk of tables) yield await Promise.resolve(chunk)
  }
  const bytes = await writeArchive({ ...identity, engagementId: id, clientName, title }, chunks())
  writeFileSync(file, bytes)
}
