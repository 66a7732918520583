import type { CoOccurrence } from '@shared/domain/voice/results/co-occurrence'
import type { TogetherView } from '@shared/domain/voice/results/views/together-view'
import { useFormat, type Format } from '@renderer/ui/format'
import type { OpenTheme } from './open-theme'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'
import { ThemeLink } from './theme-link'
import { togetherFinding } from './together-finding'

/** The darkest tone that text can still be read on, in both schemes. */
const darkest = 0.36

/** Which themes the same people raise: a map with the count in every cell. */
export function TogetherPanel({ view, onOpen }: { view: TogetherView; onOpen: OpenTheme }) {
  const format = useFormat()
  const { themes, cells, most } = view
  if (themes.length < 2) {
    return <p className={styles.notice}>It takes two themes to see which come together. Code more answers.</p>
  }
  return (
    <ResultPanel
      finding={togetherFinding(view, format)}
      method={methodOf(view, format)}
      table={tableOf(view, format)}
    >
      <p className={styles.base}>
        Raised by the same of {format.count(view.base)}; columns are numbered as the rows
      </p>
      <div className={styles.wide}>
        <table className={styles.map}>
          <caption className={styles.hiddenCaption}>How many raised both themes</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {themes.map((theme, at) => (
                <th key={theme.id} scope="col" title={theme.name} aria-label={theme.name}>
                  {at + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme, row) => (
              <tr key={theme.id}>
                <th scope="row">
                  <span className={styles.place}>{row + 1}</span>
                  <ThemeLink theme={theme} onOpen={onOpen} />
                </th>
                {(cells[row] ?? []).map((cell, column) => (
                  <Cell
                    key={themes[column]?.id}
                    cell={cell}
                    most={most}
                    names={`${theme.name} and ${themes[column]?.name ?? ''}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ResultPanel>
  )
}

function Cell({ cell, most, names }: { cell: CoOccurrence | null; most: number; names: string }) {
  const format = useFormat()
  if (cell === null) return <td />
  return (
    <td title={`${names}: ${format.count(cell.both)}, overlap ${format.share(cell.overlap)}`}>
      {cell.both > 0 && (
        <span className={styles.tone} style={{ opacity: (darkest * cell.both) / most }} aria-hidden />
      )}
      <span className={styles.toneText}>{cell.both === 0 ? '·' : format.count(cell.both)}</span>
    </td>
  )
}

const methodOf = ({ leftOut }: TogetherView, format: Format): string[] => [
  'Each cell counts who raised both themes, once each. No figure stands where one theme contains the other. Overlap is the number who raised both ÷ all who raised either (Jaccard).',
  ...(leftOut > 0 ? [`${format.count(leftOut)} themes raised by fewer are left out of the map.`] : [])
]

const tableOf = ({ themes, cells }: TogetherView, format: Format) => ({
  head: ['Theme', ...themes.map(({ name }) => name)],
  rows: themes.map((theme, row) => [
    theme.name,
    ...(cells[row] ?? []).map((cell) => (cell === null ? '' : format.count(cell.both)))
  ])
})
