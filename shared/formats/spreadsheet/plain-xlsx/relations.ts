import { OddSpelling } from './unusual'
import { attribute, xmlTags } from './xml-tags'

export interface Relation {
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The relations a part has, by id. Types are given without their namespace: `worksheet`, `comments` … */
export function relations(relsXml: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>()
  for (const { name, attributes } of xmlTags(relsXml)) {
    if (name !== 'Relationship') continue
    const [id, type, target] = ['Id', 'Type', 'Target'].map((one) => attribute(attributes, one))
    if (id === undefined || type === undefined || target === undefined || found.has(id)) {
      throw new OddSpelling('relation')
    }
    const isExternal = attribute(attributes, 'TargetMode') === 'External'
    found.set(id, { type: type.replace(/^.*\//, ''), target, isExternal })
  }
  return found
}

/** The name of the part a relation of another part points to. */
export function targetPart(ofPart: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = ofPart.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Where a part keeps its relations. */
export const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')
