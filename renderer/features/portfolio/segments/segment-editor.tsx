import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { KeptField } from '@renderer/ui/kept-field'
import { Row } from '@renderer/ui/row'
import { Select } from '@renderer/ui/select'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { segmentNames, segmentWords } from '@shared/domain/portfolio/segment-proposal'
import styles from '../parts/tab.module.css'
import type { SegmentActs } from './use-segment-acts'

const options = segmentNames.map((segment) => ({
  value: segment,
  label: `${segmentWords[segment].name}: ${segmentWords[segment].means.toLowerCase()}`
}))

/** The chosen partner: settle, say why, take into the core. */
export function SegmentEditor({ row, acts }: { row: PortfolioRow; acts: SegmentActs }) {
  const { proposal, record, isSettled } = row
  const proposed =
    proposal.segment === null
      ? 'Nothing proposed'
      : `Proposed: ${segmentWords[proposal.segment].name.toLowerCase()}`
  return (
    <section className={styles.group} aria-label={`Segment of ${row.partner.name}`}>
      <h2>{row.partner.name}</h2>
      <p className={styles.note}>
        {proposed}. {proposal.because}. {row.movement.because}.
      </p>
      <Select
        label="Segment"
        placeholder="Open"
        value={isSettled ? (record?.segment ?? null) : null}
        options={options}
        onChange={(segment) => acts.settle(row, segment)}
      />
      {isSettled && record && (
        <KeptField label="Why" value={record.reason} onKeep={(reason) => acts.reason(row, reason)} rows={2} />
      )}
      <Row justify="between">
        <Checkbox label="Core partner" isChecked={row.isCore} onChange={() => acts.toggleCore(row)} />
        {isSettled && (
          <Button size="small" variant="subtle" onClick={() => acts.reopen(row)}>
            Open again
          </Button>
        )}
      </Row>
    </section>
  )
}
