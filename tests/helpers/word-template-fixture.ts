import { strToU8, zipSync } from 'fflate'

// A template as a German Word writes one: ids of styles are German, names of built-in styles English.

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

interface StyleFacts {
  id: string
  name: string
  type?: string
  isDefault?: boolean
  basedOn?: string
  run?: string
  paragraph?: string
  rest?: string
}

const style = ({
  id,
  name,
  type = 'paragraph',
  isDefault,
  basedOn,
  run,
  paragraph,
  rest
}: StyleFacts): string =>
  `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}<w:qFormat/>${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}${rest ?? ''}</w:style>`

const major = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>'
const heading = (id: string, level: number, size: number): string =>
  style({
    ...{ id, name: `heading ${level}`, basedOn: 'Standard' },
    paragraph: `<w:keepNext/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="${480 - level * 80}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`,
    run: `${major}<w:b/><w:color w:val="7A1F3D" w:themeColor="accent1"/><w:sz w:val="${size}"/>`
  })

export const germanStyles = `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="280" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style({ id: 'Standard', name: 'Normal', isDefault: true }),
  heading('berschrift1', 1, 36),
  heading('berschrift2', 2, 28),
  heading('berschrift3', 3, 24),
  style({
    id: 'NormaleTabelle',
    name: 'Normal Table',
    type: 'table',
    isDefault: true,
    rest: '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
  }),
  style({
    id: 'Titel',
    name: 'Title',
    basedOn: 'Standard',
    run: `${major}<w:color w:val="7A1F3D"/><w:sz w:val="64"/>`
  }),
  style({
    id: 'Untertitel',
    name: 'Subtitle',
    basedOn: 'Standard',
    run: '<w:i/><w:color w:val="5A5A5A"/><w:sz w:val="28"/>'
  }),
  style({
    id: 'Beschriftung',
    name: 'caption',
    basedOn: 'Standard',
    run: '<w:i/><w:color w:val="7A1F3D"/><w:sz w:val="18"/>',
    paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="60"/>'
  }),
  style({
    id: 'Zitat',
    name: 'Quote',
    basedOn: 'Standard',
    run: '<w:i/><w:color w:val="404040"/>',
    paragraph: '<w:ind w:left="567" w:right="567"/>'
  }),
  style({
    id: 'Listenabsatz',
    name: 'List Paragraph',
    basedOn: 'Standard',
    paragraph: '<w:ind w:left="720"/><w:contextualSpacing/>'
  }),
  style({
    id: 'Kopfzeile',
    name: 'header',
    basedOn: 'Standard',
    run: '<w:color w:val="7F7F7F"/><w:sz w:val="16"/>',
    paragraph: '<w:spacing w:after="0"/>'
  }),
  style({
    id: 'Fuzeile',
    name: 'footer',
    basedOn: 'Standard',
    run: '<w:color w:val="7F7F7F"/><w:sz w:val="16"/>',
    paragraph: '<w:spacing w:after="0"/>'
  }),
  style({
    id: 'Verzeichnis1',
    name: 'toc 1',
    basedOn: 'Standard',
    run: '<w:b/>',
    paragraph: '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9400"/></w:tabs><w:spacing w:after="60"/>'
  }),
  style({ id: 'Note', name: 'Firmenvermerk', basedOn: 'Standard', run: '<w:caps/>' }),
  style({
    id: 'HausTabelle',
    name: 'Haus Tabelle',
    type: 'table',
    basedOn: 'NormaleTabelle',
    rest: '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="7A1F3D"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="7A1F3D"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9C3CB"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="7A1F3D"/></w:tcPr></w:tblStylePr>'
  })
].join('')}</w:styles>`

const colour = (tag: string, value: string): string => `<a:${tag}><a:srgbClr val="${value}"/></a:${tag}>`

// A theme states three of each, however plain.
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const fills = fill.repeat(3)
const lines = `<a:ln w="6350">${fill}</a:ln>`.repeat(3)
const effects = '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)

export const houseTheme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Haus"><a:themeElements><a:clrScheme name="Haus">${[
  ['dk1', '1A1A1A'],
  ['lt1', 'FFFFFF'],
  ['dk2', '3B0F1E'],
  ['lt2', 'F6EEF1'],
  ['accent1', '7A1F3D'],
  ['accent2', '2F5D50'],
  ['accent3', 'B8860B'],
  ['accent4', '4F6378'],
  ['accent5', '8A5A44'],
  ['accent6', '5B5B8C'],
  ['hlink', '2F5D50'],
  ['folHlink', '5B5B8C']
]
  .map(([tag = '', value = '']) => colour(tag, value))
  .join(
    ''
  )}</a:clrScheme><a:fontScheme name="Haus"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Haus"><a:fillStyleLst>${fills}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst><a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

/** What a template file holds; each part can be another's. */
export interface TemplateFile {
  /** Inside w:body. */
  body?: string
  styles?: string | null
  theme?: string | null
  /** Further parts: name → [content, content type, relationship kind from the document]. */
  more?: Record<string, [content: string | Uint8Array, type: string, kind: string]>
  /** Further relationships of the document, as XML. */
  links?: string
  /** The content type of the document part. */
  mainType?: string
}

const section =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'

/** A .docx with these parts. */
export function templateFile(file: TemplateFile = {}): Uint8Array {
  const { body = '<w:p/>', styles = germanStyles, theme = houseTheme, more = {}, links = '' } = file
  const parts: Record<string, [string | Uint8Array, string, string]> = {
    ...(styles === null ? {} : { 'word/styles.xml': [styles, `${word}.styles+xml`, 'styles'] }),
    ...(theme === null
      ? {}
      : {
          'word/theme/theme1.xml': [theme, 'application/vnd.openxmlformats-officedocument.theme+xml', 'theme']
        }),
    ...more
  }
  const names = Object.keys(parts)
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${file.mainType ?? `${word}.document.main+xml`}"/>${names
        .filter((name) => name.endsWith('.xml'))
        .map((name) => `<Override PartName="/${name}" ContentType="${parts[name]?.[1] ?? ''}"/>`)
        .join('')}</Types>`
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
    ),
    'word/document.xml': strToU8(
      `${head}<w:document ${w} ${r} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable=""><w:body>${body}${body.includes('<w:sectPr') ? '' : section}</w:body></w:document>`
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${head}<Relationships xmlns="${packages}/relationships">${names
        .map(
          (name, index) =>
            `<Relationship Id="rId${index + 1}" Type="${office}/${parts[name]?.[2] ?? ''}" Target="${name.replace('word/', '')}"/>`
        )
        .join('')}${links}</Relationships>`
    )
  }
  for (const name of names) {
    const content = parts[name]?.[0] ?? ''
    files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files)
}
