import type { Tone } from '@shared/domain/entities/answer-reading'
import type { Language } from '@shared/domain/voice/language/languages'

export const toneWords: Readonly<Record<Tone, string>> = {
  positive: 'Positive',
  neutral: 'Neutral',
  negative: 'Negative',
  mixed: 'Mixed'
}

export const languageWords: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  nl: 'Dutch',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  sv: 'Swedish',
  da: 'Danish',
  pl: 'Polish',
  ru: 'Russian',
  el: 'Greek',
  ar: 'Arabic',
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese'
}
