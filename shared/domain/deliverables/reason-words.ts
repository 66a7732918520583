const words: Readonly<Record<string, string>> = {
  'figure-missing': 'no data imported for it yet',
  'rate-missing': 'no exchange rate stated for its currency',
  'no-rate': 'no exchange rate stated for the currency',
  'not-known': 'not known',
  unknown: 'not known'
}

/** A reason code in words. Codes are written as words with hyphens, so an unlisted one still reads. */
export const reasonWords = (code: string): string => words[code] ?? code.replace(/[-_.]/g, ' ')
