const accents = /\p{M}+/gu

/**
 * A text as search compares it: lower case, accents dropped ("Prämie" finds "pramie"), typographic quotes and
 * dashes as their plain twins, ß as ss.
 */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/ß/g, 'ss')
}

function isAscii(text: string): boolean {
  for (let position = 0; position < text.length; position += 1) {
    if (text.charCodeAt(position) > 127) return false
  }
  return true
}

/** The words and "quoted phrases" of a search, folded; a match must contain each of them. */
export function searchTerms(query: string): string[] {
  const folded = foldText(query)
  const terms: string[] = []
  for (const found of folded.matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const term = (found[1] ?? found[0]).trim()
    if (term !== '') terms.push(term)
  }
  return terms
}
