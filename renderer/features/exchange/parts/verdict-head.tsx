import { fairBand } from '@shared/domain/exchange/verdict'
import { BalanceScale } from '@renderer/ui/balance-scale'
import { Figure } from '@renderer/ui/figure'
import { useFormat } from '@renderer/ui/format'
import { StatusMark } from '@renderer/ui/status-mark'
import type { AuditView } from '../use-audit'
import { balanceEvidence, fulfilmentEvidence } from '../result-evidence'
import { verdictHeadline, verdictReason, verdictStatus } from '../exchange-words'
import styles from './verdict-head.module.css'

/** The verdict in words, the balance on its scale, and how much of what matters arrives. */
export function VerdictHead(props: { view: AuditView; partner: string; client: string }) {
  const format = useFormat()
  const { result } = props.view
  const { balance, partnerFulfilment: needs } = result
  const each = balance.giveForEachGet
  return (
    <section className={styles.head} aria-label="Verdict">
      <div className={styles.verdict}>
        <h2 className={styles.word}>
          <StatusMark status={verdictStatus[result.verdict.word]} size={18} />
          {verdictHeadline(result.verdict.word, props.partner, props.client)}
        </h2>
        {each !== null && result.verdict.word !== 'unclear' && (
          <p className={styles.note}>
            {`It gives ${format.money(each, { decimals: 2 })} for each ${format.money(1)} it gets.`}
          </p>
        )}
      </div>
      <BalanceScale
        index={balance.index}
        fairBand={fairBand}
        vendorEnd={`${props.client} gains`}
        partnerEnd={`${props.partner} gains`}
        label={`Balance ${format.signed(balance.index, 2)}, fair between −${fairBand} and +${fairBand}`}
        below={
          <>
            <span>
              Balance{' '}
              <Figure
                label={`Balance ${format.signed(balance.index, 2)}`}
                evidence={() => balanceEvidence(result, format)}
              >
                {format.signed(balance.index, 2)}
              </Figure>
            </span>
            <span>{`fair between −${format.decimal(fairBand, 2)} and +${format.decimal(fairBand, 2)}`}</span>
          </>
        }
      />
      <div className={styles.needs}>
        <span className={styles.needsLabel}>Needs met</span>
        <span className={styles.needsValue}>
          <Figure
            label={`Needs of ${props.partner} met: ${format.share(needs.value)}`}
            evidence={() => fulfilmentEvidence(result, format)}
          >
            {format.share(needs.value)}
          </Figure>
        </span>
        <span className={styles.needsBase}>{`${needs.rated} of ${needs.lines} rated`}</span>
      </div>
      <p className={styles.rule}>
        {verdictReason(result.verdict, result.moneyToBorder, format)}
        {result.moved.length > 0 &&
          ` Figures moved since this version was closed: ${result.moved.map((line) => line.line.name).join(', ')}.`}
      </p>
    </section>
  )
}
