import { useEffect, useRef, useState } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { boardOf, type BoardTheme, type ThemeBoard } from '@shared/domain/voice/themes/theme-board'
import { useKept } from '../data/use-kept'
import { useVoice } from '../data/voice-data'
import { runDraft, type DraftRun } from './draft-run'
import { edited, startOfThemes, type ThemeState } from './theme-state'

export interface ThemesDesk {
  readonly state: ThemeState
  readonly set: (parts: Partial<ThemeState>) => void
  readonly edit: (board: ThemeBoard) => void
  /** Uncoded answers that would be drafted from. */
  readonly uncoded: readonly Answer[]
  readonly theme: BoardTheme | null
  readonly answers: readonly Answer[]
  readonly answer: Answer | null
  /** 0 to 1 while themes are being drafted, else null. */
  readonly share: number | null
  readonly draft: () => void
  readonly cancel: () => void
}

/** Draft themes: asks the worker, and keeps what the consultant makes of them. */
export function useThemes(): ThemesDesk {
  const { list, codingsByAnswer } = useVoice()
  const [state, keep] = useKept('themes', startOfThemes)
  const [share, setShare] = useState<number | null>(null)
  const run = useRef<DraftRun | null>(null)
  useEffect(() => () => run.current?.cancel(), [])
  const { board, surveyId, questionId, openId, answerKey, count } = state
  const uncoded = list.answers.filter(
    (answer) =>
      !codingsByAnswer.has(answer.key) &&
      (questionId === null || (answer.questionId === questionId && answer.surveyId === surveyId))
  )
  const theme = board?.themes.find(({ id }) => id === openId) ?? board?.themes[0] ?? null
  const answers = theme?.keys.flatMap((key) => list.byKey.get(key) ?? []) ?? []
  const answer = answers.find(({ key }) => key === answerKey) ?? answers[0] ?? null
  const draft = (): void => {
    run.current?.cancel()
    const started = runDraft({ texts: uncoded.map(({ text }) => text), count }, setShare)
    run.current = started
    setShare(0)
    const keys = uncoded.map(({ key }) => key)
    void started.done.then((drafts) => {
      if (run.current === started) setShare(null)
      if (drafts)
        keep((now) => ({ ...now, board: boardOf(drafts, keys), past: [], openId: null, answerKey: null }))
    })
  }
  return {
    ...{ state, uncoded, theme, answers, answer, share, draft },
    set: (parts) => keep((now) => ({ ...now, ...parts })),
    edit: (next) => keep((now) => edited(now, next)),
    cancel: () => run.current?.cancel()
  }
}
