import { IconX } from '@tabler/icons-react'
import type { Coding } from '@shared/domain/entities/voice'
import { sliceCodePoints } from '@shared/domain/text/code-points'
import { IconButton } from '@renderer/ui/icon-button'
import { useVoice } from '../data/voice-data'
import styles from './answer-pane.module.css'
import type { Desk } from './use-desk'
import type { DeskActs } from './use-desk-acts'

/** The codes on the open answer, whole-answer ones and spans in one list; the chosen one goes with Backspace. */
export function CodingList({ desk, acts }: { desk: Desk; acts: DeskActs }) {
  const { codesById, engagement } = useVoice()
  if (desk.codings.length === 0) return null
  const chosen = desk.state.codingId ?? desk.codings.at(-1)?.id
  const words = (coding: Coding): string =>
    coding.span && desk.answer
      ? sliceCodePoints(desk.answer.text, coding.span.start, coding.span.end)
      : 'Whole answer'
  return (
    <section className={styles.codings} aria-label="Codes on this answer">
      <h3 className={styles.blockTitle}>Codes on this answer</h3>
      <ul>
        {desk.codings.map((coding) => {
          const code = codesById.get(coding.codeId)
          const name = code?.name ?? 'Code not in the codebook'
          return (
            <li
              key={coding.id}
              className={styles.coding}
              data-chosen={coding.id === chosen || undefined}
              style={{ borderLeft: `3px solid var(--${code?.colour ?? 'c6'})` }}
              onClick={() =>
                desk.dispatch({ type: 'focus-coding', codingId: coding.id, codeId: coding.codeId })
              }
            >
              <span className={styles.codingName}>{name}</span>
              <span className={styles.codingWords}>
                {words(coding)}
                {coding.coder !== engagement.coder && ` · ${coding.coder}`}
              </span>
              <IconButton
                label={`Take “${name}” off`}
                withoutTooltip
                onClick={() => acts.removeCoding(coding)}
              >
                <IconX size={14} />
              </IconButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
