import type { Code } from '@shared/domain/entities/voice'
import { derivedGuid, guidOf } from '../guid'
import { element, listElement } from '../xml/xml-text'

/**
 * The groups of a codebook as sets, each with its codes; empty without any (the schemas forbid an empty list). Members
 * are named by `guid` in a codebook and by `targetGUID` in a project: so the two schemas have it.
 */
export function writeSets(codes: readonly Code[], member: 'guid' | 'targetGUID'): string {
  const groups = new Map<string, Code[]>()
  for (const code of codes) {
    for (const name of code.sets ?? []) groups.set(name, [...(groups.get(name) ?? []), code])
  }
  return listElement(
    'Sets',
    [...groups].map(([name, members]) =>
      element(
        'Set',
        { guid: derivedGuid('set', name), name },
        ...members.map(({ id }) => element('MemberCode', { [member]: guidOf('code', id) }))
      )
    )
  )
}
