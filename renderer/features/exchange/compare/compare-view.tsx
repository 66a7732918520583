import { useState } from 'react'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import {
  compareVersions,
  movedLines,
  type LinePair,
  type MoveKind
} from '@shared/domain/exchange/compare-versions'
import { Button } from '@renderer/ui/button'
import { useFormat, type Format } from '@renderer/ui/format'
import { DoubleScale } from '@renderer/ui/double-scale'
import { perceptionGapFlag } from '@shared/domain/exchange/line-reading'
import { Pane, Panes } from '@renderer/ui/pane'
import { Select } from '@renderer/ui/select'
import { StatusWord } from '@renderer/ui/status-mark'
import { quadrantWords, verdictHeadline, verdictStatus } from '../exchange-words'
import type { Audits, AuditView, LineView } from '../use-audit'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import styles from './compare.module.css'

const moveWords: Record<MoveKind, string> = {
  added: 'new',
  gone: 'no longer there',
  amount: 'amount',
  importance: 'importance',
  'vendor-view': 'vendor’s view',
  'partner-view': 'partner’s view',
  quadrant: 'quadrant',
  trend: 'trend'
}

function moveText(move: MoveKind, { before, after }: LinePair<FigureSummary>, format: Format): string {
  const say = (value: number | null | undefined): string => String(value ?? '—')
  switch (move) {
    case 'amount':
      return `${format.shortMoney(before?.amount.value)} → ${format.shortMoney(after?.amount.value)}`
    case 'importance':
      return `importance ${say(before?.line.importance)} → ${say(after?.line.importance)}`
    case 'vendor-view':
      return `vendor ${say(before?.line.deliveredVendor)} → ${say(after?.line.deliveredVendor)}`
    case 'partner-view':
      return `partner ${say(before?.line.deliveredPartner)} → ${say(after?.line.deliveredPartner)}`
    case 'quadrant': {
      const word = (each: LineView | null | undefined): string =>
        each?.quadrant ? quadrantWords[each.quadrant].toLowerCase() : '—'
      return `${word(before)} → ${word(after)}`
    }
    default:
      return moveWords[move]
  }
}

function Summary({ view, partner, client }: { view: AuditView; partner: string; client: string }) {
  const format = useFormat()
  const { result, audit } = view
  return (
    <div className={styles.summary}>
      <h2 className={styles.title}>{`${audit.title} · ${format.date(audit.date)}`}</h2>
      <StatusWord
        status={verdictStatus[result.verdict.word]}
        word={verdictHeadline(result.verdict.word, partner, client)}
      />
      <dl className={styles.facts}>
        <dt>Gives a year</dt>
        <dd>{format.money(result.giveTotal.value)}</dd>
        <dt>Gets a year</dt>
        <dd>{format.money(result.getTotal.value)}</dd>
        <dt>Balance</dt>
        <dd>{format.signed(result.balance.index, 2)}</dd>
        <dt>Needs met</dt>
        <dd>{format.share(result.partnerFulfilment.value)}</dd>
        <dt>Unmet needs</dt>
        <dd>{format.count(result.unmetNeeds.length)}</dd>
        <dt>Gaps flagged</dt>
        <dd>{format.count(result.gaps.length)}</dd>
      </dl>
    </div>
  )
}

function Scale({ each }: { each: LineView | null }) {
  if (!each) return <span className={styles.none}>not part of it</span>
  return (
    <DoubleScale
      importance={each.line.importance}
      vendor={each.line.deliveredVendor}
      partner={each.line.deliveredPartner}
      gapFlag={perceptionGapFlag}
    />
  )
}

function MovedTable({ pairs }: { pairs: readonly LinePair<FigureSummary>[] }) {
  const format = useFormat()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Then</th>
          <th scope="col">Now</th>
          <th scope="col">Moved</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.key}>
            <th scope="row">
              {pair.name}
              <span className={styles.side}>{pair.direction}</span>
            </th>
            <td>
              <Scale each={pair.before} />
            </td>
            <td>
              <Scale each={pair.after} />
            </td>
            <td>{pair.moves.map((move) => moveText(move, pair, format)).join(' · ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Two versions side by side: what each says, and every line that moved, named. */
export function CompareView(props: {
  audits: Audits
  versions: readonly ExchangeAudit[]
  partner: string
  client: string
  onStartNext: () => void
}) {
  const { versions, audits } = props
  const format = useFormat()
  const [laterId, setLater] = useState(versions[0]?.id ?? '')
  const [earlierId, setEarlier] = useState(versions[1]?.id ?? '')
  const later = audits.view(laterId) ?? audits.view(versions[0]?.id ?? '')
  const earlier = audits.view(earlierId) ?? audits.view(versions[1]?.id ?? '')
  const options = versions.map((audit) => ({
    value: audit.id,
    label: `${audit.title} · ${format.date(audit.date)}`
  }))
  if (!later || !earlier) {
    return (
      <Panes columns="minmax(0,1fr)">
        <Pane label="Compare versions">
          <div className={styles.empty}>
            <p>There is one version so far. Start the next one; the last stays as it is, to compare with.</p>
            <Button variant="primary" onClick={props.onStartNext}>
              Start the next version
            </Button>
          </div>
        </Pane>
      </Panes>
    )
  }
  const pairs = compareVersions(earlier.result, later.result)
  const moved = movedLines(pairs)
  return (
    <Panes columns="300px minmax(0,1fr)">
      <Pane label="The two versions">
        <div className={styles.chooser}>
          <Select label="Then" value={earlier.audit.id} options={options} onChange={setEarlier} />
          <Summary view={earlier} partner={props.partner} client={props.client} />
          <Select label="Now" value={later.audit.id} options={options} onChange={setLater} />
          <Summary view={later} partner={props.partner} client={props.client} />
        </div>
      </Pane>
      <Pane label="What moved" scrolls={false}>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label="Lines that moved">
          <p className={styles.sentence}>
            {moved.length === 0
              ? 'Nothing moved between these two versions.'
              : `${moved.length} of ${pairs.length} lines moved.`}
          </p>
          {moved.length > 0 && <MovedTable pairs={moved} />}
        </div>
      </Pane>
    </Panes>
  )
}
