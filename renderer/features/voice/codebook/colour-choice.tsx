import type { KeyboardEvent } from 'react'
import { codeColours, type CodeColour } from '@shared/domain/entities/voice'
import styles from './codebook-tab.module.css'

const names: Readonly<Record<CodeColour, string>> = {
  c1: 'Rose',
  c2: 'Blue',
  c3: 'Violet',
  c4: 'Green',
  c5: 'Ochre',
  c6: 'Slate',
  c7: 'Teal',
  c8: 'Rust'
}

/** One of the eight code colours, chosen like a radio button. */
export function ColourChoice(props: {
  labelledBy: string
  value: CodeColour
  onChange: (colour: CodeColour) => void
}) {
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const place = (codeColours.indexOf(props.value) + step + codeColours.length) % codeColours.length
    const next = codeColours[place]
    if (next) props.onChange(next)
    event.currentTarget.querySelectorAll('button')[place]?.focus()
  }
  return (
    <div className={styles.colours} role="radiogroup" aria-labelledby={props.labelledBy} onKeyDown={move}>
      {codeColours.map((colour) => (
        <button
          key={colour}
          type="button"
          role="radio"
          className={styles.colour}
          aria-checked={colour === props.value}
          aria-label={names[colour]}
          title={names[colour]}
          tabIndex={colour === props.value ? 0 : -1}
          style={{ background: `var(--${colour})` }}
          onClick={() => props.onChange(colour)}
        />
      ))}
    </div>
  )
}
