import type { FactValue } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'
import { fingerprint } from './words'

/**
 * Ids that stay the same when the client sends the file again. With a key column: the client's key within that
 * kind of key, the column a value stood in where columns became rows, and a running number where both repeat (order
 * lines). Without one: the content of the row.
 */
export function factIds(
  kind: FactKind,
  facts: {
    keys: readonly FactValue[] | null
    keyName: string
    /** The heading of the client's column a record came from ("2026-03-01"); "" where columns stayed columns. */
    partOf: (index: number) => string
    /** The content of a row, asked for only where it has no key. */
    contentOf: (index: number) => string
    count: number
    layout: string
  }
): string[] {
  const seen = new Map<string, number>()
  const space = fingerprint(facts.keyName).slice(0, 4)
  return Array.from({ length: facts.count }, (_, index) => {
    const key = facts.keys?.[index] ?? null
    const stem =
      typeof key === 'string' || typeof key === 'number'
        ? `${kind}:${space}:${key}${partMark(facts.partOf(index))}`
        : `${kind}:~${fingerprint(`${facts.layout}|${facts.contentOf(index)}`)}`
    const occurrence = (seen.get(stem) ?? 0) + 1
    seen.set(stem, occurrence)
    return occurrence === 1 ? stem : `${stem}#${occurrence}`
  })
}

const partMark = (part: string): string => (part === '' ? '' : `@${part}`)
