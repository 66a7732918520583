import type { FrontMatter } from './report'
import { cleanLine } from './clean-text'

/** Longest part of a name taken from the client's data, so that the whole stays under the limit of all systems. */
const longestPart = 60

/** Only letters, digits, spaces, dots and hyphens: every desktop system takes such a name. */
function part(text: string): string {
  const plain = cleanLine(text)
    .replace(/[^\p{L}\p{N} .&+()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
  return plain.slice(0, longestPart).replace(/^[. ]+|[. ]+$/g, '')
}

/** "Halden Systems - Value-Exchange Audit - Kestrel Cloud - 2026-09-30.docx": sorts by client, kind, subject, date. */
export function suggestedFileName(front: FrontMatter, extension: 'docx' | 'xlsx'): string {
  const parts = [front.clientName, front.title, front.subtitle].map(part).filter((each) => each !== '')
  return `${[...parts, front.asOf].join(' - ')}.${extension}`
}
