import { useFormat } from '@renderer/ui/format'
import { Pane, Panes } from '@renderer/ui/pane'
import { Text } from '@renderer/ui/text'
import type { ClaimBeside } from '@shared/domain/diagnosis/diagnosis'
import { workFactWords } from '@shared/domain/diagnosis/work-facts/work-fact-words'
import { unknownWords } from '@shared/domain/evidence/reasons'
import { DiagnosisFigure, figureTitle } from '../parts/diagnosis-figure'
import styles from './rules.module.css'

/** What the field claims, with its source, beside the client's own figures: never as a fact. */
export function ClaimsView({ claims }: { claims: readonly ClaimBeside[] }) {
  return (
    <Panes columns="minmax(0, 1fr)">
      <Pane label="Claims of the field">
        <p className={styles.note}>
          Numbers the field repeats. None of them is proven here; each stands with its source beside what the
          client’s own data say, which is often something else.
        </p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              <th scope="col">Where it comes from</th>
              <th scope="col">This client</th>
            </tr>
          </thead>
          <tbody>
            {claims.map((beside) => (
              <tr key={beside.claim.id}>
                <th scope="row">
                  <Text size="meta" tone="faint" as="div">
                    {beside.claim.id}
                  </Text>
                  “{beside.claim.text}”
                </th>
                <td>
                  {beside.claim.source}
                  <Text size="meta" tone="faint" as="div">
                    {beside.claim.provenance}
                  </Text>
                </td>
                <td>
                  <OwnFigures beside={beside} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Pane>
    </Panes>
  )
}

function OwnFigures({ beside: { claim, figures, work } }: { beside: ClaimBeside }) {
  const format = useFormat()
  if (figures.length === 0 && work === null) {
    return <Text tone="faint">{claim.noFigure ?? 'Not computed from this data.'}</Text>
  }
  return (
    <dl className={styles.own}>
      {figures.map((figure) => (
        <div key={figure.metricId}>
          <dt>{figureTitle(figure)}</dt>
          <dd title={figure.unknown ? unknownWords(figure.unknown.reason) : undefined}>
            <DiagnosisFigure figure={figure} />
          </dd>
        </div>
      ))}
      {work && (
        <div>
          <dt>{workFactWords[work.id].title}</dt>
          <dd>{format.count(work.value)}</dd>
        </div>
      )}
    </dl>
  )
}
