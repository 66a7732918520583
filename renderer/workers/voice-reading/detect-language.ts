import { eld } from 'eld/small'
import { languages } from '@shared/domain/voice/language/languages'
import type { DetectLanguage } from '@shared/domain/voice/language/tell-language'

eld.setLanguageSubset([...languages])

/** Tells languages by runs of letters, with the profiles that ship inside the product; asks nobody. */
export const detectLanguage: DetectLanguage = (text) => {
  const detected = eld.detect(text)
  return { scores: detected.getScores(), isReliable: detected.isReliable() }
}
