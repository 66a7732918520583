import type { Partner, PartnerType } from '@shared/domain/entities/partner'
import { outliers } from '@shared/domain/exchange/outliers'
import { byType, heatMap, type PortfolioEntry } from '@shared/domain/exchange/portfolio'
import { possessive } from '../exchange-words'
import { TypePropositions } from '../proposition/type-propositions'
import type { ResultView } from '../use-audit'
import { HeatMap } from './heat-map'
import { OutlierNotes } from './outlier-notes'
import styles from './portfolio.module.css'
import { TypeTable } from './type-table'

export interface PortfolioRow {
  readonly partner: Partner
  readonly result: ResultView | null
  readonly state: PortfolioEntry['state']
}

/** Results by type, the type with the most audits first. */
function resultsByType(rows: readonly PortfolioRow[]) {
  const groups = new Map<PartnerType | null, ResultView[]>()
  for (const { partner, result } of rows) {
    if (result) groups.set(partner.type, [...(groups.get(partner.type) ?? []), result])
  }
  return [...groups].map(([type, results]) => ({ type, results }))
}

/** Below the list of partners: who stands apart, types added up, gaps by object, propositions by type. */
export function PortfolioDetails(props: {
  rows: readonly PortfolioRow[]
  client: string
  onOpen: (partnerId: string) => void
}) {
  const audited = props.rows.filter((row) => row.result !== null)
  if (audited.length === 0) return null
  return (
    <div className={styles.details}>
      <section aria-label="Who stands apart">
        <h2 className={styles.title}>Who stands apart</h2>
        <OutlierNotes found={outliers(audited)} />
      </section>
      <section aria-label="By partner type">
        <h2 className={styles.title}>By partner type</h2>
        <TypeTable rows={byType(audited)} client={props.client} />
      </section>
      <section aria-label="Where the views differ">
        <h2 className={styles.title}>Where the views differ, object by object</h2>
        <p className={styles.note}>
          {`${possessive(props.client)} rating minus the partner’s, on our own scale of 1 to 5. ▲ unmet need. · not part of the relationship, or not rated by both.`}
        </p>
        <HeatMap
          rows={heatMap(audited)}
          partners={audited.map(({ partner }) => ({ id: partner.id, name: partner.name }))}
          onOpen={props.onOpen}
        />
      </section>
      <section aria-label="Value propositions by type">
        <h2 className={styles.title}>Why they should work with us</h2>
        <TypePropositions groups={resultsByType(audited)} client={props.client} />
      </section>
    </div>
  )
}
