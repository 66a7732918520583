import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { codedRows, suggestibleCodes } from '@shared/domain/voice/suggest/coded-rows'
import type { Review, Suggestion } from '@shared/domain/voice/suggest/suggest-protocol'
import type { Answer } from '@shared/domain/voice/answer'
import type { Desk } from '../code/use-desk'
import { usePaintedRecords } from '../data/use-painted-records'
import { useVoice } from '../data/voice-data'
import { SuggestionClient } from './suggestion-client'

/** Suggestions for the open answer, and a way to ask for all sure ones. */
export interface Suggestions {
  readonly list: readonly Suggestion[]
  readonly answerAt: (row: number) => Answer | undefined
  readonly review: (precision: number) => Promise<Review | null>
}

/** So long after the last key press learning begins: somebody coding fast is not slowed. */
const restMs = 500

/** Puts a question to the worker; null while there is none. */
type Ask = <T>(question: (client: SuggestionClient) => Promise<T>) => Promise<T | null>

/** A worker for these answers that follows the coding; `learnt` counts how often it has learnt. */
function useClient(): { readonly ask: Ask; readonly learnt: number } {
  const { list, codes, codings, engagement } = useVoice()
  const client = useRef<SuggestionClient | null>(null)
  const [learnt, setLearnt] = useState(0)
  useEffect(() => {
    // There is none where components are tested without a browser.
    if (typeof Worker === 'undefined') return
    const texts = list.answers.map((answer) => answer.text)
    const made = new SuggestionClient(texts, () => setLearnt((times) => times + 1))
    client.current = made
    return () => {
      client.current = null
      made.close()
    }
  }, [list])
  useEffect(() => {
    const timer = setTimeout(() => {
      const coded = codedRows(codings, list.answers, engagement.coder)
      client.current?.learn(suggestibleCodes(codes), coded)
    }, restMs)
    return () => clearTimeout(timer)
  }, [list, codes, codings, engagement.coder])
  const ask: Ask = useCallback(
    (question) => (client.current ? question(client.current) : Promise.resolve(null)),
    []
  )
  return { ask, learnt }
}

/** What is suggested for the open answer: nothing it carries already, nothing turned down on it before. */
export function useSuggestions(desk: Desk): Suggestions {
  const { list, pending } = useVoice()
  const { ask, learnt } = useClient()
  const decisions = usePaintedRecords('suggestionDecisions', pending)
  const places = useMemo(() => new Map(list.answers.map((answer, row) => [answer.key, row])), [list])
  const [found, setFound] = useState<{ readonly key: string; readonly list: readonly Suggestion[] } | null>(
    null
  )
  const { answer, codings } = desk

  useEffect(() => {
    const row = answer === null ? undefined : places.get(answer.key)
    if (learnt === 0 || !answer || row === undefined) return
    let isCurrent = true
    void ask((client) => client.suggest(row, [])).then((suggestions) => {
      if (isCurrent && suggestions) setFound({ key: answer.key, list: suggestions })
    })
    return () => {
      isCurrent = false
    }
  }, [ask, learnt, answer, places])

  const shown = useMemo(() => {
    if (!answer || found?.key !== answer.key) return []
    const given = new Set(codings.map((coding) => coding.codeId))
    const turnedDown = new Set(decisions?.map(({ id }) => id))
    return found.list.filter(
      ({ codeId }) =>
        !given.has(codeId) && !turnedDown.has(`${answer.responseId} ${answer.questionId} ${codeId}`)
    )
  }, [answer, found, codings, decisions])

  const review = useCallback(
    async (precision: number) => {
      const not = (decisions ?? []).flatMap(({ responseId, questionId, codeId }) => {
        const row = places.get(`${responseId} ${questionId}`)
        return row === undefined ? [] : [`${row} ${codeId}`]
      })
      return ask((client) => client.review(precision, not))
    },
    [ask, decisions, places]
  )
  const answerAt = useCallback((row: number) => list.answers[row], [list])
  return useMemo(() => ({ list: shown, answerAt, review }), [shown, answerAt, review])
}
