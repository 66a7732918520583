import { companyKey } from '../matching/company-name'
import type { UnmatchedPartner } from '../plan'
import { finding, type Finding } from './check'
import { cellOf, textAt, type CheckedTable, type UnknownPartners } from './checked-table'

/** The names and keys of a plan whose rows belong to nobody as things stand. */
export function unknownPartnersOf(unmatched: readonly UnmatchedPartner[]): UnknownPartners {
  const names = new Set<string>()
  const keys = new Set<string>()
  for (const { name, key, decision, isInRoster } of unmatched) {
    if (isInRoster || (decision.kind !== 'ask' && decision.kind !== 'none')) continue
    if (name !== null) names.add(companyKey(name))
    else if (key !== null) keys.add(key)
  }
  return { names, keys }
}

/** Rows whose partner nobody knows: they count for no partner until the name is matched. */
export function unknownPartners(table: CheckedTable): Finding[] {
  const { names, keys } = table.unknown
  if (table.decision.target === 'partner' || names.size + keys.size === 0) return []
  const folded = new Map<string, boolean>()
  const isUnknown = (name: string | null, key: string | null): boolean => {
    if (name === null) return key !== null && keys.has(key)
    let known = folded.get(name)
    if (known === undefined) folded.set(name, (known = names.has(companyKey(name))))
    return known
  }
  const cells = table.extracted.rows.flatMap((_, index) => {
    const [name, key] = [textAt(table, 'partnerName', index), textAt(table, 'partnerKey', index)]
    return isUnknown(name, key) ? [cellOf(table, name === null ? 'partnerKey' : 'partnerName', index)] : []
  })
  const field = table.extracted.columnOf['partnerName'] === undefined ? 'partnerKey' : 'partnerName'
  return finding('unknown-partner', 'warning', cells, {
    field,
    column: table.extracted.columnOf[field] ?? null,
    facts: { names: names.size + keys.size }
  })
}
