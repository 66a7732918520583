import { IconPlus } from '@tabler/icons-react'
import type { ExchangeAction } from '@shared/domain/entities/exchange'
import { putAction } from '@shared/domain/exchange/edit-audit'
import { topTrades, type Trade } from '@shared/domain/exchange/trades'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { IconButton } from '@renderer/ui/icon-button'
import { newId } from '../new-id'
import { useAct } from '../use-act'
import type { AuditView, LineView } from '../use-audit'
import styles from './findings.module.css'
import own from './trades.module.css'

function actionFor(each: LineView, auditId: string, client: string, partner: string): ExchangeAction {
  const giver = each.line.direction === 'gets' ? client : partner
  return {
    id: newId(),
    auditId,
    lineId: each.line.id,
    text: `${giver} gives more: ${each.line.name}`,
    vendorOwner: each.line.direction === 'gets' ? each.line.owner : null,
    partnerOwner: each.line.direction === 'gives' ? each.line.owner : null,
    dueOn: null,
    state: 'open'
  }
}

function TradeRow(props: { trade: Trade<FigureSummary>; view: AuditView; client: string; partner: string }) {
  const act = useAct()
  const { result } = props.trade
  const { line, delivered } = result
  const isTaken = props.view.actions.some((action) => action.lineId === line.id && action.state === 'open')
  const giver = line.direction === 'gets' ? props.client : props.partner
  return (
    <li className={own.trade}>
      <span className={own.name}>{line.name}</span>
      <span className={own.why}>
        {`${giver} gives · matters ${line.importance ?? '—'} · arrives ${delivered ?? '—'} · effort ${line.effort ?? '—'}`}
      </span>
      {isTaken ? (
        <span className={own.taken}>agreed</span>
      ) : (
        <IconButton
          label={`Make ${line.name} an action`}
          onClick={() =>
            void act(putAction(null, actionFor(result, props.view.audit.id, props.client, props.partner)))
          }
        >
          <IconPlus size={14} />
        </IconButton>
      )}
    </li>
  )
}

/** The best trades: cheap for the giver, dear to the receiver, not there yet; each becomes an action at a click. */
export function Trades({ view, partner, client }: { view: AuditView; partner: string; client: string }) {
  const { best, effortUnsaid } = topTrades(view.result)
  return (
    <section className={styles.block} aria-label="Top trades">
      <h3 className={styles.title}>
        {best.length === 0 ? 'No trade is in sight yet' : `Top trades: ${best.length}`}
      </h3>
      <ul className={styles.list}>
        {best.map((trade) => (
          <TradeRow key={trade.result.line.id} trade={trade} view={view} client={client} partner={partner} />
        ))}
      </ul>
      <p className={styles.note}>
        {effortUnsaid.length > 0
          ? `Say how hard it is for the giver on: ${effortUnsaid.map((each) => each.line.name).join(', ')}.`
          : 'Importance 4 or more, delivered below 4, effort 2 or less: our own limits.'}
      </p>
    </section>
  )
}
