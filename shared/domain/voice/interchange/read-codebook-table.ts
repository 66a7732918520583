import { codeColours, type Code, type CodeColour } from '../../entities/voice'
import { foldText } from '../../text/fold'
import { foldedTitles, yesOrNo } from './coded-words'
import { splitPath } from './text-table'

/** Headings under which codebooks keep their parts, the surest first: a "theme" is a code only where nothing else is. */
const headings = {
  name: [/^codes?( name| label)?$/, /^(name|label|tag|node)$/, /^(theme|category)$/],
  parent: [/^(parent|parent code|group|category|theme|main code|family|level 1)$/],
  definition: [/^(definition|description|meaning|memo|comment)s?$/],
  include: [/^(include|includes|inclusion|inclusion criteria|when to use|use when)$/],
  exclude: [/^(exclude|excludes|exclusion|exclusion criteria|when not to use|do not use when)$/],
  example: [/^(example|examples|example quote|quote)$/],
  colour: [/^(colour|color)$/],
  shortcut: [/^(key|shortcut)$/],
  isExclusive: [/^(stands alone|exclusive)$/],
  isRetired: [/^retired$/],
  sets: [/^(groups|code groups|sets)$/]
} as const

type Field = keyof typeof headings

/** Why a table is not taken for a codebook. */
export type CodebookRefusal = 'no-code-column' | 'no-codes'

/** The codes of a codebook table, or why it is none. */
export type CodebookTable =
  | { readonly ok: true; readonly codes: readonly Code[] }
  | { readonly ok: false; readonly reason: CodebookRefusal }

/**
 * Reads a codebook from the rows of a sheet, the header first: a column of names, and where there are any, parents,
 * definitions and rules. A name may be a path ("Money > Slow payment"); parents that have no row of their own are
 * made. Order is that of the rows.
 */
export function readCodebookTable(rows: readonly (readonly string[])[], newId: () => string): CodebookTable {
  const [header = [], ...body] = rows
  const places = placesOf(header)
  const nameAt = places.get('name')
  if (nameAt === undefined) return { ok: false, reason: 'no-code-column' }
  const cell = (row: readonly string[], field: Field): string => row[places.get(field) ?? -1]?.trim() ?? ''
  const made = new Map<string, Code>()
  const codeAt = (path: readonly string[]): Code => {
    const key = JSON.stringify(path.map(foldText))
    const known = made.get(key)
    if (known) return known
    const parentId = path.length > 1 ? codeAt(path.slice(0, -1)).id : null
    const code = { ...blank, id: newId(), parentId, name: path.at(-1) ?? '', order: made.size }
    made.set(key, code)
    return code
  }
  for (const row of body) {
    const own = splitPath(row[nameAt] ?? '')
    if (own.length === 0) continue
    const path = own.length > 1 ? own : [...splitPath(cell(row, 'parent')), ...own]
    const code = codeAt(path)
    made.set(JSON.stringify(path.map(foldText)), { ...code, ...described(code, (field) => cell(row, field)) })
  }
  return made.size === 0
    ? { ok: false, reason: 'no-codes' }
    : { ok: true, codes: withOwnKeys([...made.values()]) }
}

const blank = {
  ...{ colour: 'c6', definition: '', include: '', exclude: '', example: '' },
  ...{ shortcut: null, isExclusive: false, isRetired: false }
} as const satisfies Partial<Code>

function placesOf(header: readonly string[]): Map<Field, number> {
  const titles = header.map((text) => foldText(text).trim())
  const places = new Map<Field, number>()
  const taken = new Set<number>()
  for (const field of Object.keys(headings) as Field[]) {
    const patterns: readonly RegExp[] = headings[field]
    const isOurs = (title: string): boolean => field !== 'name' && foldedTitles(field).includes(title)
    const ours = titles.findIndex((title, index) => !taken.has(index) && isOurs(title))
    const at =
      ours >= 0
        ? ours
        : patterns
            .map((pattern) => titles.findIndex((title, index) => !taken.has(index) && pattern.test(title)))
            .find((found) => found >= 0)
    if (at === undefined) continue
    places.set(field, at)
    taken.add(at)
  }
  return places
}

function described(code: Code, cell: (field: Field) => string): Partial<Code> {
  const text = (field: 'definition' | 'include' | 'exclude' | 'example'): string => cell(field) || code[field]
  const isYes = (field: Field): boolean => yesOrNo(cell(field)) === true || /^(true|1|x)$/i.test(cell(field))
  const key = cell('shortcut')
  const names = cell('sets')
    .split(';')
    .map((name) => name.trim())
  const sets = [...new Set(names.filter((name) => name !== ''))]
  return {
    definition: text('definition'),
    include: text('include'),
    exclude: text('exclude'),
    example: text('example'),
    colour: asColour(cell('colour')) ?? code.colour,
    shortcut: /^[1-9]$/.test(key) ? key : null,
    isExclusive: isYes('isExclusive'),
    isRetired: isYes('isRetired'),
    ...(sets.length > 0 ? { sets } : {})
  }
}

const asColour = (text: string): CodeColour | undefined => codeColours.find((colour) => colour === text)

function withOwnKeys(codes: readonly Code[]): Code[] {
  const taken = new Set<string>()
  return codes.map((code) => {
    const isFree = code.shortcut !== null && !taken.has(code.shortcut)
    if (code.shortcut !== null) taken.add(code.shortcut)
    return isFree ? code : { ...code, shortcut: null }
  })
}
