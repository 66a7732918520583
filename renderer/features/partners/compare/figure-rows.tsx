import { useMemo } from 'react'
import { usePartnerFigures } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { unknownWords } from '@shared/domain/evidence/reasons'
import { standings, type Preference } from '@shared/domain/partners/side-by-side'
import { metricCellText, usualColumns } from '../grid/metric-columns'
import { MetricFigure } from '../parts/metric-figure'
import styles from './compare.module.css'
import { PartHead, StandingMark } from './standing-mark'

/** Which way a figure is better; spending is neither good nor bad by itself. */
const better: Readonly<Record<string, Preference>> = {
  'mdf-paid': null,
  'days-since-last-order': 'less',
  'days-since-last-contact': 'less'
}

const usualMetricIds = usualColumns.map(({ metricId }) => metricId)

const ageMetrics: ReadonlySet<string> = new Set(['days-since-last-order', 'days-since-last-contact'])

/** The figures of each partner; each opens its evidence. */
export function FigureRows({ partnerIds }: { partnerIds: readonly string[] }) {
  const format = useFormat()
  const figures = usePartnerFigures(usualMetricIds)
  const rows = useMemo(
    () =>
      usualColumns.map((column) => {
        const own = partnerIds.map((id) => figures?.get(id)?.[column.metricId])
        const preference = column.metricId in better ? (better[column.metricId] ?? null) : 'more'
        const marks = standings(
          own.map((figure) => figure?.value ?? null),
          preference
        )
        return { column, own, marks }
      }),
    [figures, partnerIds]
  )
  return (
    <tbody>
      <PartHead title="Figures" columns={partnerIds.length} />
      {rows.map(({ column, own, marks }) => (
        <tr key={column.metricId}>
          <th scope="row">{column.title}</th>
          {partnerIds.map((id, at) => {
            const figure = own[at]
            const text = metricCellText(column, figure, format)
            return (
              <td key={id} title={figure?.unknown ? unknownWords(figure.unknown.reason) : undefined}>
                <div className={styles.value}>
                  {figure && (
                    <MetricFigure
                      metricId={column.metricId}
                      partnerId={id}
                      label={`${column.title}: ${text}`}
                    >
                      {text}
                    </MetricFigure>
                  )}
                  <StandingMark
                    standing={marks[at] ?? null}
                    worstWord={ageMetrics.has(column.metricId) ? 'longest ago' : 'lowest'}
                  />
                </div>
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}
