import { cleanText } from '../spreadsheet/clean-text'

/** Text as it may stand in XML. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** One run of text; line breaks stay line breaks. */
export function run(text: string, properties = ''): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  return `<w:r>${rPr}${lines.join('<w:br/>')}</w:r>`
}

/** A paragraph of a style; `content` is XML. */
export const paragraph = (style: string, content: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`

/** Content controls get ids of their own, counted over the document. */
export class Controls {
  #count = 0

  /** A field to write in. */
  text(tag: string, label: string, placeholder: string): string {
    const shown = run(placeholder, '<w:rStyle w:val="PlaceholderText"/>')
    return this.control(tag, label, { kind: '<w:text w:multiLine="1"/>', shown, isPlaceholder: true })
  }

  /** A box to tick. */
  box(tag: string, label: string): string {
    const font =
      '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
    const kind =
      '<w14:checkbox><w14:checked w14:val="0"/>' +
      '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>' +
      '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    return this.control(tag, label, { kind, shown: run('☐', font), isPlaceholder: false })
  }

  /** A list to choose one of. */
  list(tag: string, label: string, facts: { placeholder: string; choices: readonly string[] }): string {
    const items = facts.choices
      .map(escapeXml)
      .map((choice) => `<w:listItem w:displayText="${choice}" w:value="${choice}"/>`)
    const shown = run(facts.placeholder, '<w:rStyle w:val="PlaceholderText"/>')
    const kind = `<w:dropDownList>${items.join('')}</w:dropDownList>`
    return this.control(tag, label, { kind, shown, isPlaceholder: true })
  }

  private control(
    tag: string,
    label: string,
    { kind, shown, isPlaceholder }: { kind: string; shown: string; isPlaceholder: boolean }
  ): string {
    const id = ++this.#count
    const placeholder = isPlaceholder ? '<w:showingPlcHdr/>' : ''
    return (
      `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(label.slice(0, 60))}"/><w:tag w:val="${tag}"/>` +
      `<w:id w:val="${id}"/>${placeholder}${kind}</w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`
    )
  }
}

interface Cell {
  readonly width: number
  readonly content: string
  readonly fill?: string
}

/** A table of fixed widths; the first row is repeated on each page when it is a header. */
export function table(
  rows: readonly (readonly Cell[])[],
  options: { readonly borders: string; readonly isHeaded?: boolean }
): string {
  const widths = rows[0]?.map(({ width }) => width) ?? []
  const total = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const body = rows.map((cells, index) => {
    const header = options.isHeaded === true && index === 0 ? '<w:tblHeader/>' : ''
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`
  })
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${options.borders}<w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>` +
    `</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`
  )
}

const cellXml = ({ width, content, fill }: Cell): string => {
  const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`
}

const line = (side: string, colour: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`

/** Hairlines between rows, or all round. */
export const borders = (colour: string, sides: readonly string[]): string =>
  `<w:tblBorders>${sides.map((side) => line(side, colour)).join('')}</w:tblBorders>`

/** A pixel is 9,525 of Word's units. */
const emu = (pixels: number): number => pixels * 9525

/** A picture in a line of its own at the right; `relation` leads to its file, `alt` says what it shows. */
export function pictureLine(
  { width, height, alt }: { readonly width: number; readonly height: number; readonly alt: string },
  relation: string
): string {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
  const size = `cx="${emu(width)}" cy="${emu(height)}"`
  return paragraph(
    'Normal',
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
      `<wp:docPr id="1" name="logo" descr="${escapeXml(alt)}"/><a:graphic xmlns:a="${drawing}/main">` +
      `<a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr>` +
      `<pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/>` +
      `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>' +
      '</w:drawing></w:r>',
    '<w:jc w:val="right"/>'
  )
}
