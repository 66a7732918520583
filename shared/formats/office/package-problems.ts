import { strFromU8, unzipSync } from 'fflate'

/** What would make Word or Excel offer a repair, or leave out what the document promises. */
export interface PackageProblem {
  readonly part: string
  readonly problem:
    'part-missing' | 'type-missing' | 'name-twice' | 'leads-nowhere' | 'not-described' | 'not-allowed'
  readonly detail: string
}

type Parts = ReadonlyMap<string, string>

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null

const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []

/** The part a relationship leads to, from the folder of the part that has it. */
function targetOf(relsPath: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folder = relsPath
    .replace(/_rels\/[^/]+$/, '')
    .split('/')
    .slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '.') folder.push(step)
  }
  return folder.join('/')
}

function missingParts(parts: Parts, names: ReadonlySet<string>): PackageProblem[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith('.rels')) return []
    return tags(xml, 'Relationship').flatMap((tag): PackageProblem[] => {
      const target = attribute(tag, 'Target') ?? ''
      if (attribute(tag, 'TargetMode') === 'External') return []
      return names.has(targetOf(path, target))
        ? []
        : [{ part: path, problem: 'part-missing', detail: target }]
    })
  })
}

function missingTypes(parts: Parts, names: ReadonlySet<string>): PackageProblem[] {
  const types = parts.get('[Content_Types].xml') ?? ''
  const defaults = new Set(tags(types, 'Default').map((tag) => attribute(tag, 'Extension')?.toLowerCase()))
  const overrides = new Set(tags(types, 'Override').map((tag) => attribute(tag, 'PartName')))
  return [...names].flatMap((name): PackageProblem[] => {
    if (name === '[Content_Types].xml' || name.endsWith('/')) return []
    const isTyped = overrides.has(`/${name}`) || defaults.has(name.split('.').at(-1)?.toLowerCase())
    return isTyped ? [] : [{ part: name, problem: 'type-missing', detail: name }]
  })
}

const twice = (part: string, names: readonly (string | null)[]): PackageProblem[] =>
  [...new Set(names.filter((name, index) => name !== null && names.indexOf(name) !== index))].map((name) => ({
    ...{ part, problem: 'name-twice' },
    detail: name ?? ''
  }))

/** Bookmarks and pictures are named once, references lead to a bookmark, pictures are described. */
function documentProblems(part: string, xml: string): PackageProblem[] {
  const bookmarks = tags(xml, 'w:bookmarkStart').map((tag) => attribute(tag, 'w:name'))
  const known = new Set(bookmarks)
  const pictures = tags(xml, 'wp:docPr')
  const anchors = tags(xml, 'w:hyperlink').map((tag) => attribute(tag, 'w:anchor'))
  // Only in field instructions: a client may well write “REF 12” in a text.
  const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)]
  const references = fields.flatMap(
    (match) => /^\s*(?:PAGE)?REF (\w+)/.exec(match[1] ?? match[2] ?? '')?.[1] ?? []
  )
  const ends = [...anchors.filter((name) => name !== null), ...references]
  return [
    ...twice(part, bookmarks),
    ...twice(
      part,
      pictures.map((tag) => attribute(tag, 'id'))
    ),
    ...ends
      .filter((name) => !known.has(name))
      .map((detail): PackageProblem => ({ part, problem: 'leads-nowhere', detail })),
    ...pictures
      .filter((tag) => (attribute(tag, 'descr') ?? '') === '')
      .map((tag): PackageProblem => ({
        part,
        problem: 'not-described',
        detail: attribute(tag, 'name') ?? ''
      }))
  ]
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

const isRead = (name: string): boolean =>
  name === '[Content_Types].xml' || name.endsWith('.rels') || /^word\/[\w-]+\.xml$/.test(name)

/**
 * Looks a written Word or Excel file over before it is saved: every relationship leads to a part, every part has a
 * type, names are unique, references lead somewhere, pictures are described, no character XML refuses. Sheets are not
 * read: they are long, and their writer has its own guards.
 */
export function packageProblems(bytes: Uint8Array): PackageProblem[] {
  const names = new Set<string>()
  const read = unzipSync(bytes, {
    filter: ({ name }) => {
      names.add(name)
      return isRead(name)
    }
  })
  const parts = new Map(Object.entries(read).map(([name, content]) => [name, strFromU8(content)]))
  const body = parts.get('word/document.xml')
  return [
    ...missingParts(parts, names),
    ...missingTypes(parts, names),
    ...(body === undefined ? [] : documentProblems('word/document.xml', body)),
    ...[...parts].flatMap(([part, xml]): PackageProblem[] =>
      forbidden.test(xml) ? [{ part, problem: 'not-allowed', detail: 'a character XML refuses' }] : []
    )
  ]
}
