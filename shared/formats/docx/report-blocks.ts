import { Bookmark, HeadingLevel, LineRuleType, Paragraph, SequentialIdentifier, TextRun } from 'docx'
import type { FileChild } from 'docx'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { keepsWithNext } from '@shared/domain/deliverables/keep-with-next'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import type { ReportBlock } from '@shared/domain/deliverables/report'
import { roleFacts } from '@shared/domain/deliverables/template/roles'
import { chartRun, type WordChart } from './chart-run'
import { bulletList } from './numbering'
import { callout, kpiRow } from './panel-blocks'
import { reportTable } from './table-block'
import { textParagraphs } from './text-paragraphs'
import { figureRuns, textRuns, type PrintedReport } from './text-runs'

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

/** What writing a block needs beside the block. */
export interface BlockContext {
  readonly report: PrintedReport
  /** Width of the text on these pages, in twips. */
  readonly width: number
  /** Charts by block id, drawn or as Word's own. */
  readonly charts: ReadonlyMap<string, WordChart>
  /** Names the bookmarks of headings; Word wants them unique and short. */
  readonly bookmark: (prefix: string) => string
}

/** Some air below a table, which has no spacing of its own. */
export const air = (points: number): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: points * 20, lineRule: LineRuleType.EXACT },
    children: []
  })

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3
} as const

function heading(block: BlockOf<'heading'>, context: BlockContext, isAfterBreak: boolean): FileChild[] {
  return [
    new Paragraph({
      heading: headings[block.level],
      pageBreakBefore: isAfterBreak,
      ...(isAfterBreak ? { spacing: { before: 0 } } : {}),
      children: [
        new Bookmark({ id: context.bookmark('section'), children: figureRuns(block.text, context.report) })
      ]
    })
  ]
}

/** Text stands in the default style, unless a template has another for it. */
function bodyLook({ brand }: PrintedReport): { style?: string } {
  const body = brand?.wordTemplate?.mapping.body
  return !body || body.isDefault ? {} : { style: roleFacts.body.ownId }
}

function paragraph(block: BlockOf<'paragraph'>, { report }: BlockContext, keepNext: boolean): FileChild[] {
  if (block.style === 'bullet') {
    return textParagraphs(
      block,
      { style: 'ListBullet', numbering: { reference: bulletList, level: 0 } },
      report
    )
  }
  const kept = keepNext ? { keepNext } : {}
  if (block.style === 'body') return textParagraphs(block, { ...bodyLook(report), ...kept }, report)
  return textParagraphs(block, { style: block.style === 'lead' ? 'Lead' : 'Note', ...kept }, report)
}

/** "Table 3. …", its number bookmarked for the texts that refer to it. */
function caption(
  kind: 'Table' | 'Figure',
  block: BlockOf<'table' | 'chart'>,
  context: BlockContext
): Paragraph {
  const target = context.report.targets.get(block.id)
  if (!target) throw new Error('a caption came without its number')
  const words = fixedWords(context.report.language)
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new TextRun(`${kind === 'Table' ? words.table : words.figure} `),
      new Bookmark({ id: target.bookmark, children: [new SequentialIdentifier(kind)] }),
      ...textRuns(`. ${block.caption}`)
    ]
  })
}

function table(block: BlockOf<'table'>, context: BlockContext): FileChild[] {
  const { report } = context
  const note =
    block.note === null ? air(10) : new Paragraph({ style: 'Note', children: figureRuns(block.note, report) })
  return [caption('Table', block, context), reportTable(block, report, context.width), note]
}

function chart(block: BlockOf<'chart'>, context: BlockContext): FileChild[] {
  const { report } = context
  const drawn = context.charts.get(block.id)
  if (!drawn) throw new Error('a chart block came without its chart')
  const description = plainText(readFigureText(block.alt, report.figures, report.locale))
  const altText = { name: block.id, title: cleanLine(block.caption), description: cleanLine(description) }
  const words = fixedWords(report.language)
  // Word's own chart has no place for words inside the plane.
  const corners =
    drawn.kind === 'native' && block.spec.kind === 'quadrant' ? `${words.corners(block.spec.corners)} ` : ''
  return [
    caption('Figure', block, context),
    new Paragraph({ style: 'Figure', keepNext: true, children: [chartRun(drawn, altText)] }),
    new Paragraph({
      style: 'Source',
      children: textRuns(`${corners}${words.source}: ${block.source}`)
    })
  ]
}

function quote(block: BlockOf<'quote'>, { report }: BlockContext): FileChild[] {
  return [
    new Paragraph({
      style: 'QuoteText',
      keepNext: true,
      keepLines: true,
      children: textRuns(fixedWords(report.language).quoted(block.text))
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

/** Where a block stands among the others. */
interface Place {
  readonly isAfterBreak: boolean
  readonly isBeforeBreak: boolean
  readonly keepNext: boolean
}

function writeBlock(block: ReportBlock, context: BlockContext, place: Place): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return heading(block, context, place.isAfterBreak)
    case 'paragraph':
      return paragraph(block, context, place.keepNext)
    case 'callout':
      // Air at the foot of a full page would begin a page of its own; none at all, and the estimated page numbers drift.
      return [air(8), callout(block, context.report, context.width), air(place.isBeforeBreak ? 1 : 8)]
    case 'kpis':
      return [kpiRow(block.items, context.report, context.width), air(4)]
    case 'table':
      return table(block, context)
    case 'chart':
      return chart(block, context)
    case 'quote':
      return quote(block, context)
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
    const written = writeBlock(block, context, {
      isAfterBreak,
      isBeforeBreak: blocks[index + 1]?.kind === 'page-break',
      keepNext: keepsWithNext(blocks, index)
    })
    return isAfterBreak && block.kind !== 'heading'
      ? [new Paragraph({ pageBreakBefore: true, style: 'TableText', children: [] }), ...written]
      : written
  })
}
