import { IconX } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { fewestForLearning } from '@shared/domain/voice/suggest/suggest-protocol'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { KeyCap } from '@renderer/ui/key-cap'
import { SpokenOnly } from '@renderer/ui/spoken-only'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { useVoice } from '../data/voice-data'
import { AcceptAllDialog } from './accept-all-dialog'
import { suggestionKeys } from './suggestion-keys'
import { reasonWords, shownChance } from './suggestion-words'
import styles from './suggestions.module.css'
import type { SuggestionActs } from './use-suggestion-acts'
import type { Suggestions } from './use-suggestions'

/** All that is read on the button is its name; what pressing it does is heard first. */
function TakeButton(props: {
  name: string
  colour: string
  keys: string | undefined
  /** 0 to 1; null while nobody can know. */
  chance: number | null
  reason: string
  onTake: () => void
}) {
  const { name, colour, keys, chance, reason, onTake } = props
  const format = useFormat()
  return (
    <button type="button" className={styles.take} onClick={onTake}>
      <SpokenOnly>Take over </SpokenOnly>
      {keys !== undefined && <KeyCap keys={keys} />}
      <span className={styles.swatch} style={{ background: `var(--${colour})` }} />
      <span className={styles.name}>{name}</span>
      {chance !== null && <span className={styles.chance}>{format.share(chance)}</span>}
      <span className={styles.reason}>{reason}</span>
    </button>
  )
}

const firstGuesses = `First guesses: how sure they are shows after ${fewestForLearning} coded answers.`

/** Opens the review from any answer, also one that nothing is suggested for. */
const reviewKeys = 'Alt+0'

/** Codes suggested for the open answer, each with its key and its reason. Not there when there is nothing to say. */
export const SuggestionChips = memo(function SuggestionChips(props: {
  suggestions: Suggestions
  acts: SuggestionActs
}) {
  const { suggestions, acts } = props
  const { codes, codesById } = useVoice()
  const [isReviewing, setReviewing] = useState(false)
  const keys = suggestionKeys(codes)
  const startReview = (): void => setReviewing(true)
  useShortcuts('Suggestions', [{ keys: reviewKeys, label: 'Review sure suggestions', run: startReview }])
  if (suggestions.list.length === 0 && !isReviewing) return null
  return (
    <section className={styles.block} aria-label="Suggested codes">
      <div className={styles.head}>
        <h3 className={styles.title}>Suggested from your coding</h3>
        <Button size="small" variant="subtle" onClick={startReview} after={<KeyCap keys={reviewKeys} />}>
          Review sure ones
        </Button>
      </div>
      <ul className={styles.list}>
        {suggestions.list.map((suggestion, place) => {
          const code = codesById.get(suggestion.codeId)
          return (
            <li key={suggestion.codeId} className={styles.suggestion}>
              <TakeButton
                name={code?.name ?? ''}
                colour={code?.colour ?? 'c6'}
                keys={keys[place]}
                chance={suggestions.isCalibrated ? shownChance(suggestion) : null}
                reason={reasonWords(suggestion.reason, suggestions.answerAt)}
                onTake={() => acts.accept(suggestion)}
              />
              <IconButton
                label={`Turn down “${code?.name ?? ''}”`}
                withoutTooltip
                onClick={() => acts.reject(suggestion)}
              >
                <IconX size={14} />
              </IconButton>
            </li>
          )
        })}
      </ul>
      {!suggestions.isCalibrated && <p className={styles.guesses}>{firstGuesses}</p>}
      {isReviewing && (
        <AcceptAllDialog suggestions={suggestions} acts={acts} onClose={() => setReviewing(false)} />
      )}
    </section>
  )
})
