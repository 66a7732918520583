import { nameKinds, type NameAlias, type NameKind } from '../../entities/name-alias'
import type { Partner } from '../../entities/partner'
import type { ChangeDraft } from '../../history/change-set'
import { change, draft } from '../../history/draft'
import { NameMemory } from './name-memory'
import { PartnerDirectory } from './partner-directory'

/** One remembered decision as a list for people holds it: names, never ids. */
export interface NameListRow {
  readonly kind: NameKind
  readonly alias: string
  readonly decision: NameAlias['decision']
  readonly canonical: string
}

export const nameListColumns = ['Kind', 'Written', 'Decision', 'Name'] as const

/** A list as it was read: its rows, and the lines nothing could be made of. */
export interface NameListReading {
  readonly rows: readonly NameListRow[]
  /** 1-based lines of the file. */
  readonly unread: readonly number[]
}

const decisions = ['same', 'different', 'none'] as const

/** One line of a list; null where it is none of ours. */
export function nameListRow(cells: readonly string[]): NameListRow | null {
  const [kindText = '', alias = '', decisionText = '', canonical = ''] = cells.map((cell) => cell.trim())
  const kind = nameKinds.find((one) => one === kindText.toLowerCase())
  const decision = decisions.find((one) => one === decisionText.toLowerCase())
  if (!kind || !decision || alias === '') return null
  return decision !== 'none' && canonical === '' ? null : { kind, alias, decision, canonical }
}

/** What taking a list in would do. */
export interface NameListPlan {
  readonly added: readonly NameListRow[]
  readonly changed: readonly NameListRow[]
  readonly known: number
  /** Names of partners this engagement does not have: kept, and used once it has them. */
  readonly withoutPartner: number
  readonly draft: ChangeDraft
}

/** Compares a list with what is remembered. Decisions made here earlier give way to those of the list. */
export function planNameList(
  rows: readonly NameListRow[],
  existing: { readonly aliases: readonly NameAlias[]; readonly partners: readonly Partner[] },
  stamp: { readonly by: string; readonly at: string; readonly file: string }
): NameListPlan {
  const memory = new NameMemory(existing.aliases)
  const directory = new PartnerDirectory(existing.partners)
  const { by, at, file } = stamp
  const written = new Map<string, { before: NameAlias | null; after: NameAlias | null; row: NameListRow }>()
  let known = 0
  let withoutPartner = 0
  for (const row of rows) {
    const ids = row.kind === 'partner' && row.decision !== 'none' ? directory.idsOfName(row.canonical) : []
    const targetId = ids.length === 1 ? (ids[0] ?? null) : null
    if (row.kind === 'partner' && row.decision !== 'none' && targetId === null) withoutPartner++
    const changes = memory.changesFor({ ...row, targetId }, { by, at })
    if (changes.length === 0) known++
    for (const one of changes) written.set((one.after ?? one.before)?.id ?? '', { ...one, row })
  }
  const lines = [...written.values()]
  return {
    added: lines.filter(({ before, after }) => before === null && after !== null).map(({ row }) => row),
    changed: lines.filter(({ before }) => before !== null).map(({ row }) => row),
    known,
    withoutPartner,
    draft: draft(
      'names.imported',
      { count: lines.length, file },
      lines.map(({ before, after }) => change('nameAliases', before, after))
    )
  }
}
