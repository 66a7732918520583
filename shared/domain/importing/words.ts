/** Marks (accents) that Unicode keeps apart from their letter after decomposition. */
const marks = /[\u0300-\u036f]/g
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  þ: 'th'
}

/** Lower case without accents: "Société" → "societe", "Łódź" → "lodz". */
export const foldAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ßæøłœđıþ]/g, (letter) => letters[letter] ?? letter)

/** A column header as plain words: "SalesOrderNumber", "Sales_Order-Number" → "sales order number". */
export const headerWords = (header: string): string =>
  foldAccents(header.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** Splits a table entry such as "deal id|opportunity id" into its members. */
export const wordList = (list: string): readonly string[] => list.split('|')

/** A short stable fingerprint of a text (two FNV-1a runs, 16 hex digits): for ids, not for security. */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5
  let second = 0x1000193
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 13)
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
  return hex(first) + hex(second)
}
