import { appError, type AppError } from '@shared/domain/errors'
import type { LeftOutKind, LeftOutOfTemplate } from '@shared/domain/entities/word-template'
import { safeLink } from '@shared/domain/deliverables/safe-link'
import { fail, ok, type Result } from '@shared/domain/result'
import { fileKind } from '../spreadsheet/file-kind'
import { inflateParts } from '../spreadsheet/package-parts'
import type { ReadLimits } from '../spreadsheet/read-limits'
import { inUtf8 } from '../spreadsheet/xml-encoding'
import { cleanPart, cleanSettings, orderLevels } from './clean-part'
import { keptKinds, leftOutKind, pictureTypes, workbookType } from './part-kinds'
import { readRelationships, relationshipsPart, targetPart, type Relationship } from './relationships'
import { attributeOf, parseNodes, type XmlNode } from './xml-nodes'

const MIB = 1024 * 1024

/** A template is a few pages: what is larger is another kind of file. */
export const templateLimits: ReadLimits = {
  fileBytes: 12 * MIB,
  zipEntries: 1000,
  inflatedBytes: 80 * MIB,
  suspiciousBytes: 8 * MIB,
  inflationRatio: 150,
  cells: 0,
  characters: 20_000_000
}

/** A part as it may be looked into and changed. */
export interface OpenPart {
  readonly name: string
  readonly kind: string
  readonly type: string
  /** XML parts; null for pictures and workbooks. */
  readonly root: XmlNode | null
  readonly bytes: Uint8Array | null
  relationships: Relationship[]
}

/** A template without anything that acts, leads out of it, or tells on anybody. */
export interface OpenTemplate {
  readonly main: OpenPart
  /** By name; the main part too. */
  readonly parts: Map<string, OpenPart>
  readonly leftOut: readonly LeftOutOfTemplate[]
}

const place = (file: string) => ({ file, sheet: null, cell: null })

const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

/** Word's usual namespaces. A strict file names its elements by others, and other programs may choose prefixes freely. */
const isUsualWord = (root: XmlNode): boolean =>
  root.name === 'w:document' &&
  attributeOf(root, 'xmlns:w') === 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

class Opening {
  readonly parts = new Map<string, OpenPart>()
  private readonly counts = new Map<LeftOutKind, number>()
  private readonly texts = new TextDecoder()

  constructor(
    private readonly found: ReadonlyMap<string, Uint8Array>,
    private readonly file: string
  ) {}

  readonly told = (kind: LeftOutKind): void => {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1)
  }

  leftOut = (): LeftOutOfTemplate[] => [...this.counts].map(([kind, count]) => ({ kind, count }))

  text(name: string): string | undefined {
    const bytes = this.found.get(name)
    const utf8 = bytes && inUtf8(bytes)
    return utf8 ? this.texts.decode(utf8) : undefined
  }

  damaged = (detail: string) => fail(appError('file.damaged', { ...place(this.file), detail }))

  /** Whether what a relationship leads to may come along, and as what. */
  private typeOf(from: OpenPart | null, relationship: Relationship, name: string): string | null {
    const { kind } = relationship
    if (kind === 'image') return pictureTypes[ending(name)] ?? null
    if (kind === 'package') return from?.kind === 'chart' && ending(name) === 'xlsx' ? workbookType : null
    return Object.hasOwn(keptKinds, kind) ? (keptKinds[kind] ?? null) : null
  }

  /** Takes a part in, and before it all it leads to; null: taken already, or cannot be taken. */
  take(name: string, kind: string, type: string): Result<OpenPart, AppError> {
    const known = this.parts.get(name)
    if (known) return ok(known)
    const isXml = ending(name) === 'xml'
    const bytes = this.found.get(name) ?? null
    if (bytes === null) return this.damaged(`part missing: ${name}`)
    if (!isXml) {
      const part: OpenPart = { name, kind, type, root: null, bytes, relationships: [] }
      this.parts.set(name, part)
      return ok(part)
    }
    const text = this.text(name)
    const parsed = text === undefined ? null : parseNodes(text)
    if (!parsed?.ok) return this.damaged(`${parsed ? parsed.error : 'encoding'}: ${name}`)
    const part: OpenPart = { name, kind, type, root: parsed.value, bytes: null, relationships: [] }
    this.parts.set(name, part)
    const failed = this.follow(part)
    if (failed) return fail(failed)
    if (kind === 'settings') cleanSettings(parsed.value, this.told)
    if (kind === 'numbering') orderLevels(parsed.value)
    cleanPart(parsed.value, new Set(part.relationships.map(({ id }) => id)), this.told)
    return ok(part)
  }

  private follow(part: OpenPart): AppError | null {
    for (const relationship of readRelationships(this.text(relationshipsPart(part.name)))) {
      const { kind, target, isExternal } = relationship
      if (isExternal) {
        const link = kind === 'hyperlink' ? safeLink(target) : null
        if (link === null) this.told('external')
        else part.relationships.push({ ...relationship, target: link })
        continue
      }
      const name = targetPart(part.name, target)
      const type = name === null ? null : this.typeOf(part, relationship, name)
      if (name === null || type === null || !this.found.has(name)) {
        this.told(leftOutKind(kind))
        continue
      }
      const taken = this.take(name, kind, type)
      if (!taken.ok) return taken.error
      part.relationships.push({ ...relationship, target: `/${name}` })
    }
    return null
  }
}

