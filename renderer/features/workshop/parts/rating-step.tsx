import { useEffect, useRef } from 'react'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { editLine, type LinePatch } from '@shared/domain/exchange/edit-audit'
import { askedOf } from '@shared/domain/workshop/lead-workshop'
import { useEditsInTurn } from '@renderer/data'
import { RatingField } from '@renderer/ui/rating-field'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import styles from './workshop.module.css'

/** What one side is asked of the line at hand. The other side's ratings are not on the screen at all. */
export function RatingStep(props: {
  side: 'vendor' | 'partner'
  who: string
  other: string
  line: ExchangeLine
}) {
  const { side, who } = props
  const { ahead, edit } = useEditsInTurn('exchangeLines', props.line.id)
  const tell = useTellFailure()
  const line: ExchangeLine = { ...props.line, ...ahead }
  const put = (patch: LinePatch): void => void edit(patch, (stored) => editLine(stored, patch)).then(tell)
  const { view, asksImportance } = askedOf(side, line)
  const asked = useRef<HTMLElement>(null)
  // The line at hand is rated with the next key, without looking for the field.
  useEffect(() => {
    asked.current?.querySelector<HTMLElement>('[role="slider"]')?.focus()
  }, [side, line.id])
  return (
    <section ref={asked} className={styles.ask} aria-label={`${who} rates ${line.name}`}>
      <h2 className={styles.askTitle}>{line.name}</h2>
      {asksImportance && (
        <RatingField
          key={`${line.id}-importance`}
          label={`How much it matters to ${who}`}
          value={line.importance}
          onChange={(importance) => put({ importance })}
        />
      )}
      <RatingField
        key={`${line.id}-${view}`}
        label={`How well it arrives, as ${who} sees it`}
        value={line[view]}
        onChange={(value) => put({ [view]: value })}
        tone={side}
        hint={`Our own scale: 1 = not at all, 5 = fully. ${props.other} does not see it before the reveal.`}
      />
    </section>
  )
}
