import { useMemo, useState } from 'react'
import { useFormat } from '@renderer/ui/format'
import { usePartnerScorecard } from '@renderer/ui/partner-scorecard-slot'
import { Tabs } from '@renderer/ui/tabs'
import type { Partner } from '@shared/domain/entities/partner'
import { activityColumns, dealColumns, investmentColumns } from './fact-columns'
import { FactGrid } from './fact-grid'
import { PartnerNotes } from './partner-notes'
import { Timeline } from './timeline'
import { usePartnerFacts, type PartnerFacts } from './use-partner-facts'
import styles from './partner-records.module.css'

const titles = {
  timeline: 'Timeline',
  deals: 'Deals',
  activities: 'Activities',
  money: 'Money',
  notes: 'Notes',
  scorecard: 'Scorecard'
} as const
type Tab = keyof typeof titles
type FactTabName = Exclude<Tab, 'notes' | 'timeline' | 'scorecard'>

const isFactTab = (tab: Tab): tab is FactTabName =>
  tab !== 'notes' && tab !== 'timeline' && tab !== 'scorecard'

const none = {
  deals: 'No deal names this partner.',
  activities: 'No training, meeting or other activity is on record for this partner.',
  money: 'No MDF, discount or other spending is on record for this partner.'
} as const

function FactTab(props: { tab: FactTabName; facts: PartnerFacts }) {
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

/** What is on record for one partner: all of it in order of time, or one kind as a table. */
export function PartnerRecords(props: { partner: Partner }) {
  const { partner } = props
  const format = useFormat()
  const [tab, setTab] = useState<Tab>('timeline')
  const facts = usePartnerFacts(partner.id)
  const scorecard = usePartnerScorecard()
  const shown = (Object.keys(titles) as Tab[]).filter((value) => value !== 'scorecard' || scorecard)
  const tabs = shown.map((value) => {
    const rows = isFactTab(value) ? facts[value] : undefined
    return { value, label: rows ? `${titles[value]} ${format.count(rows.length)}` : titles[value] }
  })
  return (
    <section className={styles.records} aria-label="Records">
      <div className={styles.tabs}>
        <Tabs<Tab> label="Records of the partner" value={tab} onChange={setTab} tabs={tabs} />
      </div>
      <div className={styles.panel} role="tabpanel" aria-label={titles[tab]}>
        {tab === 'timeline' && <Timeline partner={partner} />}
        {isFactTab(tab) && <FactTab tab={tab} facts={facts} />}
        {tab === 'notes' && <PartnerNotes partner={partner} />}
        {tab === 'scorecard' && <div className={styles.scorecard}>{scorecard?.(partner.id)}</div>}
      </div>
    </section>
  )
}
