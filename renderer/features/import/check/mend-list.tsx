import { IconArrowBackUp } from '@tabler/icons-react'
import type { DeskCheck } from '@shared/domain/importing/checks/check-protocol'
import { Button } from '@renderer/ui/button'
import { mendWords } from '../words/mend-words'
import type { CheckActs } from './use-check'
import styles from './mend-list.module.css'

/** Every correction made on the desk, the latest first; each is kept with the import and can be taken back here. */
export function MendList({ check, acts }: { check: DeskCheck; acts: CheckActs }) {
  if (check.mends.length === 0) {
    return (
      <p className={styles.line}>
        Nothing was corrected yet. What you put right is listed here, is kept with the import and can be taken
        back.
      </p>
    )
  }
  return (
    <ol className={styles.list} aria-label="Corrections">
      {check.mends.map((mend) => (
        <li key={mend.id} className={styles.item}>
          <span className={styles.words}>
            {mendWords(mend)}
            <span className={styles.meta}>
              {mend.sheetName}
              {mend.answerTo !== null && ' · the client’s answer'}
            </span>
          </span>
          <Button
            size="small"
            variant="subtle"
            icon={<IconArrowBackUp size={14} />}
            label={`Take back: ${mendWords(mend)}`}
            onClick={() => acts.undo(mend.id)}
          >
            Take back
          </Button>
        </li>
      ))}
    </ol>
  )
}
