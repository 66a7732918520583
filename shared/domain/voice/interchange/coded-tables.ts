import type { DocumentLanguage } from '../../entities/document'
import type { AnswerValue } from '../../entities/facts'
import type { Code, Coding, Survey } from '../../entities/voice'
import type { CellValue } from '../../deliverables/workbook'
import { sliceCodePoints } from '../../text/code-points'
import { agreedUncoded, finalCoder, finalCodings } from '../agreement/final-codings'
import { answerKey, answerText } from '../answer'
import { codePath, codeTree, type CodeNode } from '../code-tree'
import type { CodedStudy, RespondentAttributes } from './coded-study'
import { codedWordsIn } from './coded-words'
import type { CodedWords } from './coded-words-shape'
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

/**
 * The tables of a study in a language. Codes are named by their path, so that no two columns share a name; they are the
 * client's in every language.
 */
export function codedTables(study: CodedStudy, language: DocumentLanguage = 'en'): CodedTables {
  const words = codedWordsIn(language)
  const codes = inTreeOrder(codeTree(study.codes))
  const byId = new Map(study.codes.map((code) => [code.id, code]))
  const paths = new Map(codes.map(({ id }) => [id, codePath(byId, id).join(pathSeparator)]))
  return {
    answers: answersTable(study, codes, { paths, words }),
    codings: codingsTable(study, { paths, words }),
    codebook: codebookTable(codes, { byId, words })
  }
}

/** The ids of the records behind the rows of a study's tables, by which an edited copy finds them again. */
export function recordsOfTables(
  study: CodedStudy
): Readonly<Record<'answers' | 'codebook', readonly string[]>> {
  return {
    answers: study.surveys.flatMap((survey) =>
      answerRows(study, survey, codedWordsIn('en')).map(({ key }) => key)
    ),
    codebook: inTreeOrder(codeTree(study.codes)).map(({ id }) => id)
  }
}

/** Codes as a codebook lists them: each before those below it. */
export const inTreeOrder = (nodes: readonly CodeNode[]): Code[] =>
  nodes.flatMap(({ code, children }) => [code, ...inTreeOrder(children)])

/** What the tables are written with. */
interface Written {
  readonly paths: ReadonlyMap<string, string>
  readonly words: CodedWords
}

interface AnswerRow {
  readonly key: string
  readonly cells: Readonly<Record<string, CellValue>>
}

function answersTable(study: CodedStudy, codes: readonly Code[], { paths, words }: Written): TextTable {
  const rows = study.surveys.flatMap((survey) => answerRows(study, survey, words))
  const given = new Map<string, Set<string>>()
  const uncoded = agreedUncoded(study.surveys)
  for (const key of uncoded) given.set(key, new Set())
  for (const { responseId, questionId, codeId } of finalCodings(study.codings, uncoded)) {
    const key = answerKey(responseId, questionId)
    given.set(key, (given.get(key) ?? new Set()).add(codeId))
  }
  const decided = new Set(
    study.codings
      .filter(({ coder }) => coder === finalCoder)
      .map(({ responseId, questionId }) => answerKey(responseId, questionId))
  )
  const settled = rows.map(({ key }) =>
    uncoded.has(key) ? words.agreed.noCode : decided.has(key) ? words.agreed.codes : null
  )
  const titles = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))]
  return {
    name: words.sheets.answers,
    columns: [
      ...titles.map((title) => ({ title, values: rows.map(({ cells }) => cells[title] ?? null) })),
      // Only where coders disagreed and settled it: all zeros there are a decision, not a gap.
      ...(settled.some(Boolean) ? [{ title: words.titles.agreed, values: settled }] : []),
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
export function uniqueTitle<T extends { readonly title: string }>(): (column: T) => T {
  const seen = new Map<string, number>()
  return (column) => {
    const key = column.title.toLowerCase()
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? column : { ...column, title: `${column.title} (${count})` }
  }
}

function answerRows({ responses, attributes }: CodedStudy, survey: Survey, words: CodedWords): AnswerRow[] {
  const { titles } = words
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
          ...{ [titles.response]: response.id, [titles.respondent]: response.respondentId },
          ...{ [titles.survey]: survey.title, [titles.question]: question.code, [titles.answer]: text }
        }
        const cells = {
          ...about,
          ...attributesIn(words, attributes.get(response.id)),
          ...Object.fromEntries(others)
        }
        return [{ key: answerKey(response.id, question.id), cells }]
      })
    )
}

