import type { ImportanceLine, ImportanceView } from '@shared/domain/voice/results/views/importance-view'
import type { Quadrant } from '@shared/domain/voice/results/importance-performance'
import { useFormat, type Format } from '@renderer/ui/format'
import { QuadrantChart } from '@renderer/ui/quadrant-chart'
import { markWords, withheldShort, withheldWords } from './result-words'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'

const quadrantWords: Readonly<Record<Quadrant, string>> = {
  'fix-now': 'Fix now',
  keep: 'Keep up',
  'low-priority': 'Low priority',
  overdone: 'Overdone'
}

type Placed = Extract<ImportanceLine['place'], { readonly status: 'shown' }>['value']

/** What matters to partners against how well it is done. */
export function ImportancePanel({ view }: { view: ImportanceView }) {
  const format = useFormat()
  const { lines, cross } = view
  const spots = lines.flatMap(({ id, name, place }, at) =>
    place.status === 'shown'
      ? [{ id, mark: String(at + 1), title: name, x: place.value.performance, y: place.value.importance }]
      : []
  )
  return (
    <ResultPanel finding={findingOf(lines)} method={method} table={tableOf(lines, format)}>
      <div className={styles.sideBySide}>
        {cross && (
          <QuadrantChart
            label="Importance against performance; the table holds every figure"
            xTitle="Done well"
            yTitle="Matters"
            cross={{ x: cross.performance, y: cross.importance }}
            corners={['Fix now', 'Keep up', 'Low priority', 'Overdone']}
            spots={spots}
          />
        )}
        <table className={styles.table} data-fits>
          <caption className={styles.hiddenCaption}>Importance and performance by area</caption>
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col" className={styles.number}>
                Matters
              </th>
              <th scope="col" className={styles.number}>
                Done well
              </th>
              <th scope="col" className={styles.number}>
                n
              </th>
              <th scope="col">So</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <Area key={line.id} line={line} mark={String(at + 1)} />
            ))}
          </tbody>
        </table>
      </div>
    </ResultPanel>
  )
}

function Area({ line, mark }: { line: ImportanceLine; mark: string }) {
  const format = useFormat()
  const { place, question } = line
  const name = (
    <th scope="row" title={question}>
      <span className={styles.place}>{mark}</span>
      {line.name}
    </th>
  )
  if (place.status !== 'shown') {
    return (
      <tr>
        {name}
        <td colSpan={4} className={styles.withheld}>
          {withheldWords(place, format)}
        </td>
      </tr>
    )
  }
  const [matters, done, n, so] = cells(place.value, format)
  return (
    <tr>
      {name}
      <td className={styles.number}>{matters}</td>
      <td className={styles.number}>{done}</td>
      <td className={styles.number}>{n}</td>
      <td>{so}</td>
    </tr>
  )
}

function cells({ importance, performance, n, mark, quadrant }: Placed, format: Format): string[] {
  const word = markWords[mark]
  return [
    format.share(importance),
    format.share(performance),
    format.count(n),
    word === null ? quadrantWords[quadrant] : `${quadrantWords[quadrant]}, ${word}`
  ]
}

function findingOf(lines: readonly ImportanceLine[]): string {
  // Where nothing may be shown, nothing is claimed either.
  if (lines.every(({ place }) => place.status !== 'shown')) {
    return 'No area was rated by enough people to be shown'
  }
  const urgent = lines.filter(({ place }) => place.status === 'shown' && place.value.quadrant === 'fix-now')
  if (urgent.length === 0) return 'No area matters more than average and is done less well than average'
  return `Fix now: ${urgent.map(({ name }) => name).join(', ')}`
}

const method = [
  'Pairs of rating questions that ask how important something is and how well it is done, found by their words. Means over everybody who rated the question (n: the question fewer rated), on a scale from 0% (lowest point) to 100% (highest); the axes cross at the means over all areas shown (Martilla and James).'
]

const tableOf = (lines: readonly ImportanceLine[], format: Format) => ({
  head: ['Area', 'Matters', 'Done well', 'n', 'So'],
  rows: lines.map(({ question, place }) => [
    question,
    ...(place.status === 'shown' ? cells(place.value, format) : [withheldShort(place, format), '', '', ''])
  ])
})
