import { IconFileDescription } from '@tabler/icons-react'
import { useEngagements } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { useSession } from '../session/session'
import styles from './recent-list.module.css'

const shown = 5

/** The engagements of this computer, the one opened last first. */
export function RecentList() {
  const engagements = useEngagements()
  const { open } = useSession()
  const format = useFormat()
  if (!engagements || engagements.length === 0) return null
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent" className={styles.head}>
        Recent
      </h2>
      <ul className={styles.list} data-long={engagements.length > shown || undefined}>
        {engagements.map((one) => (
          <li key={one.id}>
            <button type="button" className={styles.entry} onClick={() => void open(one.id)}>
              <IconFileDescription size={16} stroke={1.6} color="var(--ink-3)" aria-hidden />
              <span className={styles.client}>{one.clientName}</span>
              <span className={styles.title}>{one.isSample ? `${one.title} · sample` : one.title}</span>
              <span className={styles.when}>{format.moment(one.lastOpenedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
