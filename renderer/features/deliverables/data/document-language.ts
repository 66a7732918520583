import { createContext, useContext, useMemo } from 'react'
import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { Engagement } from '@shared/domain/entities/engagement'
import { localeOf } from '@shared/domain/deliverables/languages/translate-report'
import { useEngagement } from '@renderer/data'

/** Language of the chosen document's fixed texts. */
export const LanguageContext = createContext<DocumentLanguage>('en')

/** The engagement as the chosen document's builder sees it: its numbers are written in the document's language. */
export function useDocumentEngagement(): Engagement {
  const engagement = useEngagement()
  const language = useContext(LanguageContext)
  return useMemo(
    () => ({ ...engagement, locale: localeOf(language, engagement.locale) }),
    [engagement, language]
  )
}
