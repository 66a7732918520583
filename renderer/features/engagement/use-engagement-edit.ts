import { useCallback } from 'react'
import { useCommit, useEngagement } from '@renderer/data'
import type { Engagement } from '@shared/domain/entities/engagement'
import { change, draft } from '@shared/domain/history/draft'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'

export type EngagementField = Exclude<keyof Engagement, 'id'>

export type EditEngagement = <F extends EngagementField>(field: F, value: Engagement[F]) => Promise<void>

/** Writes one field of the engagement at once, as a change that can be undone; says so only when it fails. */
export function useEngagementEdit(): EditEngagement {
  const engagement = useEngagement()
  const commit = useCommit()
  const toast = useToast()
  return useCallback(
    async (field, value) => {
      if (JSON.stringify(engagement[field]) === JSON.stringify(value)) return
      const after: Engagement = { ...engagement, [field]: value }
      const written = await commit(
        draft('engagement.edited', { field }, [change('engagement', engagement, after)])
      )
      if (!written.ok) toast.show(errorText(written.error).title, { tone: 'problem' })
    },
    [engagement, commit, toast]
  )
}
