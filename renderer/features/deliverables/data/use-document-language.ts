import type { DocumentLanguage } from '@shared/domain/entities/document'
import { documentRecord, setLanguage } from '@shared/domain/deliverables/document-record'
import { useRecords, useStore } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { aboutOf, documentWords, type DocumentChoice } from '../words/document-words'

/** The language of a document's fixed texts, and choosing another: kept with the document, and undone like any act. */
export function useDocumentLanguage(
  choice: DocumentChoice,
  partnerId: string | null
): { readonly language: DocumentLanguage; readonly choose: (language: DocumentLanguage) => void } {
  const store = useStore()
  const tell = useTellFailure()
  const records = useRecords('documents') ?? []
  const record = documentRecord(records, choice, aboutOf(choice, partnerId), documentWords[choice].title)
  const choose = async (language: DocumentLanguage): Promise<void> => {
    const stored = await store.get('documents', record.id)
    tell(await store.commit(setLanguage({ stored, record: stored ?? record }, language)))
  }
  return {
    language: record.language ?? 'en',
    choose: (language) => void choose(language)
  }
}