function kindError(bytes: Uint8Array, file: string): AppError | null {
  if (bytes.length === 0) return appError('file.empty', place(file))
  if (bytes.length > templateLimits.fileBytes)
    return appError('file.too-large', { ...place(file), measure: 'bytes', limit: templateLimits.fileBytes })
  const kind = fileKind(bytes)
  if (kind === 'zip') return null
  if (kind !== 'ole') return appError('file.unsupported', { ...place(file), found: kind })
  // A Word file with a password is an OLE file that holds the encrypted package; its stream names are in UTF-16.
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return text.includes('EncryptedPackage')
    ? appError('file.encrypted', place(file))
    : appError('file.unsupported', { ...place(file), found: 'doc' })
}

/** Whether the parts of a file are those of a macro-enabled one, whatever its name says. */
const hasMacros = (names: readonly string[]): boolean => names.some((name) => /vbaProject\.bin$/i.test(name))

/**
 * Opens a Word document or template (.docx, .dotx, also .docm and .dotm, whose macros stay behind). Taken over are
 * the text, its styles, pictures and charts; not: macros, embedded objects, links to other files, properties,
 * comments, names of people. Errors: file.empty, file.unsupported, file.encrypted, file.damaged, file.too-large.
 */
export async function openTemplate(bytes: Uint8Array, file: string): Promise<Result<OpenTemplate, AppError>> {
  const refused = kindError(bytes, file)
  if (refused) return fail(refused)
  const inflated = await inflateParts(bytes, file, templateLimits, (name) => !/vbaProject\.bin$/i.test(name))
  if (!inflated.ok) return inflated
  const { parts: found, names } = inflated.value
  const opening = new Opening(found, file)
  const roots = readRelationships(opening.text('_rels/.rels'))
  const mainName = roots
    .filter(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal)
    .map(({ target }) => targetPart('', target))
    .find((name): name is string => name !== null && found.has(name))
  if (mainName === undefined || !mainName.toLowerCase().endsWith('.xml'))
    return fail(appError('file.unsupported', { ...place(file), found: 'zip' }))
  for (const { kind } of roots) if (kind !== 'officeDocument') opening.told(leftOutKind(kind))
  const main = opening.take(mainName, 'officeDocument', '')
  if (!main.ok) return main
  const { root } = main.value
  if (!root || !isUsualWord(root))
    return fail(appError('file.unsupported', { ...place(file), found: root?.name ?? 'xml' }))
  if (hasMacros(names) && !opening.leftOut().some(({ kind }) => kind === 'macros')) opening.told('macros')
  return ok({ main: main.value, parts: opening.parts, leftOut: opening.leftOut() })
}
