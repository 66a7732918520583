import { ChartView } from '@renderer/ui/chart-view'
import { useFormat } from '@renderer/ui/format'
import type { Concentration } from '@shared/domain/portfolio/concentration'
import { concentrationCurve, paretoBars } from '@shared/domain/portfolio/portfolio-charts'
import { concentrationTitle } from '@shared/domain/portfolio/titles'
import styles from '../parts/tab.module.css'
import { useTitleWords } from '../use-title-words'

const rowsInTable = 200

interface ChartsProps {
  readonly found: Concentration
  readonly nameOf: (at: number) => string
  readonly isTable: boolean
  readonly onTable: () => void
}

/** The largest sellers, and the whole curve. */
export function ConcentrationCharts(props: ChartsProps) {
  return (
    <div className={styles.main}>
      <Pareto {...props} />
      <Curve {...props} />
    </div>
  )
}

function Pareto({ found, nameOf, isTable, onTable }: ChartsProps) {
  const format = useFormat()
  const words = useTitleWords()
  const spec = paretoBars(found, nameOf, words)
  const isCut = found.rows.length > spec.rows.length
  return (
    <ChartView
      title={concentrationTitle(found, words)}
      spec={spec}
      isTable={isTable}
      onTable={onTable}
      table={{
        head: ['Partner', 'Revenue', 'Share', 'Running share'],
        rows: found.rows
          .slice(0, rowsInTable)
          .map((row) => [
            nameOf(row.at),
            format.money(row.value),
            format.share(row.share, 1),
            format.share(row.cumulated, 1)
          ])
      }}
      note={
        isCut
          ? `The ${spec.rows.length} largest of ${format.count(found.rows.length)} that sold; the table goes on to ${rowsInTable}.`
          : undefined
      }
    />
  )
}

function Curve({ found, isTable, onTable }: ChartsProps) {
  const format = useFormat()
  const curve = concentrationCurve(found, useTitleWords())
  return (
    <ChartView
      title={`Revenue is as concentrated as with ${format.decimal(found.effectiveNumber)} equal partners`}
      spec={curve}
      isTable={isTable}
      onTable={onTable}
      table={{
        head: ['Part of the partners', 'Share of revenue'],
        numbersFrom: 0,
        rows: curve.points.map((point) => [format.share(point.holders, 1), format.share(point.held, 1)])
      }}
      note="From the largest partner on; the dashed line is what equal partners would bring. Signed partners without a sale are in it."
    />
  )
}
