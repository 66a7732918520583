import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { SentLanguages } from '@shared/domain/entities/engagement'
import { useSentLanguage } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'

/** The language a kind of file goes out in; a choice that could not be kept is said. */
export function useChosenLanguage(kind: keyof SentLanguages): {
  readonly language: DocumentLanguage
  readonly choose: (language: DocumentLanguage) => void
} {
  const tell = useTellFailure()
  const { language, choose } = useSentLanguage(kind)
  return { language, choose: (chosen) => void choose(chosen).then(tell) }
}
