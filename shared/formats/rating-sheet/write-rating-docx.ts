import { Document, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { BorderStyle, Footer, ShadingType, VerticalAlign } from 'docx'
import { fontsOf } from '@shared/domain/deliverables/brand/brand-fonts'
import type { Brand } from '@shared/domain/entities/engagement'
import type { RatingSheet, RatingSheetRow } from '@shared/domain/exchange/rating-sheet'
import {
  notAsked,
  ratingSheetName,
  ratingTitlesIn,
  type RatingTitles
} from '@shared/domain/exchange/rating-titles'
import { logoLine, readBrandLogo } from '../docx/logo'
import { page, textWidth } from '../docx/page-setup'
import { palette } from '../docx/palette'
import { documentStyles } from '../docx/styles'
import { textRuns } from '../docx/text-runs'
import { themeWith } from '../docx/theme'
import { wordBrandMends } from '../office/brand-mends'
import { settlePackage } from '../office/settle-package'
import { auditLine, ratingWordsIn } from './rating-words'

const shares = [0.12, 0.37, 0.15, 0.15, 0.21] as const
const widths = shares.map((share) => Math.floor(share * textWidth))
const line = { style: BorderStyle.SINGLE, size: 4, color: palette.line } as const
const answerFill = 'FDF4D8'

interface Cell {
  readonly text: string
  readonly style?: 'TableHead' | 'TableText'
  readonly note?: string
  readonly fill?: string
}

function cellOf({ text, style = 'TableText', note, fill }: Cell, column: number): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [
      new Paragraph({ style, children: textRuns(text) }),
      ...(note === undefined || note === ''
        ? []
        : [new Paragraph({ style, children: textRuns(note, { color: palette.muted }) })])
    ]
  })
}

const headRow = ({ reference, name, importance, delivered, comment }: RatingTitles): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [reference, name, importance, delivered, comment].map((text, column) =>
      cellOf({ text, style: 'TableHead', fill: palette.vendor }, column)
    )
  })

const bodyRow = (row: RatingSheetRow, blank: string): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      { text: row.reference },
      { text: row.name, note: row.meaning },
      row.asksImportance ? { text: '', fill: answerFill } : { text: blank },
      { text: '', fill: answerFill },
      { text: '', fill: answerFill }
    ].map(cellOf)
  })

const ratingTable = (rows: readonly RatingSheetRow[], { language }: RatingSheet): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      ...{ top: line, bottom: line, left: line, right: line },
      ...{ insideHorizontal: line, insideVertical: line }
    },
    rows: [headRow(ratingTitlesIn(language)), ...rows.map((row) => bodyRow(row, notAsked[language]))]
  })

function side(content: RatingSheet, direction: RatingSheetRow['direction']): (Paragraph | Table)[] {
  const rows = content.rows.filter((row) => row.direction === direction)
  const isFirst = content.rows[0]?.direction === direction
  if (rows.length === 0) return []
  return [
    new Paragraph({
      heading: 'Heading2',
      pageBreakBefore: !isFirst,
      children: textRuns(ratingWordsIn(content.language).sides[direction])
    }),
    ratingTable(rows, content),
    new Paragraph({ children: [] })
  ]
}

/** The rating sheet as a Word file: tables whose yellow cells are filled in. The same sheet always gives the same bytes. */
export async function writeRatingDocx(content: RatingSheet, brand?: Brand): Promise<Uint8Array> {
  const words = ratingWordsIn(content.language)
  const logo = readBrandLogo(brand)
  const foot = textRuns(`${auditLine(content)}. ${words.findsAgain}`, { color: palette.muted })
  const document = new Document({
    title: `${ratingSheetName[content.language]}: ${content.partner}`,
    creator: 'Tandem',
    lastModifiedBy: 'Tandem',
    description: '',
    keywords: '',
    theme: themeWith(fontsOf(brand)),
    styles: documentStyles(words.tag, fontsOf(brand)),
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: { page },
        footers: {
          default: new Footer({ children: [new Paragraph({ style: 'TableText', children: foot })] })
        },
        children: [
          ...(logo ? [logoLine(logo)] : []),
          new Paragraph({ heading: 'Heading1', children: textRuns(words.title(content)) }),
          ...words.introduction(content).map((text) => new Paragraph({ children: textRuns(text) })),
          ...side(content, 'gets'),
          ...side(content, 'gives')
        ]
      }
    ]
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(document))
  return settlePackage(packed, content.date, wordBrandMends(brand))
}
