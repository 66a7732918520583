import type { NameListPlan, NameListRow } from '@shared/domain/importing/matching/name-list'
import { useFormat } from '@renderer/ui/format'
import { kindWords } from './match-words'
import styles from './memory-dialog.module.css'

const shownRows = 200

/** What taking a list of names in would change. Nothing has been written yet. */
export function NameListPreview({ plan, unread }: { plan: NameListPlan; unread: readonly number[] }) {
  const format = useFormat()
  const rows = [...plan.added, ...plan.changed]
  return (
    <>
      <p className={styles.line}>
        {format.count(plan.added.length)} new, {format.count(plan.changed.length)} decided otherwise before,{' '}
        {format.count(plan.known)} known already.
        {plan.withoutPartner > 0 &&
          ` ${format.count(plan.withoutPartner)} name a partner that is not here; they count once it is.`}
        {unread.length > 0 && ` Not read: line ${unread.slice(0, 10).join(', ')}.`}
      </p>
      {rows.length > 0 && (
        <ul className={styles.preview} tabIndex={0} aria-label="Names to take in">
          {rows.slice(0, shownRows).map((row, index) => (
            <li key={index} className={styles.entry}>
              {sentence(row)}
            </li>
          ))}
          {rows.length > shownRows && (
            <li className={styles.entry}>and {format.count(rows.length - shownRows)} more</li>
          )}
        </ul>
      )}
    </>
  )
}

function sentence({ kind, alias, decision, canonical }: NameListRow): string {
  const who = kindWords[kind].one
  if (decision === 'none') return `${who} “${alias}” is without partner`
  return decision === 'same' ? `${who} “${alias}” is ${canonical}` : `${who} “${alias}” is not ${canonical}`
}
