import { cleanText } from '@shared/domain/deliverables/clean-text'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text inside an element or attribute. */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '') : text

/** The most characters a cell holds. */
export const longestCellText = 32_767

/**
 * A cell's text as Excel stores it: cleaned, cut at Excel's limit with "…", and with "_x0041_" (Excel's own escape
 * for characters) protected so that it stays what the client wrote.
 */
export function cellText(text: string): string {
  const clean = cleanText(text)
  const cut = clean.length > longestCellText ? `${clean.slice(0, longestCellText - 1)}…` : clean
  return cleanText(cut).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** An XML part with its declaration. */
export const xmlPart = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`

export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships'
} as const
