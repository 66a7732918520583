import { useMemo, useState } from 'react'
import { useFormat } from '@renderer/ui/format'
import { Tabs } from '@renderer/ui/tabs'
import type { Partner } from '@shared/domain/entities/partner'
import { activityColumns, dealColumns, investmentColumns } from './fact-columns'
import { FactGrid } from './fact-grid'
import { PartnerNotes } from './partner-notes'
import { usePartnerFacts, type PartnerFacts } from './use-partner-facts'
import styles from './partner-records.module.css'

const titles = { deals: 'Deals', activities: 'Activities', money: 'Money', notes: 'Notes' } as const
type Tab = keyof typeof titles

const none = {
  deals: 'No deal names this partner.',
  activities: 'No training, meeting or other activity is on record for this partner.',
  money: 'No MDF, discount or other spending is on record for this partner.'
} as const

function FactTab(props: { tab: Exclude<Tab, 'notes'>; facts: PartnerFacts }) {
  const { deals, activities, money } = props.facts
  const format = useFormat()
  const columns = useMemo(
    () => ({
      deals: dealColumns(format),
      activities: activityColumns(format),
      money: investmentColumns(format)
    }),
    [format]
  )
  switch (props.tab) {
    case 'deals':
      return (
        deals && <FactGrid label="Deals" kind="deal" rows={deals} columns={columns.deals} none={none.deals} />
      )
    case 'activities':
      return (
        activities && (
          <FactGrid
            label="Activities"
            kind="activity"
            rows={activities}
            columns={columns.activities}
            none={none.activities}
          />
        )
      )
    case 'money':
      return (
        money && (
          <FactGrid label="Money" kind="investment" rows={money} columns={columns.money} none={none.money} />
        )
      )
  }
}

/** Deals, activities, money and notes of one partner. */
export function PartnerRecords(props: { partner: Partner }) {
  const { partner } = props
  const format = useFormat()
  const [tab, setTab] = useState<Tab>('deals')
  const facts = usePartnerFacts(partner.id)
  const tabs = (Object.keys(titles) as Tab[]).map((value) => {
    const rows = value === 'notes' ? undefined : facts[value]
    return { value, label: rows ? `${titles[value]} ${format.count(rows.length)}` : titles[value] }
  })
  return (
    <section className={styles.records} aria-label="Records">
      <div className={styles.tabs}>
        <Tabs<Tab> label="Records of the partner" value={tab} onChange={setTab} tabs={tabs} />
      </div>
      <div className={styles.panel} role="tabpanel" aria-label={titles[tab]}>
        {tab === 'notes' ? <PartnerNotes partner={partner} /> : <FactTab tab={tab} facts={facts} />}
      </div>
    </section>
  )
}
