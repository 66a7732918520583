import { sheetChartScene } from '@shared/domain/deliverables/charts/sheet-chart'
import type { SheetChart as Chart, Workbook } from '@shared/domain/deliverables/workbook'
import type { BuiltCell } from '@shared/domain/deliverables/workbook-cells'
import { DrawnScene } from '../paper/scene-view'
import styles from './sheet-view.module.css'

/** A chart of a sheet, drawn from the cells that Excel draws it from. */
export function SheetChart(props: { chart: Chart; workbook: Workbook; write: (cell: BuiltCell) => string }) {
  const { chart, workbook, write } = props
  return (
    <figure className={styles.chart}>
      <figcaption>{chart.title}</figcaption>
      <DrawnScene scene={sheetChartScene(chart, workbook, write)} label={chart.alt} brand={workbook.brand} />
    </figure>
  )
}
