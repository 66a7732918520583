import { unparse } from 'papaparse'
import type { NameAlias } from '@shared/domain/entities/name-alias'
import { nameListColumns } from '@shared/domain/importing/matching/name-list'

const byteOrderMark = '\ufeff'

/**
 * Remembered names as a CSV file that Excel opens with its accents: kind, spelling, decision, name. A name that Excel
 * would take for a formula gets an apostrophe in front, which reading takes off again.
 */
export function writeNameList(aliases: readonly NameAlias[]): Uint8Array {
  const rows = aliases.map(({ kind, alias, decision, canonical }) => [kind, alias, decision, canonical])
  const text = unparse([[...nameListColumns], ...rows], { escapeFormulae: true })
  return new TextEncoder().encode(`${byteOrderMark}${text}\r\n`)
}
