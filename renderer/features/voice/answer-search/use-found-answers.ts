import { useEffect, useRef, useState } from 'react'
import type { AnswerList } from '@shared/domain/voice/answer'
import type { IndexReply, IndexRequest } from '@shared/domain/voice/search-index/index-protocol'

/** Fewer answers are gone through between two key presses; an index would cost more than it saves. */
const worthAnIndex = 20_000

/** Answers that match a search: 1 at the place of each one found. */
export type FoundAnswers = Uint8Array

interface Index {
  readonly worker: Worker
  readonly isReady: boolean
}

/**
 * The answers a typed search finds, from an index kept in a worker. While the answer to the newest key press is under
 * way (milliseconds) it is the one before; null where the caller has to look through the answers itself: nothing is
 * searched, there are few answers, or the index is still being built.
 */
export function useFoundAnswers({ answers }: AnswerList, search: string): FoundAnswers | null {
  const [index, setIndex] = useState<Index | null>(null)
  const [found, setFound] = useState<{
    readonly of: AnswerList['answers']
    readonly marks: FoundAnswers
  } | null>(null)
  const newest = useRef(search)
  useEffect(() => {
    newest.current = search
    if (search.trim() === '' || !index?.isReady) return
    index.worker.postMessage({ type: 'find', query: search } satisfies IndexRequest)
  }, [index, search])

  useEffect(() => {
    if (answers.length < worthAnIndex || typeof Worker === 'undefined') return
    const worker = new Worker(new URL('../../../workers/voice/search.ts', import.meta.url), {
      type: 'module',
      name: 'voice-index'
    })
    worker.onmessage = ({ data }: MessageEvent<IndexReply>) => {
      if (data.type === 'ready') return setIndex({ worker, isReady: true })
      if (data.query === newest.current)
        setFound({ of: answers, marks: markedPlaces(data.rows, answers.length) })
    }
    const texts = answers.map((answer) => answer.text)
    const labels = answers.map((answer) => answer.respondentId)
    worker.postMessage({ type: 'texts', texts, labels } satisfies IndexRequest)
    return () => {
      worker.terminate()
      setIndex(null)
      setFound(null)
    }
  }, [answers])

  return search.trim() !== '' && found?.of === answers ? found.marks : null
}

function markedPlaces(rows: Int32Array, count: number): FoundAnswers {
  const marks = new Uint8Array(count)
  for (const row of rows) marks[row] = 1
  return marks
}
