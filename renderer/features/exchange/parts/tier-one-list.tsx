import type { Partner } from '@shared/domain/entities/partner'
import { auditState, newestAudit, type AuditState } from '@shared/domain/exchange/audit-state'
import { auditCoverage, type AuditCoverage } from '@shared/domain/exchange/portfolio'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { Button } from '@renderer/ui/button'
import { DivergingBar } from '@renderer/ui/diverging-bar'
import { EmptyState } from '@renderer/ui/empty-state'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { StatusWord } from '@renderer/ui/status-mark'
import { stateMarks, stateWords, verdictHeadline, verdictStatus } from '../exchange-words'
import { PortfolioDetails } from '../portfolio/portfolio-details'
import type { Audits, AuditView } from '../use-audit'
import { ExampleExchange } from './example-exchange'
import styles from './tier-one-list.module.css'

interface Entry {
  readonly partner: Partner
  readonly view: AuditView | null
  readonly state: AuditState
}

const largest = (entries: readonly Entry[]): number =>
  Math.max(
    0,
    ...entries.flatMap(({ view }) => [view?.result.giveTotal.value ?? 0, view?.result.getTotal.value ?? 0])
  )

/** "5 of 6 Tier 1 partners are audited; 2 of them give more than they get." */
function summary(entries: readonly Entry[]): string {
  const audited = entries.filter((entry) => entry.view !== null).length
  const losing = entries.filter((entry) => entry.view?.result.verdict.word === 'partner-loses').length
  const start = `${audited} of ${entries.length} Tier 1 partners are audited`
  if (losing === 0) return `${start}; none of them gives clearly more than it gets.`
  return losing === 1
    ? `${start}; one of them gives more than it gets.`
    : `${start}; ${losing} of them give more than they get.`
}

/** "Coverage: 4 current, 1 due, 1 never audited." */
const coverageWords = ({ current, due, never }: AuditCoverage): string =>
  `Audit coverage of Tier 1: ${current} current, ${due} due for review, ${never} never audited.`

/** Worst balance for the partner first; those never audited last. */
const sorted = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => (b.view?.result.balance.index ?? -2) - (a.view?.result.balance.index ?? -2))

function EntryRow(props: { entry: Entry; max: number; client: string; onOpen: () => void }) {
  const format = useFormat()
  const { partner, view, state } = props.entry
  const side = (value: number | null | undefined) => ({
    value: value ?? null,
    figure: format.shortMoney(value ?? null)
  })
  return (
    <li>
      <button type="button" className={styles.row} onClick={props.onOpen}>
        <span className={styles.name} title={partner.name}>
          {partner.name}
        </span>
        <DivergingBar
          gives={side(view?.result.giveTotal.value)}
          gets={side(view?.result.getTotal.value)}
          max={props.max}
        />
        <span className={styles.number}>{format.signed(view?.result.balance.index ?? null, 2)}</span>
        {view ? (
          <StatusWord
            status={verdictStatus[view.result.verdict.word]}
            word={verdictHeadline(view.result.verdict.word, 'Partner', props.client)}
          />
        ) : (
          <span>—</span>
        )}
        <span className={styles.number}>{format.share(view?.result.partnerFulfilment.value ?? null)}</span>
        <span className={styles.number}>{view ? format.count(view.result.unmetNeeds.length) : '—'}</span>
        <StatusWord status={stateMarks[state]} word={stateWords[state]} />
      </button>
    </li>
  )
}

function NoTierOne() {
  const { navigate } = useNavigation()
  return (
    <EmptyState
      sentence="Say which tiers count as Tier 1."
      line="No partner is in a tier that counts as Tier 1 yet. The engagement’s definitions name those tiers."
      action={
        <Button variant="primary" size="large" onClick={() => navigate({ screen: 'engagement' })}>
          Open the definitions
        </Button>
      }
      example={{
        title: 'This partner gives more than it gets',
        note: 'Euros a year',
        children: <ExampleExchange />
      }}
    />
  )
}

/** All Tier 1 partners on one scale: what each gives and gets, who loses, whose audit is due. */
export function TierOneList(props: {
  partners: readonly Partner[]
  audits: Audits
  asOf: CivilDate
  client: string
  onOpen: (partnerId: string) => void
}) {
  const entries = props.partners.map((partner): Entry => {
    const newest = newestAudit(props.audits.all, partner.id)
    return {
      partner,
      view: newest ? props.audits.view(newest.id) : null,
      state: auditState(newest, props.asOf)
    }
  })
  if (entries.length === 0) return <NoTierOne />
  return (
    <div className={styles.page}>
      <p className={styles.sentence}>{summary(entries)}</p>
      <p className={styles.coverage}>{coverageWords(auditCoverage(entries.map((entry) => entry.state)))}</p>
      <div className={styles.head} aria-hidden="true">
        <span>Partner</span>
        <span className={styles.middle}>gives · gets a year</span>
        <span className={styles.number}>Balance</span>
        <span>Verdict</span>
        <span className={styles.number}>Needs met</span>
        <span className={styles.number}>Unmet</span>
        <span>Audit</span>
      </div>
      <ul className={styles.list}>
        {sorted(entries).map((entry) => (
          <EntryRow
            key={entry.partner.id}
            entry={entry}
            max={largest(entries)}
            client={props.client}
            onOpen={() => props.onOpen(entry.partner.id)}
          />
        ))}
      </ul>
      <PortfolioDetails
        rows={sorted(entries).map(({ partner, view, state }) => ({
          ...{ partner, state },
          result: view?.result ?? null
        }))}
        client={props.client}
        onOpen={props.onOpen}
      />
    </div>
  )
}
