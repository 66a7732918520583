import type { Paragraph } from '@shared/domain/importing/forms/speaker-turns'
import { cleanText } from '../spreadsheet/clean-text'

/** Paragraphs of plain text or Markdown: blank lines part them, `#` begins a heading; marks of emphasis go. */
export function textParagraphs(text: string): Paragraph[] {
  const lines = cleanText(text).split(/\r\n?|\n/)
  const isSpaced = lines.filter((line) => line.trim() === '').length >= lines.length * 0.1
  const found: Paragraph[] = []
  let open: string[] = []
  const close = (): void => {
    if (open.length > 0) found.push({ text: open.join(' '), isHeading: false })
    open = []
  }
  for (const raw of lines) {
    const line = raw.trim()
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)
    if (heading) {
      close()
      found.push({ text: plain(heading[1] ?? ''), isHeading: true })
    } else if (line === '' || /^([-*_=]\s*){3,}$/.test(line)) close()
    else {
      const isItem = /^([-*+•]|\d+[.)])\s+/.test(line)
      if (isItem || !isSpaced || startsTurn.test(plain(line))) close()
      open.push(plain(line.replace(/^([-*+•]|>)\s+/, '')))
    }
  }
  close()
  return found
}

/** "Anna:" or "[00:10] Anna:" begins something new even without a blank line before it. */
const startsTurn =
  /^(?:[[(]?\d{1,2}:\d{2}\S*\s*)?\p{Lu}[\p{L}.'’ -]{0,40}(?:\([^)]*\))?(?:\s*\[?\d{1,2}:\d{2}\S*)?\s*[:：]\s|^\p{Lu}[\p{L}.'’ -]{1,40}\s+\d{1,2}:\d{2}(:\d{2})?$/u

const plain = (line: string): string =>
  line
    .replace(
      /\*\*([^*]+)\*\*|__([^_]+)__/g,
      (_, bold: string | undefined, also: string | undefined) => bold ?? also ?? ''
    )
    .replace(/(^|\s)[*_]([^*_]+)[*_](?=\s|[.,;:!?]|$)/g, '$1$2')
    .replace(/`([^`]+)`/g, '$1')
    .trim()

/**
 * Whether a text is prose and no table: Markdown says so by its name; elsewhere lines are sentences of ever other
 * numbers of commas, or somebody speaks.
 */
export function isProse(text: string, fileName: string): boolean {
  if (/\.(md|markdown)$/i.test(fileName)) return true
  if (!/\.(txt|text)$/i.test(fileName)) return false
  const lines = text
    .slice(0, 50_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
  if (lines.length < 2 || lines.some((line) => line.includes('\t'))) return false
  const speaking = lines.filter((line) => startsTurn.test(line)).length
  if (speaking >= 2 && speaking >= lines.length * 0.15) return true
  for (const delimiter of [',', ';', '|']) {
    const counts = lines.slice(0, 60).map((line) => line.split(delimiter).length - 1)
    const first = counts[0] ?? 0
    if (first > 0 && counts.filter((count) => count === first).length >= counts.length * 0.8) return false
  }
  return lines.filter((line) => line.split(/\s+/).length >= 6).length >= lines.length * 0.5
}
