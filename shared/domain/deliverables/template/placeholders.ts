import { figureFormats, type FigureFormat } from '../format-figure'

/** What a placeholder asks for. */
export type Asked =
  | { readonly kind: 'value'; readonly key: string; readonly format: FigureFormat }
  /** One field of every item of a list; its row or paragraph is repeated. */
  | { readonly kind: 'item'; readonly list: string; readonly field: string; readonly format: FigureFormat }
  /** A part of the document. */
  | { readonly kind: 'part'; readonly part: PartName; readonly which: string }

export const partNames = ['document', 'section', 'table', 'chart', 'logo'] as const
export type PartName = (typeof partNames)[number]

/** Placeholders as people type them: two braces on each side, no brace within. */
export const placeholderPattern = /\{\{([^{}]{1,200})\}\}/g

const isFormat = (text: string): text is FigureFormat => figureFormats.some((format) => format === text)

/** Reads what stands between the braces; null when it can be none of ours. Case and blanks do not matter. */
export function readPlaceholder(text: string): Asked | null {
  const [name = '', formatText = 'auto', ...more] = text.split('|').map((part) => part.trim())
  const format = formatText.toLowerCase()
  if (more.length > 0 || !isFormat(format)) return null
  const [head = '', ...rest] = name.split(':')
  const part = partNames.find((each) => each === head.trim().toLowerCase())
  if (part) return { kind: 'part', part, which: rest.join(':').trim() }
  const key = name.toLowerCase()
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u.test(key)) return null
  const item = /^(partner|finding)\.(.+)$/.exec(key)
  return item
    ? { kind: 'item', list: item[1] ?? '', field: item[2] ?? '', format }
    : { kind: 'value', key, format }
}

/** Letters to change, add or take away to make one word of another. */
function steps(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** Other words people write for the same. */
const synonyms: Readonly<Record<string, string>> = {
  'client-name': 'client',
  clientname: 'client',
  company: 'client',
  customer: 'client',
  kunde: 'client',
  datum: 'date',
  titel: 'title',
  autor: 'author',
  consultant: 'author',
  stand: 'as-of',
  asof: 'as-of',
  project: 'engagement',
  projekt: 'engagement',
  name: 'partner.name',
  'partner-name': 'partner.name'
}

/** The known placeholder somebody probably meant; null when none is near. */
export function suggestionFor(text: string, known: readonly string[]): string | null {
  const typed =
    text
      .split('|')[0]
      ?.trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-') ?? ''
  const synonym = synonyms[typed]
  if (synonym !== undefined) return synonym
  const nearest = known
    .map((name) => ({ name, away: steps(typed, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))[0]
  return nearest && nearest.away <= Math.max(1, Math.floor(typed.length / 3)) ? nearest.name : null
}
