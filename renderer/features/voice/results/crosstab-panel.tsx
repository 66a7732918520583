import type { BaseMark } from '@shared/domain/voice/minimum-group'
import type {
  CrosstabHead,
  CrosstabLine,
  CrosstabView
} from '@shared/domain/voice/results/views/crosstab-view'
import { useFormat, type Format } from '@renderer/ui/format'
import { useFirstRows } from './first-rows'
import type { OpenTheme } from './open-theme'
import { markWords, noTestSentences, testWords, valueWords, withheldShort } from './result-words'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'
import { shareWords } from './share-text'
import { ThemeLink } from './theme-link'

/** Rows drawn before one asks for more. */
const firstRows = 25

/** From this adjusted chance on a difference is called one. */
const chanceLimit = 0.05

/** A column that is shown, with its place among the cells of a row. */
interface ShownColumn {
  readonly at: number
  readonly value: string | null
  readonly count: number
  readonly mark: BaseMark
}

const shownColumns = ({ columns }: CrosstabView): ShownColumn[] =>
  columns.flatMap(({ value, base }, at) => (base.status === 'shown' ? [{ at, value, ...base.value }] : []))

/** Themes by the values of one attribute, with base sizes and a test where it is legitimate. */
export function CrosstabPanel({ view, onOpen }: { view: CrosstabView; onOpen: OpenTheme }) {
  const format = useFormat()
  const { breakdown, lines } = view
  const columns = shownColumns(view)
  const [shown, more] = useFirstRows(lines, firstRows, 'themes')
  if (lines.length === 0) {
    return <p className={styles.notice}>No answer here carries a code yet. Themes appear as you code.</p>
  }
  return (
    <ResultPanel finding={findingOf(view, format)} method={method} table={tableOf(view, format)}>
      <p className={styles.base}>
        {withheldNote(view, format)} {commonNoTest(view)}
      </p>
      <div className={styles.wide}>
        <table className={styles.table} data-fits>
          <caption className={styles.hiddenCaption}>Share of each group that raised a theme</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col" className={styles.number}>
                All
                <span className={styles.headNote}>n = {format.count(view.base)}</span>
              </th>
              {columns.map((column) => (
                <th key={String(column.value)} scope="col" className={styles.number}>
                  {valueWords(breakdown, column.value)}
                  <ColumnBase column={column} />
                </th>
              ))}
              {hasTests(view) && <th scope="col">Difference</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line
                key={line.theme.id}
                line={line}
                columns={columns}
                isTested={hasTests(view)}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </ResultPanel>
  )
}

function ColumnBase({ column }: { column: ShownColumn }) {
  const format = useFormat()
  const mark = markWords[column.mark]
  return (
    <span className={styles.headNote}>
      n = {format.count(column.count)}
      {mark !== null && <span className={styles.headMark}>{mark}</span>}
    </span>
  )
}

interface LineProps {
  readonly line: CrosstabLine
  readonly columns: readonly ShownColumn[]
  readonly isTested: boolean
  readonly onOpen: OpenTheme
}

function Line({ line, columns, isTested, onOpen }: LineProps) {
  const format = useFormat()
  const { theme, depth, cells, total, test, adjustedP } = line
  return (
    <tr>
      <th scope="row" style={{ paddingLeft: 16 + depth * 18 }} data-top={depth === 0 || undefined}>
        <ThemeLink theme={theme} onOpen={onOpen} />
      </th>
      <td className={styles.number} title={shareWords(total, format)}>
        {format.share(total.share)}
      </td>
      {columns.map(({ at, value }) => {
        const cell = cells[at] ?? null
        return (
          <td
            key={String(value)}
            className={styles.number}
            title={cell === null ? undefined : shareWords(cell, format)}
          >
            {cell === null ? '—' : format.share(cell.share)}
          </td>
        )
      })}
      {isTested && (
        <td className={styles.test} data-strong={(adjustedP ?? 1) < chanceLimit || undefined}>
          {testWords(test, adjustedP, format)}
        </td>
      )}
    </tr>
  )
}

const hasTests = ({ lines }: CrosstabView): boolean => lines.some(({ test }) => test.kind !== 'none')

/** Why no theme was tested, said once. */
function commonNoTest(view: CrosstabView): string {
  const [first] = view.lines
  if (hasTests(view) || first?.test.kind !== 'none') return ''
  return noTestSentences[first.test.reason]
}

/** "Not shown: ISV (n < 5), SI (< 5 companies)." */
function withheldNote({ columns, breakdown }: CrosstabView, format: Format): string {
  const names = columns.flatMap(({ value, base }) =>
    base.status === 'shown' ? [] : [`${valueWords(breakdown, value)} (${withheldShort(base, format)})`]
  )
  return names.length === 0 ? 'Every group is shown.' : `Not shown: ${names.join(', ')}.`
}

function findingOf(view: CrosstabView, format: Format): string {
  const { lines, breakdown, columns } = view
  if (!hasTests(view)) return widestSpread(view, format)
  const [differing] = lines
    .filter(({ adjustedP }) => adjustedP !== null && adjustedP < chanceLimit)
    .sort((a, b) => (a.adjustedP ?? 1) - (b.adjustedP ?? 1))
  if (!differing) return 'No theme is beyond chance more common in one of these groups than in another'
  const shares = differing.cells.map((cell, at) => ({ cell, value: columns[at]?.value ?? null }))
  const [most] = shares
    .filter(({ cell }) => cell !== null)
    .sort((a, b) => (b.cell?.share ?? 0) - (a.cell?.share ?? 0))
  if (!most?.cell) return `“${differing.theme.name}” differs between these groups`
  return `“${differing.theme.name}” is raised most by ${valueWords(breakdown, most.value)}: ${format.share(most.cell.share)} of ${format.count(most.cell.base)}`
}

/** Where no test is legitimate: what lies farthest apart, and that it was not tested. */
function widestSpread({ lines, breakdown, columns }: CrosstabView, format: Format): string {
  const spreads = lines.flatMap(({ theme, cells }) => {
    const shares = cells.flatMap((cell, at) =>
      cell === null || cell.share === null ? [] : [{ share: cell.share, value: columns[at]?.value ?? null }]
    )
    const inOrder = shares.sort((a, b) => a.share - b.share)
    const [low, high] = [inOrder[0], inOrder.at(-1)]
    return low && high && inOrder.length > 1 ? [{ theme, low, high, width: high.share - low.share }] : []
  })
  const [widest] = spreads.sort((a, b) => b.width - a.width)
  if (!widest) return 'Fewer than two groups may be shown: there is nothing to compare'
  const at = ({ share, value }: typeof widest.low): string =>
    `${format.share(share)} (${valueWords(breakdown, value)})`
  return `“${widest.theme.name}” ranges from ${at(widest.low)} to ${at(widest.high)}, not tested`
}

const method = [
  'Share of each group that raised the theme; hold the pointer on a share for its count and Wilson interval. “Not known” is shown and never tested.',
  'A test is made only where voices are independent: by respondent when nobody shares a company, else choose “By company”. χ² where the expected counts allow it (Cochran), Fisher’s exact test elsewhere; chances are adjusted for the number of themes tested (Holm). Only groups that are shown are tested.'
]

function tableOf({ columns, lines, breakdown, base }: CrosstabView, format: Format) {
  const baseText = (column: CrosstabHead): string =>
    column.base.status === 'shown'
      ? `n = ${format.count(column.base.value.count)}`
      : withheldShort(column.base, format)
  return {
    head: [
      'Theme',
      `All (n = ${format.count(base)})`,
      ...columns.map((column) => `${valueWords(breakdown, column.value)} (${baseText(column)})`),
      'Difference'
    ],
    rows: lines.map(({ theme, depth, total, cells, test, adjustedP }) => [
      `${'– '.repeat(depth)}${theme.name}`,
      format.share(total.share),
      ...cells.map((cell, at) => {
        const column = columns[at]
        return cell ? format.share(cell.share) : column ? baseText(column) : '—'
      }),
      testWords(test, adjustedP, format)
    ])
  }
}
