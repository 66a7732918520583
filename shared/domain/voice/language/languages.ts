/** Languages told apart, by their ISO 639-1 code. Few on purpose: each further one makes short answers less sure. */
export const languages = [
  'en',
  'de',
  'fr',
  'nl',
  'es',
  'it',
  'pt',
  'sv',
  'da',
  'pl',
  'ru',
  'el',
  'ar',
  'ja',
  'ko',
  'zh'
] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)
