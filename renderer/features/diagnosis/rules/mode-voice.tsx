import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import type { FailureMode } from '@shared/domain/voice/failure-mode'
import type { ModeVoices } from './use-mode-voices'
import styles from './rules.module.css'

/** What partners themselves said of a failure mode, in the newest wave; it leads to the results. */
export function ModeVoice({ mode, voices }: { mode: FailureMode; voices: ModeVoices | null | undefined }) {
  const format = useFormat()
  const { navigate } = useNavigation()
  if (!voices) return null
  if (voices.state === 'hidden') return <span className={styles.voice}>Voices: too few to show</span>
  if (voices.of.size === 0) return <span className={styles.voice}>No theme is linked yet</span>
  const line = voices.of.get(mode)
  if (!line) return <span className={styles.voice}>No voice on this</span>
  const { count, base, share } = line.byRespondent
  const themes = line.themes.map(({ name }) => name).join(', ')
  const text = `${format.count(count)} of ${format.count(base)} respondents (${format.share(share)})`
  return (
    <Button
      variant="subtle"
      size="small"
      label={`Partners: ${text} raise ${themes}. Open the results`}
      onClick={() => navigate({ screen: 'voice', tab: 'results' })}
    >
      Partners: {text}
    </Button>
  )
}
