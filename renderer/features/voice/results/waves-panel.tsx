import type { Shown } from '@shared/domain/voice/confidentiality/shown'
import type { WaveChange } from '@shared/domain/voice/results/wave-change'
import type { WavesView } from '@shared/domain/voice/results/views/waves-view'
import { useFormat, type Format } from '@renderer/ui/format'
import { useFirstRows } from './first-rows'
import type { OpenTheme } from './open-theme'
import { withheldShort, withheldWords } from './result-words'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'
import { scoreText } from './recommendation-panel'

/** Rows drawn before one asks for more. */
const firstRows = 30

/** One row of the comparison, in words. */
interface MovedRow {
  readonly id: string
  readonly name: string
  readonly kind: 'nps' | 'share'
  readonly earlier: string
  readonly later: string
  readonly change: WaveChange | null
  readonly withheld: string | null
  readonly codeId: string | null
}

/** What moved between two waves, each difference with its interval. */
export function WavesPanel(props: { view: WavesView; later: string; earlier: string; onOpen: OpenTheme }) {
  const format = useFormat()
  const { view, later, earlier } = props
  const rows = rowsOf(view, format)
  const [shown, more] = useFirstRows(rows, firstRows, 'figures')
  return (
    <ResultPanel
      finding={findingOf(rows, format)}
      method={method}
      table={{
        head: ['Figure', earlier, later, 'Difference (95%)', 'Beyond chance'],
        rows: rows.map((row) => [
          row.name,
          row.earlier,
          row.later,
          changeWords(row, format),
          verdictWords(row)
        ])
      }}
    >
      {rows.length === 0 ? (
        <p className={styles.notice}>
          These two waves share no question in the same words. Nothing can be compared.
        </p>
      ) : (
        <table className={styles.table} data-fits>
          <caption className={styles.hiddenCaption}>
            {later} against {earlier}
          </caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col" className={styles.number}>
                {earlier}
              </th>
              <th scope="col" className={styles.number}>
                {later}
              </th>
              <th scope="col" className={styles.number}>
                Difference (95%)
              </th>
              <th scope="col">Beyond chance</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} row={row} onOpen={props.onOpen} />
            ))}
          </tbody>
        </table>
      )}
      {more}
      <Matching view={view} later={later} earlier={earlier} />
    </ResultPanel>
  )
}

function Row({ row, onOpen }: { row: MovedRow; onOpen: OpenTheme }) {
  const format = useFormat()
  const { codeId } = row
  return (
    <tr>
      <th scope="row">
        {codeId === null ? (
          row.name
        ) : (
          <button
            type="button"
            className={styles.open}
            title="Read these answers on the Code tab"
            onClick={() => onOpen(codeId)}
          >
            {row.name}
          </button>
        )}
      </th>
      {row.withheld === null ? (
        <>
          <td className={styles.number}>{row.earlier}</td>
          <td className={styles.number}>{row.later}</td>
          <td className={styles.number}>{changeWords(row, format)}</td>
          <td data-strong={row.change?.isBeyondChance === true || undefined}>{verdictWords(row)}</td>
        </>
      ) : (
        <td colSpan={4} className={styles.withheld}>
          {row.withheld}
        </td>
      )}
    </tr>
  )
}

/** Which questions were taken for the same, and which stand alone. */
function Matching({ view, later, earlier }: { view: WavesView; later: string; earlier: string }) {
  const { matches, onlyLater, onlyEarlier } = view.questions
  return (
    <section className={styles.part} aria-label="Questions compared">
      <h3>Questions compared: {matches.length}</h3>
      <ul className={styles.matches}>
        {matches.map((match) => (
          <li key={match.later.id}>
            {match.later.text}
            {match.how === 'nearly-same-words' && (
              <span className={styles.headNote}>nearly the same words before: {match.earlier.text}</span>
            )}
          </li>
        ))}
      </ul>
      {onlyLater.length + onlyEarlier.length > 0 && (
        <p className={styles.base}>
          Not compared, since asked in one wave only, or on another scale:{' '}
          {[
            ...onlyLater.map(({ text }) => `${text} (${later})`),
            ...onlyEarlier.map(({ text }) => `${text} (${earlier})`)
          ].join('; ')}
        </p>
      )}
    </section>
  )
}

function rowsOf({ recommendation, areas, themes }: WavesView, format: Format): MovedRow[] {
  const none = { earlier: '', later: '', change: null, codeId: null }
  const row = (id: string, name: string, kind: MovedRow['kind']) => ({ id, name, kind })
  const withheldRow = (
    base: ReturnType<typeof row>,
    shown: Exclude<Shown<unknown>, { status: 'shown' }>
  ) => ({
    ...{ ...base, ...none },
    ...{ withheld: withheldWords(shown, format), earlier: withheldShort(shown, format) }
  })
  const rows: MovedRow[] = []
  const nps = row('nps', 'NPS', 'nps')
  if (recommendation.status === 'shown') {
    const { later, earlier, change } = recommendation.value
    rows.push({
      ...{ ...nps, change, withheld: null, codeId: null },
      ...{ later: scoreText(later, format), earlier: scoreText(earlier, format) }
    })
  } else if (recommendation.status === 'hidden') rows.push(withheldRow(nps, recommendation))
  for (const { id, name, moved } of areas) {
    const area = row(id, `Satisfied: ${name}`, 'share')
    if (moved.status !== 'shown') {
      rows.push(withheldRow(area, moved))
      continue
    }
    const { later, earlier, change } = moved.value
    const text = (n: number, share: number | null): string => `${format.share(share)} of ${format.count(n)}`
    rows.push({
      ...{ ...area, change, withheld: null, codeId: null },
      ...{ later: text(later.psat.n, later.psat.share), earlier: text(earlier.psat.n, earlier.psat.share) }
    })
  }
  if (themes.status === 'hidden') rows.push(withheldRow(row('themes', 'Themes', 'share'), themes))
  if (themes.status !== 'shown') return rows
  for (const { theme, later, earlier, change } of themes.value.lines) {
    rows.push({
      ...{ ...row(theme.id, `Theme: ${theme.name}`, 'share'), change, withheld: null, codeId: theme.id },
      later: `${format.share(later.share)} of ${format.count(later.base)}`,
      earlier: `${format.share(earlier.share)} of ${format.count(earlier.base)}`
    })
  }
  return rows
}

/** "−12 points (−30 to 6)". */
function changeWords({ change, kind }: MovedRow, format: Format): string {
  if (!change) return '—'
  const by = kind === 'share' ? 100 : 1
  const points = (value: number): string => format.signed(by * value)
  return `${points(change.difference)} points (${points(change.interval.low)} to ${points(change.interval.high)})`
}

function verdictWords({ change }: MovedRow): string {
  if (!change) return '—'
  if (!change.isBeyondChance) return 'no'
  return change.difference > 0 ? '▲ up' : '▼ down'
}

function findingOf(rows: readonly MovedRow[], format: Format): string {
  const moved = rows.filter(({ change }) => change?.isBeyondChance)
  const [first] = moved
  if (!first) return 'Nothing moved by more than chance between these waves'
  return `${format.count(moved.length)} of ${format.count(rows.length)} figures moved by more than chance, first of all “${first.name}”`
}

const method = [
  'Questions are compared only in the same words (or nearly: four fifths of the words) and on the same scale. Themes: share of respondents who raised them in the open questions asked in both waves.',
  'Differences of shares with Newcombe’s interval, of NPS with the adjusted-Wald interval, 95%. The waves count as independent samples: where the same people answered both, intervals are a little too wide. Of twenty figures one moves “beyond chance” by chance alone.'
]
