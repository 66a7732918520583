import {
  Bookmark,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  SequentialIdentifier,
  TextRun
} from 'docx'
import type { FileChild } from 'docx'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import type { Report, ReportBlock } from '@shared/domain/deliverables/report'
import type { ChartPicture } from '../charts/chart-picture'
import { bulletList } from './numbering'
import { callout, kpiRow } from './panel-blocks'
import { reportTable } from './table-block'
import { figureRuns, textRuns } from './text-runs'

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

/** What writing a block needs beside the block. */
export interface BlockContext {
  readonly report: Report
  /** Chart pictures by block id. */
  readonly pictures: ReadonlyMap<string, ChartPicture>
  /** Numbers the bookmarks of captions and headings; Word wants them unique and short. */
  readonly bookmark: (prefix: string) => string
}

/** Some air below a table, which has no spacing of its own. */
export const air = (points: number): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: points * 20, lineRule: LineRuleType.EXACT },
    children: []
  })

function heading(block: BlockOf<'heading'>, context: BlockContext, isAfterBreak: boolean): FileChild[] {
  return [
    new Paragraph({
      heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      pageBreakBefore: isAfterBreak,
      ...(isAfterBreak ? { spacing: { before: 0 } } : {}),
      children: [
        new Bookmark({ id: context.bookmark('section'), children: figureRuns(block.text, context.report) })
      ]
    })
  ]
}

function paragraph(block: BlockOf<'paragraph'>, { report }: BlockContext): FileChild[] {
  const children = figureRuns(block.text, report)
  if (block.style === 'bullet') {
    return [new Paragraph({ style: 'ListBullet', numbering: { reference: bulletList, level: 0 }, children })]
  }
  if (block.style === 'body') return [new Paragraph({ children })]
  return [new Paragraph({ style: block.style === 'lead' ? 'Lead' : 'Note', children })]
}

function caption(kind: 'Table' | 'Figure', text: string, context: BlockContext): Paragraph {
  const label = [new TextRun(`${kind} `), new SequentialIdentifier(kind)]
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new Bookmark({ id: context.bookmark(kind.toLowerCase()), children: label }),
      ...textRuns(`. ${text}`)
    ]
  })
}

function table(block: BlockOf<'table'>, context: BlockContext): FileChild[] {
  const { report } = context
  const note =
    block.note === null ? air(10) : new Paragraph({ style: 'Note', children: figureRuns(block.note, report) })
  return [caption('Table', block.caption, context), reportTable(block, report), note]
}

function chart(block: BlockOf<'chart'>, context: BlockContext): FileChild[] {
  const picture = context.pictures.get(block.id)
  if (!picture) throw new Error('a chart block came without its picture')
  const { report } = context
  const image = new ImageRun({
    type: 'svg',
    data: picture.svg,
    fallback: { type: 'png', data: picture.png },
    transformation: { width: picture.width, height: picture.height },
    altText: {
      name: block.id,
      title: block.caption,
      description: plainText(readFigureText(block.alt, report.figures, report.locale))
    }
  })
  return [
    caption('Figure', block.caption, context),
    new Paragraph({ style: 'Figure', keepNext: true, children: [image] }),
    new Paragraph({ style: 'Source', children: textRuns(`Source: ${block.source}`) })
  ]
}

function quote(block: BlockOf<'quote'>): FileChild[] {
  return [
    new Paragraph({
      style: 'QuoteText',
      keepNext: true,
      keepLines: true,
      children: textRuns(`“${block.text}”`)
    }),
    new Paragraph({ style: 'QuoteSource', children: textRuns(`${block.attribution} (${block.reference})`) })
  ]
}

function definitions(block: BlockOf<'definitions'>): FileChild[] {
  return block.items.flatMap(({ term, meaning }) => [
    new Paragraph({ style: 'DefinitionTerm', children: textRuns(term) }),
    new Paragraph({ style: 'DefinitionText', children: textRuns(meaning) })
  ])
}

function writeBlock(block: ReportBlock, context: BlockContext, isAfterBreak: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return heading(block, context, isAfterBreak)
    case 'paragraph':
      return paragraph(block, context)
    case 'callout':
      return [air(8), callout(block.title, block.text, context.report), air(8)]
    case 'kpis':
      return [kpiRow(block.items, context.report), air(4)]
    case 'table':
      return table(block, context)
    case 'chart':
      return chart(block, context)
    case 'quote':
      return quote(block)
    case 'definitions':
      return definitions(block)
    case 'page-break':
      return []
  }
}

/** Writes all blocks. A page break is carried by the heading that follows it, so no page starts with an empty line. */
export function writeBlocks(blocks: readonly ReportBlock[], context: BlockContext): FileChild[] {
  return blocks.flatMap((block, index) => {
    const isAfterBreak = blocks[index - 1]?.kind === 'page-break'
    const written = writeBlock(block, context, isAfterBreak)
    return isAfterBreak && block.kind !== 'heading'
      ? [new Paragraph({ pageBreakBefore: true, style: 'TableText', children: [] }), ...written]
      : written
  })
}
