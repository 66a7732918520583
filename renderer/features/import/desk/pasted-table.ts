import type { DroppedFile } from './desk'

/** What a clipboard offers, as far as a table may be in it. */
export interface ClipboardTexts {
  readonly plain: string
  readonly html: string
}

/**
 * The table on the clipboard as a file for the desk: cells as Excel copies them (tabs and lines), else a table of a
 * web page. Null when the clipboard holds no table: one word, or a running text.
 */
export function pastedTable({ plain, html }: ClipboardTexts, name: string): DroppedFile | null {
  const lines = plain.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (lines.length > 1 && lines.some((line) => line.includes('\t'))) return textFile(`${name}.tsv`, plain)
  if (/<table[\s>]/i.test(html)) return textFile(`${name}.html`, html)
  return null
}

function textFile(name: string, text: string): DroppedFile {
  const bytes = new TextEncoder().encode(text)
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }
}
