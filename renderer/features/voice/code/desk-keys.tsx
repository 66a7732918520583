import { memo } from 'react'
import { KeyCap } from '@renderer/ui/key-cap'
import { useVoice } from '../data/voice-data'
import styles from './answer-pane.module.css'

const strip: readonly (readonly [caps: readonly string[], word: string])[] = [
  [['j', 'k'], 'next'],
  [['1–9'], 'code'],
  [['n'], 'new code'],
  [['m'], 'memo'],
  [['q'], 'quote'],
  [['u'], 'undo']
]

/** The keys one needs most, under the answer; `?` lists them all. Digits only while a code has one. */
export const DeskKeys = memo(function DeskKeys() {
  const { codes } = useVoice()
  return <KeyStrip hasDigits={codes.some((code) => code.shortcut !== null)} />
})

/** Drawn once: giving a code leaves it alone. */
const KeyStrip = memo(function KeyStrip({ hasDigits }: { hasDigits: boolean }) {
  return (
    <div className={styles.keys} role="group" aria-label="Keys">
      {strip
        .filter(([caps]) => hasDigits || caps[0] !== '1–9')
        .map(([caps, word]) => (
          <span key={word} className={styles.key}>
            {caps.map((cap) => (
              <KeyCap key={cap}>{cap}</KeyCap>
            ))}
            {word}
          </span>
        ))}
    </div>
  )
})
