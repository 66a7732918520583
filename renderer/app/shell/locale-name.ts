/** "de-DE" → "German locale": how figures and dates are written. */
export function localeName(locale: string): string {
  try {
    const language = new Intl.Locale(locale).language
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language)
    return `${name ?? locale} locale`
  } catch {
    return locale
  }
}
