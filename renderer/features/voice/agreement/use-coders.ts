import { useCallback, useMemo } from 'react'
import { draft } from '@shared/domain/history/draft'
import { knownCoders, renameCoder, switchCoder, type KnownCoder } from '@shared/domain/voice/agreement/coders'
import { useCommit, useEngagement, useRecords, useRecordsAtRest, useStore } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'

/** Who codes in this engagement, and the ways to change who sits here and what they are called. */
export interface Coders {
  readonly coders: readonly KnownCoder[]
  readonly now: string
  readonly switchTo: (name: string) => void
  readonly rename: (from: string, to: string) => void
}

/** Reads and changes the coders; usable on any screen of an open engagement. */
export function useCoders(): Coders {
  const engagement = useEngagement()
  const codings = useRecordsAtRest('codings')
  const rounds = useRecords('codingRounds')
  const store = useStore()
  const commit = useCommit()
  const toast = useToast()
  const tellFailure = useTellFailure()
  const now = engagement.coder
  const coders = useMemo(() => knownCoders(now, codings ?? [], rounds ?? []), [now, codings, rounds])
  const write = useCallback(
    async (changes: ReturnType<typeof draft>): Promise<boolean> => {
      if (changes.changes.length === 0) return false
      return tellFailure(await commit(changes))
    },
    [commit, tellFailure]
  )
  const switchTo = useCallback(
    (name: string) => {
      void write(draft('voice.coder-switched', { name }, switchCoder(engagement, name))).then((isDone) => {
        if (isDone) toast.show(`${name} codes at this computer now`)
      })
    },
    [engagement, write, toast]
  )
  const rename = useCallback(
    (from: string, to: string) => {
      const run = async (): Promise<void> => {
        const work = {
          engagement,
          codings: await store.all('codings'),
          memos: await store.all('memos'),
          rounds: await store.all('codingRounds'),
          decisions: await store.all('suggestionDecisions')
        }
        await write(draft('voice.coder-renamed', { from, to }, renameCoder(work, from, to)))
      }
      void run()
    },
    [engagement, store, write]
  )
  return useMemo(() => ({ coders, now, switchTo, rename }), [coders, now, switchTo, rename])
}
