import type { Command } from '@renderer/ui/use-commands'

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** How well one word is found in a title: at its start, at a word's start, inside, or not at all (0). */
function wordScore(title: string, word: string): number {
  const at = title.indexOf(word)
  if (at < 0) return 0
  if (at === 0) return 4
  return /[\s–—(/“"-]/.test(title[at - 1] ?? '') ? 3 : 1
}

function score(command: Command, words: readonly string[]): number {
  const title = plain(command.title)
  const rest = plain(`${command.keywords ?? ''} ${command.detail ?? ''} ${command.group}`)
  let total = 0
  for (const word of words) {
    const best = wordScore(title, word) || (rest.includes(word) ? 0.5 : 0)
    if (best === 0) return 0
    total += best
  }
  // Of two that match alike, the shorter title is nearer to what was typed.
  return total - title.length / 1000
}

const groupOrder = ['Screen', 'Action', 'Partner', 'Code', 'Document', 'Metric', 'Rule']

/** Where one can go comes first, then what one can do, then everything by name. */
function rank(command: Command): number {
  const at = groupOrder.indexOf(command.group)
  return at < 0 ? groupOrder.length : at
}

/**
 * The commands that contain every word typed, best first. Case and accents do not matter. Nothing typed: all,
 * screens first. At most `limit`.
 */
export function matchCommands(commands: readonly Command[], query: string, limit = 50): readonly Command[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  const inOrder = [...commands].sort((left, right) => rank(left) - rank(right))
  if (words.length === 0) return inOrder.slice(0, limit)
  return inOrder
    .map((command, index) => ({ command, index, score: score(command, words) }))
    .filter((one) => one.score > 0)
    .sort((left, right) => right.score - left.score || left.index - right.index)
    .slice(0, limit)
    .map((one) => one.command)
}
