import { useMemo } from 'react'
import type { Tone } from '@shared/domain/entities/answer-reading'
import { draft } from '@shared/domain/history/draft'
import type { Answer } from '@shared/domain/voice/answer'
import type { Language } from '@shared/domain/voice/language/languages'
import { setReading } from '@shared/domain/voice/sentiment/set-reading'
import { useLatest } from '@renderer/ui/use-latest'
import { newStamp } from '../data/stamp'
import { useVoice } from '../data/voice-data'
import { languageWords, toneWords } from './hint-words'
import { useHints } from './hints-data'

/** What the consultant says about an answer. Each act is one change set. */
export interface HintActs {
  /** How an answer, or with a code what it says about that theme, is said; null takes it back. */
  readonly setTone: (answer: Answer, codeId: string | null, tone: Tone | null) => void
  readonly setLanguage: (answer: Answer, language: Language | null) => void
}

export function useHintActs(): HintActs {
  const voice = useVoice()
  const { readings } = useHints()
  const latest = useLatest({ voice, readings })
  return useMemo(() => {
    const say = (
      target: { readonly answer: Answer; readonly codeId: string | null },
      said: Parameters<typeof setReading>[2],
      label: { readonly code: string; readonly params: Record<string, string> }
    ): void => {
      const { voice: now, readings: known } = latest.current
      const stamp = { by: now.engagement.coder, at: newStamp().at }
      const changes = setReading([...known.values()], target, said, stamp)
      const params = { answer: target.answer.respondentId, ...label.params }
      void now.write(draft(label.code, params, changes))
    }
    return {
      setTone: (answer, codeId, tone) =>
        say(
          { answer, codeId },
          { tone },
          tone === null
            ? { code: 'voice.tone-removed', params: {} }
            : { code: 'voice.tone-set', params: { tone: toneWords[tone].toLowerCase() } }
        ),
      setLanguage: (answer, language) =>
        say(
          { answer, codeId: null },
          { language },
          language === null
            ? { code: 'voice.language-removed', params: {} }
            : { code: 'voice.language-set', params: { language: languageWords[language] } }
        )
    }
  }, [latest])
}
