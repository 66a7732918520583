import { chartColours } from '../../deliverables/chart-spec'
import { cleanLine } from '../../deliverables/clean-text'
import { columnRange, firstOf, headOf } from '../../deliverables/column-range'
import type {
  LooseCell,
  SheetChart,
  SheetTable,
  TableColumn,
  WorkbookSheet
} from '../../deliverables/workbook'
import type { SurveyResponse } from '../../entities/facts'
import type { Survey } from '../../entities/voice'
import { agreedUncoded, finalCodings } from '../agreement/final-codings'
import { listAnswers, type Answer } from '../answer'
import { countCodes } from '../code-counts'
import { codePath, codeTree } from '../code-tree'
import { groupByAnswer } from '../group-by-answer'
import type { CodedStudy } from './coded-study'
import { inTreeOrder, uniqueTitle } from './coded-tables'
import type { CountWords } from './coded-words-shape'
import { pathSeparator } from './text-table'

const tableName = 'CountsTable'
/** Below the title and the note, without an empty row between: programs that go row by row find one after the other. */
const headerRow = 3
const mostBars = 20
/** Of the waves in the chart, the newest first; a bar for each of more than these would be too thin to read. */
const waveColours = [chartColours.partner, chartColours.vendor, chartColours.muted]
const longestTitle = 120

/** How many people of a wave raised a code or one below it, by code. */
interface WaveCounts {
  readonly survey: Survey
  readonly of: (codeId: string) => number
}

const byDay = (a: Survey, b: Survey): number => (b.fieldedOn ?? '').localeCompare(a.fieldedOn ?? '')

/** Waves with answers, the newest first, each counted like the app counts it. */
function wavesOf({ surveys, responses, codes, codings }: CodedStudy): readonly WaveCounts[] {
  const own = new Map<string, SurveyResponse[]>(surveys.map(({ id }) => [id, []]))
  for (const response of responses) own.get(response.surveyId)?.push(response)
  const answers = new Map<string, Answer[]>()
  for (const answer of listAnswers(surveys, own, []).answers) {
    const list = answers.get(answer.surveyId)
    if (list) list.push(answer)
    else answers.set(answer.surveyId, [answer])
  }
  const given = groupByAnswer(finalCodings(codings, agreedUncoded(surveys)))
  return [...surveys].sort(byDay).flatMap((survey) => {
    const counts = countCodes(codes, given, answers.get(survey.id) ?? [])
    const of = (codeId: string): number => counts.get(codeId)?.respondents ?? 0
    return answers.has(survey.id) ? [{ survey, of }] : []
  })
}

/** The codes somebody raised, those most people raised first; each by its path, as in the sheet of answers. */
function columnsOf(study: CodedStudy, waves: readonly WaveCounts[], words: CountWords): TableColumn[] {
  const byId = new Map(study.codes.map((code) => [code.id, code]))
  const raised = inTreeOrder(codeTree(study.codes))
    .map(({ id }) => {
      const counts = waves.map(({ of }) => of(id))
      return { id, counts, sum: counts.reduce((total, count) => total + count, 0) }
    })
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
  const [only, ...others] = waves
  const titleOf = ({ survey }: WaveCounts): string =>
    (only && others.length === 0 ? '' : cleanLine(survey.title).slice(0, longestTitle)) || words.respondents
  const code: TableColumn = {
    ...{ title: words.code, style: 'wrap' },
    values: raised.map(({ id }) => codePath(byId, id).join(pathSeparator))
  }
  return [
    code,
    ...waves.map((wave, index): TableColumn => ({
      title: titleOf(wave),
      style: 'integer',
      values: raised.map(({ counts }) => counts[index] ?? 0)
    }))
  ].map(uniqueTitle())
}

function chartOf(table: SheetTable, words: CountWords): SheetChart {
  const range = (title: string) => firstOf(columnRange(words.sheet, table, title), mostBars)
  const waves = table.columns.slice(1, 1 + waveColours.length)
  const series = waves.map(({ title }, index) => ({
    ...{ name: headOf(range(title), table), values: range(title) },
    colour: waveColours[index] ?? chartColours.muted
  }))
  const categories = range(words.code)
  const count = categories.to - categories.from + 1
  return {
    ...{ title: words.chart(count), alt: words.alt, categories, series },
    place: {
      ...{ row: headerRow, column: table.columns.length + 2, columns: 1 },
      rows: 6 + Math.ceil(count * (0.75 + 0.5 * series.length))
    }
  }
}

/**
 * How many people raised each code, wave by wave, with a chart of the codes most of them raised: what the results of a
 * wave count, over what stands in the workbook. Null where nothing is coded.
 */
export function countSheet(study: CodedStudy, words: CountWords): WorkbookSheet | null {
  const waves = wavesOf(study)
  const columns = columnsOf(study, waves, words)
  if ((columns[0]?.values.length ?? 0) === 0) return null
  const table: SheetTable = { name: tableName, headerRow, columns }
  const cells: LooseCell[] = [
    { row: 1, column: 1, value: words.title, style: 'title' },
    { row: 2, column: 1, value: words.note, style: 'subtitle' }
  ]
  return {
    ...{ name: words.sheet, widths: [52, ...waves.map(() => 14), 3, 84], cells, tables: [table] },
    ...{ frozen: { rows: headerRow, columns: 1 }, orientation: 'landscape', highlights: [] },
    repeatedRows: { from: headerRow, to: headerRow },
    charts: [chartOf(table, words)]
  }
}
