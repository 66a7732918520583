import type { AnswerValue } from '../../entities/facts'
import type { Code, Coding, Survey } from '../../entities/voice'
import type { CellValue } from '../../deliverables/workbook'
import { sliceCodePoints } from '../../text/code-points'
import { finalCodings } from '../agreement/final-codings'
import { answerKey, answerText } from '../answer'
import { codePath, codeTree, type CodeNode } from '../code-tree'
import type { CodedStudy } from './coded-study'
import { pathSeparator, type TextTable } from './text-table'

/** A coded study as three tables for spreadsheets and statistics programs. */
export interface CodedTables {
  /** One row per answer; a column per code with 1 and 0, blank where nobody has coded the answer. */
  readonly answers: TextTable
  /** One row per coding. */
  readonly codings: TextTable
  /** One row per code, in the order of the codebook. */
  readonly codebook: TextTable
}

/** The tables of a study. Codes are named by their path, so that no two columns share a name. */
export function codedTables(study: CodedStudy): CodedTables {
  const codes = inTreeOrder(codeTree(study.codes))
  const byId = new Map(study.codes.map((code) => [code.id, code]))
  const paths = new Map(codes.map(({ id }) => [id, codePath(byId, id).join(pathSeparator)]))
  return {
    answers: answersTable(study, codes, paths),
    codings: codingsTable(study, paths),
    codebook: codebookTable(codes, byId)
  }
}

const inTreeOrder = (nodes: readonly CodeNode[]): Code[] =>
  nodes.flatMap(({ code, children }) => [code, ...inTreeOrder(children)])

interface AnswerRow {
  readonly key: string
  readonly cells: Readonly<Record<string, CellValue>>
}

function answersTable(
  study: CodedStudy,
  codes: readonly Code[],
  paths: ReadonlyMap<string, string>
): TextTable {
  const rows = study.surveys.flatMap((survey) => answerRows(study, survey))
  const given = new Map<string, Set<string>>()
  for (const { responseId, questionId, codeId } of finalCodings(study.codings)) {
    const key = answerKey(responseId, questionId)
    given.set(key, (given.get(key) ?? new Set()).add(codeId))
  }
  const titles = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))]
  return {
    name: 'Answers',
    columns: [
      ...titles.map((title) => ({ title, values: rows.map(({ cells }) => cells[title] ?? null) })),
      ...codes.map(({ id }) => ({
        title: paths.get(id) ?? id,
        values: rows.map(({ key }) => {
          const codesGiven = given.get(key)
          return codesGiven ? Number(codesGiven.has(id)) : null
        })
      }))
    ].map(uniqueTitle())
  }
}

/** Gives the second column of one name another, since tables cannot hold two. */
function uniqueTitle<T extends { readonly title: string }>(): (column: T) => T {
  const seen = new Map<string, number>()
  return (column) => {
    const key = column.title.toLowerCase()
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? column : { ...column, title: `${column.title} (${count})` }
  }
}

function answerRows({ responses, attributes }: CodedStudy, survey: Survey): AnswerRow[] {
  const closed = survey.questions.filter(({ kind }) => kind !== 'open')
  const open = survey.questions.filter(({ kind }) => kind === 'open')
  return responses
    .filter(({ surveyId }) => surveyId === survey.id)
    .flatMap((response) =>
      open.flatMap((question): AnswerRow[] => {
        const text = answerText(response.answers[question.id])
        if (text === null) return []
        const others = closed.map(({ id, code }) => [code, cellOf(response.answers[id] ?? null)] as const)
        const about: Readonly<Record<string, CellValue>> = {
          ...{ Response: response.id, Respondent: response.respondentId, Survey: survey.title },
          ...{ Question: question.code, Answer: text }
        }
        const cells = { ...about, ...attributes.get(response.id), ...Object.fromEntries(others) }
        return [{ key: answerKey(response.id, question.id), cells }]
      })
    )
}

/** Zero stays zero and blank stays blank; several choices are parted by semicolons. */
const cellOf = (value: AnswerValue): CellValue =>
  value !== null && typeof value === 'object' ? value.join('; ') : value

function codingsTable(study: CodedStudy, paths: ReadonlyMap<string, string>): TextTable {
  const responses = new Map(study.responses.map((response) => [response.id, response]))
  const questions = new Map(
    study.surveys.flatMap(({ questions: list }) => list.map((question) => [question.id, question.code]))
  )
  const surveys = new Map(study.surveys.map(({ id, title }) => [id, title]))
  const column = (title: string, of: (coding: Coding) => CellValue) => ({
    title,
    values: study.codings.map(of)
  })
  const words = ({ responseId, questionId, span }: Coding): string => {
    const text = answerText(responses.get(responseId)?.answers[questionId]) ?? ''
    return span ? sliceCodePoints(text, span.start, span.end) : text
  }
  return {
    name: 'Codings',
    columns: [
      column('Response', ({ responseId }) => responseId),
      column('Respondent', ({ responseId }) => responses.get(responseId)?.respondentId ?? null),
      column('Survey', ({ responseId }) => surveys.get(responses.get(responseId)?.surveyId ?? '') ?? null),
      column('Question', ({ questionId }) => questions.get(questionId) ?? null),
      column('Code', ({ codeId }) => paths.get(codeId) ?? null),
      column('Words', words),
      column('Start', ({ span }) => span?.start ?? null),
      column('End', ({ span }) => span?.end ?? null),
      column('Coder', ({ coder }) => coder),
      column('Time', ({ at }) => at),
      column('Source', ({ source }) => source)
    ]
  }
}

function codebookTable(codes: readonly Code[], byId: ReadonlyMap<string, Code>): TextTable {
  const column = (title: string, of: (code: Code) => CellValue) => ({ title, values: codes.map(of) })
  return {
    name: 'Codebook',
    columns: [
      column('Code', ({ name }) => name),
      column('Parent', ({ parentId }) =>
        parentId === null ? null : codePath(byId, parentId).join(pathSeparator) || null
      ),
      column('Definition', ({ definition }) => definition),
      column('Include', ({ include }) => include),
      column('Exclude', ({ exclude }) => exclude),
      column('Example', ({ example }) => example),
      column('Colour', ({ colour }) => colour),
      column('Key', ({ shortcut }) => shortcut),
      column('Stands alone', ({ isExclusive }) => (isExclusive ? 'yes' : 'no')),
      column('Retired', ({ isRetired }) => (isRetired ? 'yes' : 'no'))
    ]
  }
}
