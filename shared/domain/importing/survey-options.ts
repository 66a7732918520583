/** Splits the options a respondent ticked; commas inside brackets belong to the option. */
export function splitOptions(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(' || character === '[') depth++
    else if ((character === ')' || character === ']') && depth > 0) depth--
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at))
      start = at + separator.length
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

export const optionSeparators = [', ', '; ', ';', '|', '\n'] as const

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
    const tally = new Map<string, number>()
    let several = 0
    for (const [text, count] of values) {
      const parts = splitOptions(text, separator)
      if (parts.length > 1) several += count
      for (const part of parts) tally.set(part, (tally.get(part) ?? 0) + count)
    }
    if (several < answers * 0.15 || several < 2) continue
    if (!isRecombined([...values.keys()].map((text) => splitOptions(text, separator)))) continue
    const named = [...tally].filter(([, count]) => count >= 2)
    const covered = named.reduce((total, [, count]) => total + count, 0)
    const all = [...tally.values()].reduce((total, count) => total + count, 0)
    const words =
      [...tally.keys()].reduce((total, option) => total + option.split(' ').length, 0) / tally.size
    if (covered >= all * 0.6 && tally.size < answers * 1.5 + 5 && words <= 7) {
      return { separator, options: [...tally].sort((a, b) => b[1] - a[1]).map(([option]) => option) }
    }
  }
  return null
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
