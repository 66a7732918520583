import { formatFigure, unknownMark } from '@shared/domain/deliverables/format-figure'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import type { Report, ReportBlock, ReportCell } from '@shared/domain/deliverables/report'
import { FigureLine } from './figure-line'
import type { Slice } from './paginate'
import styles from './paper.module.css'

const textOf = (cell: ReportCell, report: Report): string => {
  if (cell.kind === 'text') return cell.text
  const bound = report.figures[cell.key]
  return bound ? formatFigure(bound.figure, report.locale, cell.format) : unknownMark
}

/** A table, or the rows of it that stand on one page. */
export function TableView(props: {
  block: Extract<ReportBlock, { kind: 'table' }>
  report: Report
  number: number
  slice: Slice
}) {
  const { block, report, slice } = props
  const { columns } = block
  const rows = block.rows.slice(slice.fromRow, slice.toRow ?? block.rows.length)
  return (
    <>
      {slice.fromRow === 0 && (
        <p className={styles.caption}>
          {fixedWords(report.language).table} {props.number}. {block.caption}
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.title}
                scope="col"
                data-align={column.align}
                style={{ width: `${column.width * 100}%` }}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={slice.fromRow + index} data-total={row.isTotal || undefined}>
              {row.cells.map((cell, position) => (
                <td
                  key={position}
                  data-align={columns[position]?.align}
                  data-tone={cell.tone}
                  data-state={cell.kind === 'text' ? cell.state : undefined}
                >
                  {textOf(cell, report)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {slice.toRow === null && block.note !== null && (
        <p className={styles.note}>
          <FigureLine source={block.note} report={report} />
        </p>
      )}
    </>
  )
}
