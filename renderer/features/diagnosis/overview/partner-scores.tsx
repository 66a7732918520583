import { useMemo, useState } from 'react'
import { useRecords, useScorecardRanking } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { List } from '@renderer/ui/list'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { TextField } from '@renderer/ui/text-field'
import styles from './partner-scores.module.css'

type Order = 'worst' | 'best'

interface Row {
  readonly partnerId: string
  readonly name: string
  readonly total: number | null
  readonly knownWeight: number
}

function usePartnerRows(order: Order, search: string): readonly Row[] | undefined {
  const ranking = useScorecardRanking()
  const partners = useRecords('partners')
  return useMemo(() => {
    if (!ranking || !partners) return undefined
    const names = new Map(partners.map(({ id, name }) => [id, name]))
    const rows = ranking.map((one) => ({ ...one, name: names.get(one.partnerId) ?? one.partnerId }))
    const wanted = search.trim().toLowerCase()
    const found = rows.filter(({ name }) => name.toLowerCase().includes(wanted))
    // Whoever cannot be scored is neither best nor worst: always at the end.
    const known = found.filter(({ total }) => total !== null)
    const unknown = found.filter(({ total }) => total === null)
    return [...(order === 'worst' ? known : known.reverse()), ...unknown]
  }, [ranking, partners, order, search])
}

/** All signed partners by their total; one opens its own scorecard. */
export function PartnerScores(props: { chosen: string | null; onChoose: (partnerId: string) => void }) {
  const format = useFormat()
  const [order, setOrder] = useState<Order>('worst')
  const [search, setSearch] = useState('')
  const rows = usePartnerRows(order, search)
  return (
    <div className={styles.scores}>
      <div className={styles.bar}>
        <SegmentedControl
          label="Order"
          value={order}
          options={[
            { value: 'worst', label: 'Lowest first' },
            { value: 'best', label: 'Highest first' }
          ]}
          onChange={setOrder}
        />
        <TextField
          label="Find a partner"
          isLabelHidden
          placeholder="Find a partner"
          value={search}
          onChange={setSearch}
        />
      </div>
      {rows === undefined ? (
        <div className={styles.loading}>
          <Progress label="Scoring partners" share={null} figure="" />
        </div>
      ) : (
        <div className={styles.list}>
          <List
            label="Partners by score"
            items={rows}
            itemKey={({ partnerId }) => partnerId}
            rowPx={34}
            selectedKey={props.chosen}
            onSelect={({ partnerId }) => props.onChoose(partnerId)}
            renderItem={(row) => (
              <span className={styles.row}>
                <span className={styles.name}>{row.name}</span>
                <span className={styles.known}>{`${format.share(row.knownWeight, 0)} known`}</span>
                <b>{format.decimal(row.total)}</b>
              </span>
            )}
          />
        </div>
      )}
    </div>
  )
}
