import type { ReactNode } from 'react'
import type { Shown } from '@shared/domain/voice/confidentiality/shown'
import { useFormat } from '@renderer/ui/format'
import { withheldWords } from './result-words'
import styles from './results.module.css'

/** What there is, or the reason why it is not shown; `empty` says what is missing where nothing was asked. */
export function ShownOr<T>(props: { shown: Shown<T>; empty: ReactNode; children: (value: T) => ReactNode }) {
  const format = useFormat()
  const { shown } = props
  if (shown.status === 'shown') return props.children(shown.value)
  return (
    <div className={styles.notice} role="status">
      {shown.status === 'empty' ? (
        props.empty
      ) : (
        <>
          <p>{withheldWords(shown, format)}</p>
          <p>
            The answers are not lost: on the Code tab they can be read and coded. Results is the side that
            leaves the room, so it shows no group in which somebody could be recognised.
          </p>
        </>
      )}
    </div>
  )
}