/** What is known of a respondent, its names and what of the values is ours in the language of the table. */
const attributesIn = (
  { attributes, attributeValue }: CodedWords,
  known: RespondentAttributes = {}
): RespondentAttributes =>
  Object.fromEntries(
    Object.entries(known).map(([name, value]) => [
      (attributes as Readonly<Record<string, string>>)[name] ?? name,
      attributeValue(name, value)
    ])
  )

/** Zero stays zero and blank stays blank; several choices are parted by semicolons. */
const cellOf = (value: AnswerValue): CellValue =>
  value !== null && typeof value === 'object' ? value.join('; ') : value

function codingsTable(study: CodedStudy, { paths, words: { sheets, titles, sources } }: Written): TextTable {
  const responses = new Map(study.responses.map((response) => [response.id, response]))
  const questions = new Map(
    study.surveys.flatMap(({ questions: list }) => list.map((question) => [question.id, question.code]))
  )
  const surveys = new Map(study.surveys.map(({ id, title }) => [id, title]))
  const column = (title: string, of: (coding: Coding) => CellValue) => ({
    title,
    values: study.codings.map(of)
  })
  const wordsOf = ({ responseId, questionId, span }: Coding): string => {
    const text = answerText(responses.get(responseId)?.answers[questionId]) ?? ''
    return span ? sliceCodePoints(text, span.start, span.end) : text
  }
  return {
    name: sheets.codings,
    columns: [
      column(titles.response, ({ responseId }) => responseId),
      column(titles.respondent, ({ responseId }) => responses.get(responseId)?.respondentId ?? null),
      column(
        titles.survey,
        ({ responseId }) => surveys.get(responses.get(responseId)?.surveyId ?? '') ?? null
      ),
      column(titles.question, ({ questionId }) => questions.get(questionId) ?? null),
      column(titles.code, ({ codeId }) => paths.get(codeId) ?? null),
      column(titles.words, wordsOf),
      column(titles.start, ({ span }) => span?.start ?? null),
      column(titles.end, ({ span }) => span?.end ?? null),
      column(titles.coder, ({ coder }) => coder),
      column(titles.time, ({ at }) => at),
      column(titles.source, ({ source }) => sources[source])
    ]
  }
}

function codebookTable(
  codes: readonly Code[],
  { byId, words }: { readonly byId: ReadonlyMap<string, Code>; readonly words: CodedWords }
): TextTable {
  const { titles, yes, no } = words
  const column = (title: string, of: (code: Code) => CellValue) => ({ title, values: codes.map(of) })
  return {
    name: words.sheets.codebook,
    columns: [
      column(titles.code, ({ name }) => name),
      column(titles.parent, ({ parentId }) =>
        parentId === null ? null : codePath(byId, parentId).join(pathSeparator) || null
      ),
      column(titles.definition, ({ definition }) => definition),
      column(titles.include, ({ include }) => include),
      column(titles.exclude, ({ exclude }) => exclude),
      column(titles.example, ({ example }) => example),
      column(titles.colour, ({ colour }) => colour),
      column(titles.shortcut, ({ shortcut }) => shortcut),
      column(titles.isExclusive, ({ isExclusive }) => (isExclusive ? yes : no)),
      column(titles.isRetired, ({ isRetired }) => (isRetired ? yes : no)),
      ...(codes.some(({ sets }) => sets) ? [column(titles.sets, ({ sets }) => sets?.join('; ') ?? null)] : [])
    ]
  }
}
