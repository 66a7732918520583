import { useSegmentCheck } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { differenceText, valueText } from './figure-words'
import type { MetricRow } from './metric-groups'
import styles from './metrics.module.css'

const verdicts = {
  same: 'Within segments it points the same way.',
  reversed: 'Within segments it points the other way: the difference overall comes from the mix of segments.',
  untested: 'Too few deals of both sides share a segment to check whether the mix explains the difference.'
} as const

/** A partner-against-direct difference inside each segment, since a mix can turn a comparison round. */
export function SegmentTable(props: { row: MetricRow }) {
  const { figure } = props.row
  const format = useFormat()
  const isCompared = figure.metricId.endsWith('-difference')
  const check = useSegmentCheck(isCompared ? figure.metricId : null)
  if (!isCompared || !check) return null
  const side = { ...figure, metricId: '' }
  return (
    <>
      <dt>By segment</dt>
      <dd>
        <p className={styles.verdict}>{verdicts[check.verdict]}</p>
        {check.rows.length > 0 && (
          <table className={styles.small}>
            <thead>
              <tr>
                <th scope="col">Segment</th>
                <th scope="col" data-number>
                  Partner
                </th>
                <th scope="col" data-number>
                  Direct
                </th>
              </tr>
            </thead>
            <tbody>
              {check.rows.map(({ segment, partner, direct }) => (
                <tr key={segment}>
                  <th scope="row">{segment}</th>
                  <td data-number title={`${format.count(partner.n)} deals`}>
                    {valueText({ ...side, value: partner.value }, format)}
                  </td>
                  <td data-number title={`${format.count(direct.n)} deals`}>
                    {valueText({ ...side, value: direct.value }, format)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {check.adjusted !== null && (
          <p className={styles.verdict}>
            {`With every segment at its weight: ${differenceText(figure, check.adjusted, format)}.`}
          </p>
        )}
      </dd>
    </>
  )
}
