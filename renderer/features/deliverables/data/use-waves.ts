import { documentRecord, setWave } from '@shared/domain/deliverables/document-record'
import type { AnsweredWave } from '@shared/domain/deliverables/voice-findings/voice-facts'
import { useRecords, useStore, useVoiceFacts } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { documentWords, type DocumentChoice } from '../words/document-words'

/** The survey waves a document can be of, newest first, and choosing one; null where it is of none. */
export function useWaves(choice: DocumentChoice): {
  readonly waves: readonly AnsweredWave[]
  readonly surveyId: string
  readonly choose: (surveyId: string) => void
} | null {
  const store = useStore()
  const tell = useTellFailure()
  const isWanted = choice === 'voice-findings'
  const records = useRecords('documents') ?? []
  const record = documentRecord(records, 'voice-findings', null, documentWords['voice-findings'].title)
  const facts = useVoiceFacts(isWanted, record.surveyId ?? null)
  const choose = async (surveyId: string): Promise<void> => {
    const stored = await store.get('documents', record.id)
    tell(await store.commit(setWave({ stored, record: stored ?? record }, surveyId)))
  }
  if (!isWanted || !facts) return null
  return { waves: facts.answered, surveyId: facts.surveyId, choose: (id) => void choose(id) }
}
