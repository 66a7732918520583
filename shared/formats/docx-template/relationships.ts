import { attributeOf, elementsOf, escapedText, parseNodes, xmlHead } from './xml-nodes'

/** How one part of a file leads to another, or out of the file. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: "image", "styles". */
  readonly kind: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The part that says where a part leads to. */
export const relationshipsPart = (part: string): string => {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

/** The part a relationship leads to, seen from the part that has it; null when it leads out of the package. */
export function targetPart(from: string, target: string): string | null {
  if (target.startsWith('/')) return target.slice(1)
  const folder = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') {
      if (folder.pop() === undefined) return null
    } else if (step !== '.') folder.push(step)
  }
  return folder.join('/')
}

/** Reads the relationships of a part; none where they cannot be read. */
export function readRelationships(xml: string | undefined): Relationship[] {
  const parsed = xml === undefined ? null : parseNodes(xml)
  if (!parsed?.ok) return []
  return elementsOf(parsed.value).flatMap((node): Relationship[] => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(node, name))
    if (!id || !type || target === null || target === undefined) return []
    const kind = type.slice(type.lastIndexOf('/') + 1)
    return [{ id, kind, type, target, isExternal: attributeOf(node, 'TargetMode') === 'External' }]
  })
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

export const writeRelationships = (all: readonly Relationship[]): string =>
  `${xmlHead}<Relationships xmlns="${namespace}">${all
    .map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${escapedText(id)}" Type="${escapedText(type)}" Target="${escapedText(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`
    )
    .join('')}</Relationships>`
