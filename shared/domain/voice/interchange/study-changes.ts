import { factBlockRows, type FactBlock, type FactValue, type SourceBlock } from '../../entities/fact-block'
import type { ImportRun, ImportedSheet } from '../../entities/import-run'
import type { ChangeDraft, RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import type { CodedStudy } from './coded-study'

/** The file a study was read from; it is kept, so that every answer can be shown where it stood. */
export interface StudyFile {
  /** SHA-256 of the content. */
  readonly id: string
  readonly name: string
  readonly format: string
  readonly bytes: Uint8Array
}

/**
 * The one change set that brings a study in: codes, codings, memos; and where it has answers of its own, a survey and
 * its responses as an import run that can be taken back like any other.
 */
export function studyChanges(
  study: CodedStudy,
  /** What changes in records that are here: descriptions of codes, waves with decisions. */
  edits: readonly RecordChange[],
  file: StudyFile,
  stamp: { readonly runId: string; readonly at: string; readonly by: string }
): ChangeDraft | null {
  const { codes, codings, memos, responses } = study
  const records: RecordChange[] = [
    ...codes.map((code) => change('codes', null, code)),
    ...edits,
    ...codings.map((coding) => change('codings', null, coding)),
    ...memos.map((memo) => change('memos', null, memo))
  ]
  if (records.length === 0 && responses.length === 0) return null
  const params = { file: file.name, codings: codings.length, answers: responses.length, count: codes.length }
  const isBook = responses.length === 0 && records.every(({ table }) => table === 'codes')
  const label = { code: isBook ? 'voice.codebook-imported' : 'voice.study-imported', params }
  if (responses.length === 0) return { label, changes: records }
  const table = answerSheet(study)
  const run: ImportRun = {
    id: stamp.runId,
    at: stamp.at,
    by: stamp.by,
    state: 'applied',
    sheets: study.surveys.length === 0 ? [] : [importedSheet(study, table, file)]
  }
  const surveys = study.surveys.map((survey) => change('surveys', null, { ...survey, runId: stamp.runId }))
  const { id, name, format, bytes } = file
  return {
    label,
    changes: [...surveys, change('importRuns', null, run), ...records],
    blocks: {
      sourceFiles: [{ id, name, sizeBytes: bytes.length, format, bytes }],
      sourceBlocks: sourceBlocks(table, file),
      factBlocks: factBlocks(study, file, stamp.runId)
    }
  }
}

const sheetName = 'Answers'
const sourceRows = 500

/** The answers laid out as a sheet: what "show me where this stands" shows. */
interface AnswerSheet {
  readonly fields: readonly string[]
  readonly headers: readonly string[]
  readonly columns: readonly (readonly string[])[]
}

function answerSheet({ surveys, responses }: CodedStudy): AnswerSheet {
  const questions = surveys.flatMap((survey) => survey.questions)
  const used = questions.filter(({ id }) => responses.some(({ answers }) => answers[id] !== undefined))
  return {
    fields: ['respondentId', ...used.map(({ id }) => `answer:${id}`)],
    headers: ['Respondent', ...used.map(({ code, text }) => (code === text ? code : `${code} · ${text}`))],
    columns: [
      responses.map(({ respondentId }) => respondentId),
      ...used.map(({ id }) => responses.map(({ answers }) => textOf(answers[id] ?? null)))
    ]
  }
}

const textOf = (value: FactValue): string =>
  value === null ? '' : typeof value === 'object' ? value.join('; ') : String(value)

function importedSheet(
  { surveys, responses }: CodedStudy,
  table: AnswerSheet,
  file: StudyFile
): ImportedSheet {
  const plain = { dateOrder: null, decimal: null, currency: null, factor: null, valueMap: {}, confidence: 1 }
  return {
    ...{ fileId: file.id, fileName: file.name, sheet: sheetName, target: 'response', headerRow: 1 },
    mapping: table.fields.map((field, column) => ({
      ...{ column, header: table.headers[column] ?? '', field, reason: 'coded study', ...plain }
    })),
    ...{ constants: {}, surveyId: surveys[0]?.id ?? null, leftOut: [] },
    counts: { read: responses.length, added: responses.length, changed: 0, unchanged: 0, leftOut: 0 }
  }
}

function sourceBlocks({ headers, columns }: AnswerSheet, file: StudyFile): SourceBlock[] {
  const lines = columns.map((values, column) => [headers[column] ?? '', ...values])
  const rowCount = lines[0]?.length ?? 0
  return Array.from({ length: Math.ceil(rowCount / sourceRows) }, (_, sequence) => {
    const first = sequence * sourceRows
    return {
      id: `${file.id}:0:${sequence}`,
      ...{ fileId: file.id, sheet: sheetName, sheetIndex: 0, firstRow: first + 1 },
      rowCount: Math.min(sourceRows, rowCount - first),
      columns: lines.map((values) => values.slice(first, first + sourceRows))
    }
  })
}

function factBlocks({ responses, surveys }: CodedStudy, file: StudyFile, runId: string): FactBlock[] {
  const questions = surveys.flatMap((survey) => survey.questions.map(({ id }) => id))
  const known = new Set([...questions, ...responses.flatMap(({ answers }) => Object.keys(answers))])
  return Array.from({ length: Math.ceil(responses.length / factBlockRows) }, (_, sequence) => {
    const first = sequence * factBlockRows
    const part = responses.slice(first, first + factBlockRows)
    const columns: Record<string, FactValue[]> = {
      surveyId: part.map(({ surveyId }) => surveyId),
      respondentId: part.map(({ respondentId }) => respondentId),
      role: part.map(({ role }) => role),
      submittedOn: part.map(({ submittedOn }) => submittedOn)
    }
    for (const id of known) columns[`answer:${id}`] = part.map(({ answers }) => answers[id] ?? null)
    return {
      id: `${runId}:response:${file.id.slice(0, 8)}-0:${String(sequence).padStart(4, '0')}`,
      ...{ runId, kind: 'response', sequence, fileId: file.id, sheet: sheetName, count: part.length },
      ids: part.map(({ id }) => id),
      sheetRows: part.map((_, row) => first + row + 2),
      columns
    }
  })
}
