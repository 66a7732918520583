import { useCallback } from 'react'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { SentLanguages } from '@shared/domain/entities/engagement'
import type { AppError } from '@shared/domain/errors'
import { change, draft } from '@shared/domain/history/draft'
import { ok, type Result } from '@shared/domain/result'
import { useStore } from './engagement-provider'
import { useEngagement } from './use-records'

/** The language a kind of sheet goes out in, and choosing another: remembered, and undone like any act. */
export function useSentLanguage(kind: keyof SentLanguages): {
  readonly language: DocumentLanguage
  readonly choose: (language: DocumentLanguage) => Promise<Result<unknown, AppError>>
} {
  const store = useStore()
  const { sentLanguages } = useEngagement()
  const choose = useCallback(
    async (language: DocumentLanguage): Promise<Result<unknown, AppError>> => {
      const stored = await store.get('engagement', store.engagementId)
      if (!stored) return ok(null)
      const after = { ...stored, sentLanguages: { ...stored.sentLanguages, [kind]: language } }
      return store.commit(
        draft('engagement.edited', { field: 'sentLanguages' }, [change('engagement', stored, after)])
      )
    },
    [store, kind]
  )
  return { language: sentLanguages?.[kind] ?? 'en', choose }
}
