import type { OpenPart, OpenTemplate } from './open-template'
import { attributeOf, childOf, descendantsOf, escapedText, newNode, type XmlNode } from './xml-nodes'

/** A picture that takes the place of one of the form's. */
export interface FormPicture {
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpg'
  readonly width: number
  readonly height: number
  /** What a reader who cannot see it is told. */
  readonly alt: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006'

/** As large as fits in the room of the form's own picture. */
function fitted(room: { width: number; height: number }, picture: FormPicture): { cx: string; cy: string } {
  const scale = Math.min(room.width / picture.width, room.height / picture.height)
  return { cx: String(Math.round(picture.width * scale)), cy: String(Math.round(picture.height * scale)) }
}

const length = (node: XmlNode | undefined, name: string): number =>
  Math.max(1, Number(attributeOf(node, name) ?? 1) || 1)

function pictureNode(id: string, size: { cx: string; cy: string }): XmlNode {
  const pic = 'pic:pic'
  return newNode('a:graphic', { 'xmlns:a': `${drawingNamespace}/main` }, [
    newNode('a:graphicData', { uri: `${drawingNamespace}/picture` }, [
      newNode(pic, { 'xmlns:pic': `${drawingNamespace}/picture` }, [
        newNode('pic:nvPicPr', {}, [
          newNode('pic:cNvPr', { id: '0', name: 'picture' }),
          newNode('pic:cNvPicPr')
        ]),
        newNode('pic:blipFill', {}, [
          newNode('a:blip', { 'r:embed': id, 'xmlns:r': office }),
          newNode('a:stretch', {}, [newNode('a:fillRect')])
        ]),
        newNode('pic:spPr', {}, [
          newNode('a:xfrm', {}, [newNode('a:off', { x: '0', y: '0' }), newNode('a:ext', size)]),
          newNode('a:prstGeom', { prst: 'rect' }, [newNode('a:avLst')])
        ])
      ])
    ])
  ])
}

/** Puts a picture into the frame of one of the form's pictures or charts; its place on the page stays. */
export function replacePicture(
  template: OpenTemplate,
  part: OpenPart,
  drawing: XmlNode,
  picture: FormPicture
): void {
  const extent = childOf(drawing, 'wp:extent')
  const said = childOf(drawing, 'wp:docPr')
  const at = drawing.children.findIndex((child) => typeof child !== 'string' && child.name === 'a:graphic')
  if (!extent || !said || at === -1) return
  const size = fitted({ width: length(extent, 'cx'), height: length(extent, 'cy') }, picture)
  extent.attributes.set('cx', size.cx)
  extent.attributes.set('cy', size.cy)
  said.attributes.set('descr', escapedText(picture.alt))
  said.attributes.delete('title')
  const count = [...template.parts.keys()].filter((name) => name.startsWith('word/media/filled')).length + 1
  const name = `word/media/filled${count}.${picture.type}`
  const id = `rIdFilled${count}`
  template.parts.set(name, {
    name,
    kind: 'image',
    type: '',
    root: null,
    bytes: picture.bytes,
    relationships: []
  })
  part.relationships.push({
    id,
    kind: 'image',
    type: `${office}/image`,
    target: `/${name}`,
    isExternal: false
  })
  drawing.children[at] = pictureNode(id, size)
  dropUnused(template, part)
}

/** Charts and pictures nothing in their part shows any more. */
function dropUnused(template: OpenTemplate, part: OpenPart): void {
  if (!part.root) return
  const used = new Set([...descendantsOf(part.root)].flatMap(({ attributes }) => [...attributes.values()]))
  const kept = part.relationships.filter(({ id, kind }) => used.has(id) || !['chart', 'image'].includes(kind))
  const gone = part.relationships.filter((each) => !kept.includes(each))
  part.relationships = kept
  for (const { target } of gone) dropPart(template, target.slice(1))
}

function dropPart(template: OpenTemplate, name: string): void {
  const isLinked = [...template.parts.values()].some((part) =>
    part.relationships.some(({ target }) => target === `/${name}`)
  )
  const part = template.parts.get(name)
  if (isLinked || !part) return
  template.parts.delete(name)
  for (const { target, isExternal } of part.relationships)
    if (!isExternal) dropPart(template, target.slice(1))
}
