import type { ReactNode } from 'react'
import { useEngagement } from '@renderer/data'
import { Pane } from '@renderer/ui/pane'
import { useFormat } from '@renderer/ui/format'
import type { MetricSnapshot } from '@shared/domain/entities/diagnosis'
import { definitionsInWords } from '@shared/domain/evidence/definition-words'
import { caveatWords } from '@shared/domain/evidence/reasons'
import { trendOf } from '@shared/domain/snapshots/trend'
import { unknownSentence, valueText } from './figure-words'
import type { MetricRow } from './metric-groups'
import styles from './metrics.module.css'
import { RosterBreakdown } from './roster-breakdown'
import { SegmentTable } from './segment-table'
import { StatedInputs } from './stated-inputs'

function Part(props: { title: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.title}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

function Words(props: { lines: readonly string[] }) {
  return (
    <ul className={styles.words}>
      {props.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Course(props: { row: MetricRow; snapshots: readonly MetricSnapshot[] }) {
  const format = useFormat()
  const { figure } = props.row
  const points = trendOf(props.snapshots, figure.metricId)
  if (points.length === 0) return null
  return (
    <Part title="Course">
      <table className={styles.small}>
        <tbody>
          {points.map(({ name, asOf, value }, index) => (
            // Two snapshots may have the same name and day.
            <tr key={index}>
              <th scope="row">{`${name}, ${format.date(asOf)}`}</th>
              <td data-number>{valueText({ ...figure, value }, format)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Now</th>
            <td data-number>{valueText(figure, format)}</td>
          </tr>
        </tbody>
      </table>
    </Part>
  )
}

/** What one figure means: everything a reader needs to defend or dispute it. */
export function DefinitionPane(props: { row: MetricRow | null; snapshots: readonly MetricSnapshot[] }) {
  const { row, snapshots } = props
  const { definitions } = useEngagement()
  if (!row) return <Pane label="Definition">{null}</Pane>
  const { definition, figure } = row
  const agreed = definitionsInWords(definitions, definition.definitionsUsed)
  const caveats = (figure.caveats ?? []).map(caveatWords)
  return (
    <Pane label={`Definition: ${definition.title}`} title={definition.title}>
      <dl className={styles.definition}>
        {figure.unknown && <Part title="Not known">{unknownSentence(figure)}</Part>}
        {caveats.length > 0 && <Part title="Mind">{<Words lines={caveats} />}</Part>}
        <Part title="In plain words">{definition.plainWords}</Part>
        <Part title="Formula">{definition.formula}</Part>
        {agreed.length > 0 && <Part title="Agreed with the client">{agreed.join(' · ')}</Part>}
        <StatedInputs definition={definition} />
        <SegmentTable row={row} />
        {figure.metricId === 'partners-signed' && (
          <Part title="By type, tier and status">
            <RosterBreakdown asOf={figure.asOf} />
          </Part>
        )}
        <Course row={row} snapshots={snapshots} />
        {definition.options.length > 0 && (
          <Part title="Options">
            <Words lines={definition.options.map(({ name, meaning }) => `${name}: ${meaning}`)} />
          </Part>
        )}
        {definition.edgeCases.length > 0 && (
          <Part title="Edge cases">
            <Words lines={definition.edgeCases} />
          </Part>
        )}
        {definition.needs.length > 0 && <Part title="Needs">{definition.needs.join(', ')}</Part>}
        <Part title="Source">{definition.source}</Part>
      </dl>
    </Pane>
  )
}
