import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { movements, movementWords } from '@shared/domain/portfolio/movement'
import { segmentNames, segmentWords } from '@shared/domain/portfolio/segment-proposal'
import styles from '../parts/tab.module.css'
import type { PortfolioView } from '../use-portfolio'
import type { SegmentActs } from './use-segment-acts'

/** How many partners are in each segment and move how; and the act that settles what is proposed. */
export function SegmentCounts({ view, acts }: { view: PortfolioView; acts: SegmentActs }) {
  const format = useFormat()
  const { members } = view
  const inSegment = (segment: string | null): number =>
    members.filter((row) => row.segment === segment).length
  const moving = (movement: string | null): number =>
    members.filter((row) => row.movement.movement === movement).length
  const open = members.filter((row) => !row.isSettled && row.proposal.segment !== null).length
  return (
    <>
      <section className={styles.group} aria-label="Segments in numbers">
        <h2>{`${format.count(members.filter((row) => row.isSettled).length)} of ${format.count(members.length)} settled`}</h2>
        <dl className={styles.lines}>
          {segmentNames.map((segment) => (
            <div key={segment}>
              <dt>{segmentWords[segment].name}</dt>
              <dd>{format.count(inSegment(segment))}</dd>
            </div>
          ))}
          <div>
            <dt>Open</dt>
            <dd>{format.count(inSegment(null))}</dd>
          </div>
        </dl>
        {open > 0 && (
          <div>
            <Button size="small" onClick={acts.settleAll}>
              {`Settle ${format.count(open)} as proposed`}
            </Button>
          </div>
        )}
      </section>
      <section className={styles.group} aria-label="Movement in numbers">
        <h2>What they do</h2>
        <dl className={styles.lines}>
          {movements.map((movement) => (
            <div key={movement}>
              <dt>{movementWords[movement]}</dt>
              <dd>{format.count(moving(movement))}</dd>
            </div>
          ))}
          {moving(null) > 0 && (
            <div>
              <dt>Cannot tell</dt>
              <dd>{format.count(moving(null))}</dd>
            </div>
          )}
        </dl>
      </section>
    </>
  )
}
