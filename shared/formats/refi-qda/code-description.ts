import type { Code } from '@shared/domain/entities/voice'

/** What the standard has no place for beside a code's name and colour. */
export type CodeText = Pick<
  Code,
  'definition' | 'include' | 'exclude' | 'example' | 'shortcut' | 'isExclusive' | 'isRetired'
>

const labels = {
  definition: 'Definition',
  include: 'Include',
  exclude: 'Exclude',
  example: 'Examples',
  shortcut: 'Key',
  isExclusive: 'Stands alone',
  isRetired: 'Retired'
} as const satisfies Record<keyof CodeText, string>

type Field = keyof typeof labels
const fields = Object.keys(labels) as Field[]
const labelled = new RegExp(`^(${Object.values(labels).join('|')}): ?(.*)$`)

/**
 * A code's definition and rules as the one description the standard has: the definition alone as it is, else a line
 * per part with its label. Empty when there is nothing to say.
 */
export function writeDescription(text: CodeText): string {
  const parts = fields.flatMap((field): [Field, string][] => {
    const value = text[field]
    const words = typeof value === 'boolean' ? (value ? 'yes' : '') : (value ?? '').trim()
    return words === '' ? [] : [[field, words]]
  })
  const [first] = parts
  if (parts.length === 1 && first?.[0] === 'definition' && !labelled.test(first[1])) return first[1]
  return parts.map(([field, words]) => `${labels[field]}: ${words}`).join('\n')
}

/** Reads such a description back; a description of another program is the definition. */
export function readDescription(description: string): CodeText {
  const found: Partial<Record<Field, string[]>> = {}
  let field: Field = 'definition'
  for (const line of description.replace(/\r\n?/g, '\n').split('\n')) {
    const [, label, rest] = labelled.exec(line) ?? []
    const next = fields.find((name) => labels[name] === label && found[name] === undefined)
    if (next !== undefined) {
      field = next
      found[field] = [rest ?? '']
    } else (found[field] ??= []).push(line)
  }
  const words = (name: Field): string => (found[name] ?? []).join('\n').trim()
  const key = words('shortcut')
  return {
    definition: words('definition'),
    include: words('include'),
    exclude: words('exclude'),
    example: words('example'),
    shortcut: /^[1-9]$/.test(key) ? key : null,
    isExclusive: words('isExclusive') === 'yes',
    isRetired: words('isRetired') === 'yes'
  }
}
