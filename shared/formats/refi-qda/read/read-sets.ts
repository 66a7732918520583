import type { ReportBuilder } from '../import-report'
import type { QdaCode } from '../qda-project'
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-tree'
import { targetOf } from './read-codes'

/**
 * Codes with the names of the sets that hold them. Codebooks name members by `guid`, projects by `targetGUID`, some
 * programs the other way round. Members that are no codes (texts, notes), and sets without any code, have no place
 * with us and are reported.
 */
export function withSets(
  codes: readonly QdaCode[],
  root: XmlElement,
  report: ReportBuilder
): readonly QdaCode[] {
  const known = new Set(guidsOf(codes))
  const setsOf = new Map<string, string[]>()
  for (const set of childrenOf(childOf(root, 'Sets'), 'Set')) {
    const name = attributeOf(set, 'name')?.trim() ?? ''
    const members = childrenOf(set, 'MemberCode').flatMap((member) => targetOf(member) ?? [])
    const held = name === '' ? [] : members.filter((guid) => known.has(guid))
    for (const guid of held) setsOf.set(guid, [...new Set([...(setsOf.get(guid) ?? []), name])])
    const others = ['MemberSource', 'MemberNote'].flatMap((kind) => childrenOf(set, kind))
    if (held.length === 0 || others.length > 0) report.discard('sets', name)
  }
  const visit = (list: readonly QdaCode[]): readonly QdaCode[] =>
    list.map((code) => ({ ...code, sets: setsOf.get(code.guid) ?? [], children: visit(code.children) }))
  return setsOf.size === 0 ? codes : visit(codes)
}

const guidsOf = (codes: readonly QdaCode[]): string[] =>
  codes.flatMap(({ guid, children }) => [guid, ...guidsOf(children)])
