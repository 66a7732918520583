import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  type FileChild
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Report, ReportBlock } from '@shared/domain/deliverables/report'

export interface ReadyPicture {
  readonly svg: Uint8Array
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

type Pictures = ReadonlyMap<string, ReadyPicture>
type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

const textWidth = 9412
const plain = (text: string, style?: string): Paragraph =>
  new Paragraph({ ...(style === undefined ? {} : { style }), children: [new TextRun(text)] })

const caption = (kind: string, text: string, id: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new Bookmark({ id, children: [new TextRun(`${kind} `), new SequentialIdentifier(kind)] }),
      new TextRun(`. ${text}`)
    ]
  })

function table({ columns, rows }: BlockOf<'table'>): Table {
  const widths = columns.map(({ width }) => Math.round(width * textWidth))
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      keepNext: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 100, right: 100 },
            ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: '1B2A4A', color: 'auto' } } : {}),
            children: [
              new Paragraph({
                style: isHead ? 'TableHead' : 'TableText',
                alignment: columns[index]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [new TextRun(text)]
              })
            ]
          })
      )
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        columns.map(({ title }) => title),
        true
      ),
      ...rows.map(({ cells }) =>
        row(
          cells.map((cell) => (cell.kind === 'text' ? cell.text : '')),
          false
        )
      )
    ]
  })
}

function chart(block: BlockOf<'chart'>, pictures: Pictures): FileChild[] {
  const { svg, png, width, height } = pictures.get(block.id)!
  const image = new ImageRun({
    ...{ type: 'svg', data: svg, fallback: { type: 'png', data: png } },
    transformation: { width, height },
    altText: { name: block.id, title: block.caption, description: block.alt }
  })
  return [
    caption('Figure', block.caption, `figure-${block.id}`),
    new Paragraph({ keepNext: true, children: [image] }),
    plain(`Source: ${block.source}`, 'Source')
  ]
}

function written(block: ReportBlock, pictures: Pictures, textOf: (text: string) => string): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: block.level === 1,
          children: [new Bookmark({ id: block.id, children: [new TextRun(textOf(block.text))] })]
        })
      ]
    case 'paragraph':
      return block.style === 'bullet'
        ? [
            new Paragraph({
              numbering: { reference: 'bullets', level: 0 },
              children: [new TextRun(textOf(block.text))]
            })
          ]
        : [plain(textOf(block.text))]
    case 'quote':
      return [
        plain(`“${block.text}”`, 'QuoteText'),
        plain(`${block.attribution} (${block.reference})`, 'Source')
      ]
    case 'chart':
      return chart(block, pictures)
    case 'table':
      return [caption('Table', block.caption, `table-${block.id}`), table(block)]
    default:
      return []
  }
}

const styleOf = (id: string, run: object, before: number, after: number) => ({
  ...{ id, name: id, basedOn: 'Normal', run },
  paragraph: { spacing: { before, after } }
})

/** The same pages with docx and nothing else: its objects, its page numbers, its package. */
export async function docxAlone(
  { front, blocks }: Report,
  pictures: Pictures,
  textOf: (text: string) => string
): Promise<Uint8Array> {
  const document = new Document({
    title: front.title,
    creator: front.author,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21 }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { size: 34, bold: true }, paragraph: { spacing: { before: 360, after: 160 } } },
        heading2: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 260, after: 100 } } }
      },
      paragraphStyles: [
        styleOf('Caption', { size: 20, bold: true }, 200, 80),
        styleOf('TableHead', { size: 18, bold: true, color: 'FFFFFF' }, 0, 0),
        styleOf('TableText', { size: 18 }, 0, 0),
        styleOf('QuoteText', { size: 22, italics: true }, 120, 40),
        styleOf('Source', { size: 18 }, 40, 160)
      ]
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }]
        }
      ]
    },
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: {
          page: { size: { width: 11_906, height: 16_838 }, margin: { left: 1247, right: 1247 } }
        },
        headers: { default: new Header({ children: [plain(front.title)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
                ]
              })
            ]
          })
        },
        children: [
          plain(`${front.title}: ${front.subtitle}`),
          new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
          ...blocks.flatMap((block) => written(block, pictures, textOf))
        ]
      }
    ]
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
