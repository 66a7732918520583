import { IconPresentation } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExchangeAudit, ExchangeLine } from '@shared/domain/entities/exchange'
import type { Partner } from '@shared/domain/entities/partner'
import { amountSources } from '@shared/domain/exchange/catalogue'
import { newestAudit } from '@shared/domain/exchange/audit-state'
import { nextVersion, type AmountThen } from '@shared/domain/exchange/edit-audit'
import { settingsOf } from '@shared/domain/exchange/edit-settings'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { startAudit } from '@shared/domain/exchange/new-audit'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { newWorkshop } from '@shared/domain/workshop/lead-workshop'
import { useEngagement, usePartnerFigures, useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Select } from '@renderer/ui/select'
import { TextField } from '@renderer/ui/text-field'
import { newId } from '../new-id'
import { useAct } from '../use-act'
import { useAsOf } from '../use-as-of'
import styles from './workshop.module.css'

const metricIds = amountSources.map((source) => source.metricId)

/** The draft that opens a workshop: a first audit, or the next version with no rating in it. */
function useStart(): (partner: Partner) => ChangeDraft | null {
  const engagement = useEngagement()
  const asOf = useAsOf()
  const audits = useRecords('exchangeAudits')
  const lines = useRecords('exchangeLines')
  const actions = useRecords('exchangeActions')
  const figures = usePartnerFigures(metricIds)
  return (partner) => {
    if (!audits || !lines || !actions) return null
    const last = newestAudit(audits, partner.id)
    if (last === null) {
      const settings = settingsOf(engagement)
      return startAudit({ partner, version: 1, date: asOf, newId, settings })
    }
    const own = lines.filter((line) => line.auditId === last.id)
    const { reportingCurrency, exchangeRates } = engagement
    const result = exchangeResult(own, {
      ...{ reportingCurrency, exchangeRates },
      figure: (metricId) => figures?.get(partner.id)?.[metricId] ?? null
    })
    const amounts = new Map([...result.gives, ...result.gets].map((each) => [each.line.id, each.amount]))
    const amountThen = ({ id }: ExchangeLine): AmountThen => {
      const amount = amounts.get(id)
      return { value: amount?.value ?? null, low: amount?.low ?? null, high: amount?.high ?? null }
    }
    return nextVersion(
      { audit: last, lines: own, actions: actions.filter((action) => action.auditId === last.id) },
      { date: asOf, newId, amountThen, setting: 'workshop', isBlank: true }
    )
  }
}

/** The new version, marked as a workshop from its first moment, in the same step. */
function asWorkshop(
  draft: ChangeDraft,
  people: { vendorPeople: string; partnerPeople: string }
): ChangeDraft {
  return {
    ...draft,
    changes: draft.changes.map((each) => {
      if (each.table !== 'exchangeAudits' || each.before !== null || each.after === null) return each
      const after: ExchangeAudit = {
        ...each.after,
        title: `Version ${each.after.version}, workshop`,
        setting: 'workshop',
        workshop: { ...newWorkshop, ...people }
      }
      return { ...each, after }
    })
  }
}

/** Before the workshop: with whom, and who is in the room. */
export function PrepareView(props: {
  partners: readonly Partner[]
  partner: Partner
  onChoose: (partnerId: string) => void
}) {
  const act = useAct()
  const start = useStart()
  const [vendorPeople, setVendor] = useState('')
  const [partnerPeople, setPartner] = useState('')
  const begin = (): void => {
    const draft = start(props.partner)
    if (draft) void act(asWorkshop(draft, { vendorPeople, partnerPeople }))
  }
  return (
    <div className={styles.prepare}>
      <h2 className={styles.sentence}>Put both views on one screen, and talk about the difference.</h2>
      <p className={styles.quiet}>
        Vendor and partner rate in turn, hidden from each other; then you reveal line by line on the
        projector. The last version stays as it is; the ratings become a version marked “workshop”.
      </p>
      <Select
        label="Partner in the room"
        value={props.partner.id}
        options={props.partners.map((partner) => ({ value: partner.id, label: partner.name }))}
        onChange={props.onChoose}
        isSearchable
      />
      <TextField label="People of the vendor" value={vendorPeople} onChange={setVendor} maxLength={200} />
      <TextField label="People of the partner" value={partnerPeople} onChange={setPartner} maxLength={200} />
      <div>
        <Button
          variant="primary"
          size="large"
          icon={<IconPresentation size={18} aria-hidden />}
          onClick={begin}
        >
          Start the workshop
        </Button>
      </div>
    </div>
  )
}
