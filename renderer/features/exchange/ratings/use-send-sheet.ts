import { useCallback } from 'react'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { Partner } from '@shared/domain/entities/partner'
import { settingsOf } from '@shared/domain/exchange/edit-settings'
import { objectsOf } from '@shared/domain/exchange/presets'
import { ratingSheet } from '@shared/domain/exchange/rating-sheet'
import { ratingSheetName } from '@shared/domain/exchange/rating-titles'
import { appError } from '@shared/domain/errors'
import { fail } from '@shared/domain/result'
import { saveFile, useEngagement, useSentLanguage, writeBytes } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'
import { useAsOf } from '../use-as-of'
import type { AuditView } from '../use-audit'

const plain = (text: string): string => text.replace(/[^\p{L}\p{N} .&+()-]+/gu, ' ').trim()

/** Sending the sheet on which a partner rates the exchange, in the language it goes out in. */
export interface SendSheet {
  readonly send: (format: 'docx' | 'xlsx') => Promise<void>
  readonly language: DocumentLanguage
  readonly choose: (language: DocumentLanguage) => void
}

/** Writes the sheet on which a partner rates the exchange, and saves it where the consultant says. */
export function useSendSheet(view: AuditView | null, partner: Partner): SendSheet {
  const engagement = useEngagement()
  const { language, choose } = useSentLanguage('ratings')
  const asOf = useAsOf()
  const toast = useToast()
  const tell = useTellFailure()
  const send = useCallback(
    async (format: 'docx' | 'xlsx'): Promise<void> => {
      if (!view) return
      const { clientName: client, isSample, brand } = engagement
      const objects = objectsOf(settingsOf(engagement))
      const sheet = ratingSheet({
        ...{ audit: view.audit, lines: view.lines, partner: partner.name, client },
        ...{ date: asOf, isSample, language },
        meaningOf: (objectId) => objects.find((object) => object.id === objectId)?.meaning ?? ''
      })
      const suggestedName = `${plain(client)} - ${ratingSheetName[language]} - ${plain(partner.name)} - ${asOf}.${format}`
      try {
        const bytes = await writeBytes({ kind: `rating-${format}`, sheet, brand })
        const saved = await saveFile({ suggestedName, kind: format, bytes })
        if (tell(saved) && saved.value.outcome === 'saved') toast.show(`Saved ${saved.value.name}`)
      } catch (problem) {
        const detail = problem instanceof Error ? problem.message : String(problem)
        tell(fail(appError('export.failed', { document: 'Rating sheet', detail })))
      }
    },
    [view, partner, engagement, asOf, toast, tell, language]
  )
  return { send, language, choose: (chosen) => void choose(chosen).then(tell) }
}
