import { IconChartBar, IconTable } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import { chartScene } from '@shared/domain/deliverables/charts/chart-scene'
import { Button } from './button'
import styles from './chart-view.module.css'
import { SceneDrawing } from './scene-drawing'

export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
  /** Columns from here on are numbers, right-aligned. Default 1. */
  readonly numbersFrom?: number
}

/** The figures behind a chart, for those who read rather than look. */
function DataTable({ title, table }: { title: string; table: ChartTable }) {
  const numbersFrom = table.numbersFrom ?? 1
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={`Table: ${title}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.head.map((word, column) => (
              <th key={word} scope="col" data-number={column >= numbersFrom || undefined}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // Rows of a printed table have no identity beyond their place.
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} data-number={column >= numbersFrom || undefined}>
                    {cell}
                  </td>
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/**
 * A chart under its finding, drawn from the same shapes as in documents, with the table of its figures one key away.
 * `note` says how to read it.
 */
export function ChartView(props: {
  title: string
  spec: ChartSpec
  table: ChartTable
  isTable: boolean
  onTable: () => void
  note?: ReactNode
  /** Widest the drawing gets, in pixels. */
  maxWidth?: number
}) {
  const { title, spec, isTable } = props
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title}</span>
        <Button
          size="small"
          variant="subtle"
          icon={isTable ? <IconChartBar size={14} aria-hidden /> : <IconTable size={14} aria-hidden />}
          onClick={props.onTable}
        >
          {isTable ? 'Chart' : 'Table'}
        </Button>
      </figcaption>
      {isTable ? (
        <DataTable title={title} table={props.table} />
      ) : (
        <div style={{ maxWidth: props.maxWidth ?? 860 }}>
          <SceneDrawing scene={chartScene(spec)} label={`${title}. The table holds every figure.`} />
        </div>
      )}
      {props.note !== undefined && <div className={styles.note}>{props.note}</div>}
    </figure>
  )
}
