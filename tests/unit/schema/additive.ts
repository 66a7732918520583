/** A JSON Schema, as far as ours go. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly [other: string]: unknown
}

/**
 * What data written under `released` would no longer be readable under `current`, as paths. A released schema may
 * gain optional fields and further words; anything else needs a new version with a migration.
 */
export function breakingChanges(released: JsonSchema, current: JsonSchema, path = ''): string[] {
  const lostTypes = typesOf(released).filter((type) => !typesOf(current).includes(type))
  const breaks = [
    ...lostTypes.map((type) => `${path}: no longer ${type}`),
    ...fieldBreaks(released, current, path),
    ...wordBreaks(released, current, path)
  ]
  for (const key of ['pattern', 'const', 'minLength', 'minimum', 'maximum'] as const) {
    if (released[key] !== current[key]) breaks.push(`${path}: ${key} changed`)
  }
  for (const key of ['items', 'additionalProperties'] as const) {
    const [before, after] = [released[key], current[key]]
    if (typeof before === 'object' && typeof after === 'object') {
      breaks.push(...breakingChanges(before, after, `${path}/${key}`))
    } else if (typeof before !== typeof after) breaks.push(`${path}: ${key} changed`)
  }
  for (const key of ['anyOf', 'oneOf'] as const) {
    ;(released[key] ?? []).forEach((choice, index) => {
      const now = current[key] ?? []
      const stillThere = now.some((other) => breakingChanges(choice, other).length === 0)
      if (!stillThere) breaks.push(`${path}: choice ${index} changed`)
    })
  }
  return breaks
}

const typesOf = ({ type }: JsonSchema): readonly string[] => (type === undefined ? [] : [type].flat())

function fieldBreaks(released: JsonSchema, current: JsonSchema, path: string): string[] {
  const breaks: string[] = []
  for (const [name, before] of Object.entries(released.properties ?? {})) {
    const after = current.properties?.[name]
    if (after === undefined) breaks.push(`${path}/${name}: removed`)
    else breaks.push(...breakingChanges(before, after, `${path}/${name}`))
  }
  for (const name of current.required ?? []) {
    if (!released.required?.includes(name)) breaks.push(`${path}/${name}: now required`)
  }
  return breaks
}

function wordBreaks(released: JsonSchema, current: JsonSchema, path: string): string[] {
  const lost = (released.enum ?? []).filter((word) => current.enum?.includes(word) !== true)
  return lost.map((word) => `${path}: no longer allows ${String(word)}`)
}
