import { useFigure } from '@renderer/data'
import { Figure } from '@renderer/ui/figure'
import { figureText } from '@renderer/ui/figure-text'
import { useFormat } from '@renderer/ui/format'
import type { Concentration } from '@shared/domain/portfolio/concentration'
import { MetricFigure } from '../parts/metric-figure'
import styles from '../parts/tab.module.css'

const measures = [
  { id: 'top-5-share', term: 'Top five' },
  { id: 'top-10-share', term: 'Top ten' },
  { id: 'top-20-percent-share', term: 'Top 20% of partners' },
  { id: 'partners-for-80-percent', term: 'Partners for 80%' },
  { id: 'revenue-gini-sellers', term: 'Gini, partners that sold' },
  { id: 'revenue-gini-roster', term: 'Gini, all signed' },
  { id: 'revenue-hhi', term: 'Herfindahl index' }
] as const

function Measure(props: { id: string; term: string; months: number | null }) {
  const format = useFormat()
  const figure = useFigure(props.id, null, { revenueMonths: props.months })
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>
        <MetricFigure metricId={props.id} label={props.term} months={props.months}>
          {figure ? figureText(figure, format) : '—'}
        </MetricFigure>
      </dd>
    </div>
  )
}

function EffectiveNumber({ found }: { found: Concentration }) {
  const format = useFormat()
  const text = format.decimal(found.effectiveNumber)
  return (
    <div>
      <dt>Effective number</dt>
      <dd>
        <Figure
          label="Effective number of partners"
          evidence={{
            value: text,
            extent: `${format.count(found.rows.length)} partners sold`,
            how: 'One divided by the sum of squared revenue shares: so many partners of equal size would be as concentrated as these.',
            definitions: ['Inverse of the Herfindahl index (Laakso and Taagepera 1979)'],
            counted: { text: 'Partners with revenue in the period', count: format.count(found.rows.length) },
            leftOut: [],
            sources: []
          }}
        >
          {text}
        </Figure>
      </dd>
    </div>
  )
}

/** The usual measures of concentration over the period, each down to its deals. */
export function ConcentrationMeasures({ found, months }: { found: Concentration; months: number | null }) {
  return (
    <div className={styles.side}>
      <div className={styles.group}>
        <h2>In figures</h2>
        <dl className={styles.lines}>
          {measures.map(({ id, term }) => (
            <Measure key={id} id={id} term={term} months={months} />
          ))}
          <EffectiveNumber found={found} />
        </dl>
      </div>
      <p className={styles.note}>
        Losing one of the first names moves the whole result: talk to them first, and see who could stand in.
      </p>
    </div>
  )
}
