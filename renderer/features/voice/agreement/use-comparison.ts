import { useEffect, useMemo, useState } from 'react'
import type { Coding } from '@shared/domain/entities/voice'
import type { ComparisonReply, ComparisonRequest } from '@shared/domain/voice/agreement/comparison-protocol'

/** Coders compared, or that it is being worked out. */
export type Comparing =
  { readonly state: 'working' } | { readonly state: 'done'; readonly reply: ComparisonReply }

/** So long after the last change the comparison begins. */
const restMs = 150

/**
 * Compares coders off the UI thread, and anew when one of their codings changes; until then the comparison
 * before stays. What was settled does not change how they agreed.
 */
export function useComparison(codings: readonly Coding[], coders: readonly string[]): Comparing {
  const asked = coders.join('\n')
  const theirs = useUnchanged(
    useMemo(() => {
      const names = asked.split('\n')
      return codings.filter(({ coder }) => names.includes(coder))
    }, [codings, asked])
  )
  const [found, setFound] = useState<{
    readonly asked: string
    readonly reply: ComparisonReply
  } | null>(null)
  useEffect(() => {
    // There is none where components are tested without a browser.
    if (typeof Worker === 'undefined') return
    const worker = new Worker(new URL('../../../workers/agreement/index.ts', import.meta.url), {
      type: 'module',
      name: 'agreement'
    })
    worker.onmessage = ({ data }: MessageEvent<ComparisonReply>) => {
      setFound({ asked, reply: data })
    }
    const request: ComparisonRequest = { codings: theirs, coders: asked.split('\n') }
    const timer = setTimeout(() => worker.postMessage(request), restMs)
    return () => {
      clearTimeout(timer)
      worker.terminate()
    }
  }, [theirs, asked])
  return found?.asked === asked ? { state: 'done', reply: found.reply } : { state: 'working' }
}

/** The list as it was for as long as its members are the same. */
function useUnchanged<T>(list: readonly T[]): readonly T[] {
  const [held, setHeld] = useState(list)
  if (held === list) return held
  if (held.length === list.length && held.every((one, place) => one === list[place])) return held
  setHeld(list)
  return list
}
