import { useRecords } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import type { Partner } from '@shared/domain/entities/partner'
import { rosterOn } from '@shared/domain/partners/roster'
import { survivors } from '@shared/domain/partners/survivors'
import styles from './metrics.module.css'

const attributes = ['type', 'tier', 'status'] as const

function counted(partners: readonly Partner[], attribute: (typeof attributes)[number]): [string, number][] {
  const counts = new Map<string, number>()
  for (const partner of partners) {
    const value = partner[attribute] ?? 'not said'
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
}

/** Signed partners by type, tier and status, with those the roster says nothing of. */
export function RosterBreakdown(props: { asOf: string }) {
  const records = useRecords('partners')
  const format = useFormat()
  if (!records) return null
  const { members } = rosterOn(survivors(records).partners, props.asOf)
  return (
    <table className={styles.small}>
      {attributes.map((attribute) => (
        <tbody key={attribute}>
          {counted(members, attribute).map(([value, count]) => (
            <tr key={value}>
              <th scope="row">{`${attribute}: ${value}`}</th>
              <td data-number>{format.count(count)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
