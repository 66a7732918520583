import { mendedLists } from './mended-lists'

/** Splits the options a respondent ticked; commas inside brackets or figures belong to the option. */
export function splitOptions(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(' || character === '[') depth++
    else if ((character === ')' || character === ']') && depth > 0) depth--
    else if (depth === 0 && text.startsWith(separator, at) && !isInside(text, at, separator)) {
      parts.push(text.slice(start, at))
      start = at + separator.length
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Tools that put nothing after their comma write ", " only inside an option, and "50,000" is a figure. */
const isInside = (text: string, at: number, separator: string): boolean =>
  separator === ',' &&
  (/\s/.test(text.charAt(at + 1)) || (/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))))

export const optionSeparators = [',', ', ', '; ', ';', '|', '\n'] as const

/** An answer split into options that are known: parts that are only together an option are put together again. */
export function splitByOptions(text: string, separator: string, options: readonly string[]): string[] {
  const parts = splitOptions(text, separator)
  const found: string[] = []
  for (let at = 0; at < parts.length;) {
    let end = parts.length
    while (end > at + 1 && !options.includes(parts.slice(at, end).join(separator))) end--
    found.push(parts.slice(at, end).join(separator))
    at = end
  }
  return found
}

/**
 * The separator of a multiple-choice column and its options by frequency; null when the texts are not lists of
 * recurring options.
 */
export function findOptions(
  values: ReadonlyMap<string, number>
): { separator: string; options: string[] } | null {
  let answers = 0
  for (const count of values.values()) answers += count
  for (const separator of optionSeparators) {
    const options = optionsWith(values, separator, answers)
    if (options) return { separator, options }
  }
  return null
}

/** The options if the answers are lists with this separator; null when they are not. */
function optionsWith(
  values: ReadonlyMap<string, number>,
  separator: string,
  answers: number
): string[] | null {
  const raw = [...values].map(([text, count]) => ({ parts: splitOptions(text, separator), count }))
  let several = 0
  for (const { parts, count } of raw) if (parts.length > 1) several += count
  if (several < answers * 0.15 || several < 2) return null
  if (!isRecombined(raw.map(({ parts }) => parts))) return null
  const tally = new Map<string, number>()
  const lists = mendedLists(raw, separator)
  for (const { parts, count } of lists)
    for (const part of parts) tally.set(part, (tally.get(part) ?? 0) + count)
  const named = [...tally].filter(([, count]) => count >= 2)
  const covered = named.reduce((total, [, count]) => total + count, 0)
  const all = [...tally.values()].reduce((total, count) => total + count, 0)
  const words = [...tally.keys()].reduce((total, option) => total + option.split(' ').length, 0) / tally.size
  const isList = covered >= all * 0.6 && tally.size < answers * 1.5 + 5 && words <= 9
  if (!isList || lists.every(({ parts }) => parts.length === 1)) return null
  return [...tally].sort((a, b) => b[1] - a[1]).map(([option]) => option)
}

/**
 * Ticked options come together in ever other combinations, or begin like words of their own; the halves of a single
 * choice with a comma in it ("Never, but open to it") do neither.
 */
function isRecombined(answers: readonly (readonly string[])[]): boolean {
  const homes = new Map<string, number>()
  for (const parts of answers) for (const part of new Set(parts)) homes.set(part, (homes.get(part) ?? 0) + 1)
  const combined = new Set(answers.filter((parts) => parts.length > 1).flat())
  const optionLike = [...combined].filter(
    (part) => (homes.get(part) ?? 0) > 1 || /^[\p{Lu}\p{N}]/u.test(part)
  )
  return optionLike.length >= combined.size * 0.7
}
