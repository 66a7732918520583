import { useEffect, useMemo, useRef, useState } from 'react'
import { filterAnswers, noCodings, noFilter } from '@shared/domain/voice/answer-filter'
import type { AnswerHit } from '@shared/domain/voice/search/code-hits'
import type { SearchRefusal } from '@shared/domain/voice/search/search-query'
import type { TextHit } from '@shared/domain/voice/search/search-texts'
import { useVoice } from '../data/voice-data'
import { SearchClient, type Found } from './search-client'
import type { SearchState } from './search-state'

export interface Hits {
  readonly hits: readonly AnswerHit[]
  /** Why nothing can be looked for; null while something can. */
  readonly refusal: SearchRefusal | null
  /** What was typed last has not been looked for to the end. */
  readonly isSearching: boolean
}

const none: readonly TextHit[] = []

/** The answers in scope that fit what is typed. */
export function useHits(state: SearchState): Hits {
  const { list } = useVoice()
  const client = useRef<SearchClient | null>(null)
  const { request } = state
  const [latest, setLatest] = useState<{ readonly of: typeof request; readonly found: Found } | null>(null)
  useEffect(() => {
    const made = new SearchClient(list.answers.map((answer) => answer.text))
    client.current = made
    return () => {
      client.current = null
      made.close()
    }
  }, [list])
  useEffect(() => {
    let isCurrent = true
    void client.current?.search(request).then((found) => {
      if (isCurrent && found) setLatest({ of: request, found })
    })
    return () => {
      isCurrent = false
    }
  }, [list, request])

  const found = latest?.found
  const texts = found?.ok ? found.value : none
  const { scope } = state
  const inScope = useMemo(() => {
    const isEverything = scope.questionId === null && scope.surveyId === null && scope.segments.length === 0
    if (isEverything) return null
    const filter = { ...noFilter, ...scope }
    return new Set(filterAnswers(list.answers, filter, noCodings).map((answer) => answer.key))
  }, [list, scope])
  const hits = useMemo(
    () =>
      texts.flatMap(({ row, spans }) => {
        const answer = list.answers[row]
        return answer && (inScope === null || inScope.has(answer.key)) ? [{ answer, spans }] : []
      }),
    [texts, list, inScope]
  )
  return {
    hits,
    refusal: found && !found.ok ? found.error : null,
    isSearching: latest?.of !== request && request.typed.trim() !== ''
  }
}
