import { useCallback, useRef } from 'react'
import { useStore } from '@renderer/data'
import type { Engagement } from '@shared/domain/entities/engagement'
import { change, draft } from '@shared/domain/history/draft'
import { useTellFailure } from '@renderer/ui/use-tell-failure'

export type EngagementField = Exclude<keyof Engagement, 'id'>

export type EditEngagement = <F extends EngagementField>(field: F, value: Engagement[F]) => Promise<void>

/**
 * Writes one field of the engagement at once, as a change that can be undone; says so only when it fails. Edits are
 * written in turn, each on top of what is stored by then, so that two quick ones do not contradict each other.
 */
export function useEngagementEdit(): EditEngagement {
  const store = useStore()
  const tellFailure = useTellFailure()
  const last = useRef(Promise.resolve())
  return useCallback(
    (field, value) => {
      const write = async (): Promise<void> => {
        const stored = await store.get('engagement', store.engagementId)
        if (!stored || JSON.stringify(stored[field]) === JSON.stringify(value)) return
        const after: Engagement = { ...stored, [field]: value }
        const written = await store.commit(
          draft('engagement.edited', { field }, [change('engagement', stored, after)])
        )
        tellFailure(written)
      }
      last.current = last.current.then(write)
      return last.current
    },
    [store, tellFailure]
  )
}
