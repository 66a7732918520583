import { strToU8 } from 'fflate'
import type { FileProperties } from '@shared/domain/deliverables/file-properties'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { zipParts, type WholePart } from '../office/zip-parts'
import type { OpenPart, OpenTemplate } from './open-template'
import { mainType, pictureTypes, workbookType } from './part-kinds'
import { relationshipsPart, writeRelationships, type Relationship } from './relationships'
import { escapedText, writeNode, xmlHead } from './xml-nodes'

/** What a written file says of itself outside its pages. */
export interface Stamp {
  readonly properties: FileProperties
  readonly date: CivilDate
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

function coreProperties({ properties, date }: Stamp): string {
  const { title, subject, author, comment } = properties
  const said = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapedText(text)}</${name}>`
  const at = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified>`
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${said('dc:title', title)}${said('dc:subject', subject)}${said('dc:creator', author)}${said('dc:description', comment)}${said('cp:lastModifiedBy', author)}${at}</cp:coreProperties>`
}

const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

function contentTypes(parts: readonly OpenPart[], main: OpenPart, hasStamp: boolean): string {
  const defaults = new Map([
    ['rels', `application/vnd.openxmlformats-package.relationships+xml`],
    ['xml', 'application/xml']
  ])
  for (const { name, root } of parts) {
    const type = root ? undefined : ending(name) === 'xlsx' ? workbookType : pictureTypes[ending(name)]
    if (type !== undefined) defaults.set(ending(name), type)
  }
  const typed = parts
    .filter(({ root }) => root !== null)
    .map((part) => [part.name, part === main ? mainType : part.type])
  if (hasStamp)
    typed.push(['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'])
  return `${xmlHead}<Types xmlns="${packages}/content-types">${[...defaults]
    .map(([extension, type]) => `<Default Extension="${escapedText(extension)}" ContentType="${type}"/>`)
    .join('')}${typed
    .map(([name, type]) => `<Override PartName="/${escapedText(name ?? '')}" ContentType="${type ?? ''}"/>`)
    .join('')}</Types>`
}

/** The template as a file: the same template always gives the same bytes. */
export function writePackage(
  { main, parts }: Pick<OpenTemplate, 'main' | 'parts'>,
  stamp: Stamp | null
): Uint8Array {
  const all = [...parts.values()]
  const files: WholePart[] = all.flatMap((part): WholePart[] => {
    const content = part.root ? strToU8(xmlHead + writeNode(part.root)) : (part.bytes ?? new Uint8Array())
    const rels = part.relationships
    return [
      { name: part.name, content },
      ...(rels.length === 0
        ? []
        : [{ name: relationshipsPart(part.name), content: strToU8(writeRelationships(rels)) }])
    ]
  })
  const top: Relationship[] = [
    {
      id: 'rId1',
      kind: 'officeDocument',
      type: `${office}/officeDocument`,
      target: main.name,
      isExternal: false
    }
  ]
  if (stamp) {
    const type = `${packages}/relationships/metadata/core-properties`
    top.push({ id: 'rId2', kind: 'core-properties', type, target: 'docProps/core.xml', isExternal: false })
    files.push({ name: 'docProps/core.xml', content: strToU8(coreProperties(stamp)) })
  }
  files.push({ name: '_rels/.rels', content: strToU8(writeRelationships(top)) })
  files.push({ name: '[Content_Types].xml', content: strToU8(contentTypes(all, main, stamp !== null)) })
  return zipParts(files)
}
