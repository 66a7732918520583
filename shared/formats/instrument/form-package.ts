import { strToU8, zipSync, type Zippable } from 'fflate'
import type { FormDefinition } from '@shared/domain/voice/instrument/form-layout'
import { page } from '../docx/page-setup'
import { fontsOf, type FontPair } from '@shared/domain/deliverables/brand/brand-fonts'
import { logoOnLine } from '@shared/domain/deliverables/brand/logo'
import type { Brand } from '@shared/domain/entities/engagement'
import { readBrandLogo, type Logo } from '../docx/logo'
import { wordBrandMends } from '../office/brand-mends'
import { formNamespace, type FormWords } from './form-words'
import { formStyles } from './form-styles'
import { escapeXml, paragraph, pictureLine, run } from './word-xml'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const word =
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'

const parts: readonly (readonly [name: string, type: string])[] = [
  ['/word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['/word/styles.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'],
  ['/word/settings.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml'],
  ['/word/footer1.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml'],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml']
]

const contentTypes = (logo: Logo | null): string =>
  `${head}<Types xmlns="${office}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  (logo
    ? `<Default Extension="${logo.type}" ContentType="image/${logo.type === 'png' ? 'png' : 'jpeg'}"/>`
    : '') +
  parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('') +
  '</Types>'

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${office}/package/2006/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const relation = (kind: string): string => `${office}/officeDocument/2006/relationships/${kind}`

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

const footerXml = (title: string, { page: { page: pageWord, of } }: FormWords): string =>
  `${head}<w:ftr ${word}>${paragraph(
    'Footer',
    `${run(title)}<w:r><w:tab/></w:r>${run(`${pageWord} `)}${field('PAGE')}${run(` ${of} `)}${field('NUMPAGES')}`,
    '<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs>'
  )}</w:ftr>`

const documentXml = (body: string): string => {
  const { size, margin } = page
  return (
    `${head}<w:document ${word}><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>` +
    `<w:pgSz w:w="${size.width}" w:h="${size.height}"/><w:pgMar w:top="${margin.top}" w:right="${margin.right}" ` +
    `w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="${margin.header}" w:footer="${margin.footer}" w:gutter="0"/>` +
    '</w:sectPr></w:body></w:document>'
  )
}

const coreXml = (title: string): string =>
  `${head}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`

/** Without it LibreOffice drops the definition when it saves. */
const itemProperties = (): string =>
  `${head}<ds:datastoreItem ds:itemID="{6F2D3C54-9A1B-4E7C-8D10-5A4E31C7B901}" ` +
  `xmlns:ds="${office}/officeDocument/2006/customXml"><ds:schemaRefs>` +
  `<ds:schemaRef ds:uri="${formNamespace}"/></ds:schemaRefs></ds:datastoreItem>`

// The earliest date a zip can carry: the same form gives the same bytes.
const zipDate = new Date(1980, 0, 1)

interface Looks {
  /** As it is printed: the definition has it in the instrument's own words. */
  readonly title: string
  readonly words: FormWords
  readonly fonts: FontPair
  readonly logo: Logo | null
}

const linksOf = (logo: Logo | null): string =>
  relationships([
    [relation('styles'), 'styles.xml'],
    [relation('settings'), 'settings.xml'],
    [relation('footer'), 'footer1.xml'],
    [relation('customXml'), '../customXml/item1.xml'],
    ...(logo ? [[relation('image'), `media/logo.${logo.type}`] as const] : [])
  ])

const logoRelation = 'rId5'

const textParts = (body: string, definition: FormDefinition, { title, words, fonts, logo }: Looks) =>
  [
    ['[Content_Types].xml', contentTypes(logo)],
    [
      '_rels/.rels',
      relationships([
        [relation('officeDocument'), 'word/document.xml'],
        [`${office}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml']
      ])
    ],
    ['word/document.xml', documentXml(logo ? pictureLine(logo, logoRelation) + body : body)],
    ['word/_rels/document.xml.rels', linksOf(logo)],
    ['word/styles.xml', `${head}${formStyles(word, words.tag, fonts)}`],
    [
      'word/settings.xml',
      `${head}<w:settings ${word}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`
    ],
    ['word/footer1.xml', footerXml(title, words)],
    ['docProps/core.xml', coreXml(title)],
    [
      'customXml/item1.xml',
      `${head}<form xmlns="${formNamespace}">${escapeXml(JSON.stringify(definition))}</form>`
    ],
    ['customXml/itemProps1.xml', itemProperties()],
    ['customXml/_rels/item1.xml.rels', relationships([[relation('customXmlProps'), 'itemProps1.xml']])]
  ] as const

/** Wraps the body of a form into a Word file that carries its definition, in a brand's colours and fonts, under its logo. */
export function formPackage(
  body: string,
  definition: FormDefinition,
  { title, words, brand }: Pick<Looks, 'title' | 'words'> & { readonly brand: Brand | undefined }
): Uint8Array {
  const drawn = readBrandLogo(brand)
  const logo = drawn && { ...drawn, ...logoOnLine(drawn) }
  const mends = wordBrandMends(brand)
  const files: Zippable = {}
  for (const [name, text] of textParts(body, definition, { title, words, fonts: fontsOf(brand), logo })) {
    const mended = mends.reduce((xml, { isOf, mend }) => (isOf(name) ? mend(xml) : xml), text)
    files[name] = [strToU8(mended), { mtime: zipDate }]
  }
  if (logo) files[`word/media/logo.${logo.type}`] = [logo.bytes, { mtime: zipDate }]
  return zipSync(files, { level: 6 })
}
