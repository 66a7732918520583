import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { codesForWave } from '@shared/domain/voice/frames/codes-for-wave'
import { CodedRowsLedger, suggestibleCodes } from '@shared/domain/voice/suggest/coded-rows'
import type { Review, ReviewLine, Suggested, Suggestion } from '@shared/domain/voice/suggest/suggest-protocol'
import type { Answer } from '@shared/domain/voice/answer'
import { useMeaning } from '@renderer/data'
import type { Desk } from '../code/use-desk'
import { usePaintedRecords } from '../data/use-painted-records'
import { useVoice } from '../data/voice-data'
import { SuggestionClient } from './suggestion-client'

/** Suggestions for the open answer, and a way to ask for all sure ones. */
export interface Suggestions {
  readonly list: readonly Suggestion[]
  /** False: so little is coded that nobody knows how often they are right. */
  readonly isCalibrated: boolean
  readonly answerAt: (row: number) => Answer | undefined
  readonly review: (precision: number) => Promise<Review | null>
}

const none: readonly Suggestion[] = []

/** So long after the last key press learning begins: somebody coding fast is not slowed. */
const restMs = 500

/** Puts a question to the worker; null while there is none. */
type Ask = <T>(question: (client: SuggestionClient) => Promise<T>) => Promise<T | null>

/**
 * Tells the worker that learns when there are meanings to be used: at once what was read before, and again whenever
 * the reading comes to an end.
 */
function useMeaningsIn(client: RefObject<SuggestionClient | null>): void {
  const { list, engagement } = useVoice()
  const { id, readsMeaning = false } = engagement
  const { state } = useMeaning()
  const settled = state.phase === 'reading' ? null : state
  useEffect(() => {
    if (settled) client.current?.takeMeanings(readsMeaning ? id : null)
  }, [client, list, id, readsMeaning, settled])
}

/** Has learning rest while keys are pressed. */
function useRestWhilePressed(client: RefObject<SuggestionClient | null>): void {
  useEffect(() => {
    const press = (): void => client.current?.press()
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [client])
}

/** A worker for these answers that follows the coding; `learnt` counts how often it has learnt. */
function useClient(places: ReadonlyMap<string, number>): { readonly ask: Ask; readonly learnt: number } {
  const { list, codes, codingsByAnswer, engagement } = useVoice()
  const { coder } = engagement
  const ledger = useMemo(() => new CodedRowsLedger(places, coder), [places, coder])
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
  useMeaningsIn(client)
  useRestWhilePressed(client)
  useEffect(() => {
    const timer = setTimeout(() => {
      client.current?.learn(suggestibleCodes(codes), ledger.follow(codingsByAnswer))
    }, restMs)
    return () => clearTimeout(timer)
  }, [codes, codingsByAnswer, ledger])
  const ask: Ask = useCallback(
    (question) => (client.current ? question(client.current) : Promise.resolve(null)),
    []
  )
  return { ask, learnt }
}

/** By wave, the codes of other waves' frames: they are not suggested for its answers. */
function useForeignCodes(): ReadonlyMap<string, ReadonlySet<string>> {
  const { codes, surveys } = useVoice()
  return useMemo(() => {
    const foreignTo = (surveyId: string): ReadonlySet<string> => {
      const offered = new Set(codesForWave(codes, surveyId))
      return new Set(codes.filter((code) => !offered.has(code)).map(({ id }) => id))
    }
    return new Map(surveys.map(({ id }) => [id, foreignTo(id)]))
  }, [codes, surveys])
}

/**
 * What is suggested for the open answer: nothing it carries already, nothing turned down on it before, nothing of
 * another wave's frame.
 */
export function useSuggestions(desk: Desk): Suggestions {
  const { list, pending } = useVoice()
  const places = useMemo(() => new Map(list.answers.map((answer, row) => [answer.key, row])), [list])
  const { ask, learnt } = useClient(places)
  const decisions = usePaintedRecords('suggestionDecisions', pending)
  const foreign = useForeignCodes()
  const [found, setFound] = useState<(Suggested & { readonly key: string }) | null>(null)
  const { answer, codings } = desk

  useEffect(() => {
    const row = answer === null ? undefined : places.get(answer.key)
    if (learnt === 0 || !answer || row === undefined) return
    let isCurrent = true
    void ask((client) => client.suggest(row, [...(foreign.get(answer.surveyId) ?? [])])).then((suggested) => {
      if (isCurrent && suggested) setFound({ key: answer.key, ...suggested })
    })
    return () => {
      isCurrent = false
    }
  }, [ask, learnt, answer, places, foreign])

  const shown = useMemo(() => {
    if (!answer || found?.key !== answer.key || found.suggestions.length === 0) return none
    const given = new Set(codings.map((coding) => coding.codeId))
    const turnedDown = new Set(decisions?.map(({ id }) => id))
    return found.suggestions.filter(
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
      const review = await ask((client) => client.review(precision, not))
      if (!review) return review
      const isOffered = ({ row, suggestion }: ReviewLine): boolean => {
        const answer = list.answers[row]
        return answer !== undefined && foreign.get(answer.surveyId)?.has(suggestion.codeId) !== true
      }
      return { ...review, lines: review.lines.filter(isOffered) }
    },
    [ask, decisions, places, list, foreign]
  )
  const answerAt = useCallback((row: number) => list.answers[row], [list])
  const isCalibrated = found?.isCalibrated ?? false
  return useMemo(
    () => ({ list: shown, isCalibrated, answerAt, review }),
    [shown, isCalibrated, answerAt, review]
  )
}
