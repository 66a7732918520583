import type { DocumentLanguage } from '../../entities/document'
import { german } from './german/german'
import type { TargetLanguage } from './target-language'

/** Every language beside English; a further one is an entry here and its words. */
export const targetLanguages: Readonly<Record<Exclude<DocumentLanguage, 'en'>, TargetLanguage>> = {
  de: german
}
