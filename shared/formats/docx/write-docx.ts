import { Document, Packer, Paragraph, TableOfContents, type FileChild, type ISectionOptions } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { fileProperties } from '@shared/domain/deliverables/file-properties'
import { fontsOf } from '@shared/domain/deliverables/brand/brand-fonts'
import { recolouring } from '@shared/domain/deliverables/brand/brand-palette'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import { letterheadText, stateText } from '@shared/domain/deliverables/front-matter'
import type { Report, ReportBlock } from '@shared/domain/deliverables/report'
import type { ChartForm } from '@shared/domain/deliverables/export-job'
import { chartPicture } from '../charts/chart-picture'
import type { Rasterise } from '../charts/rasteriser'
import { measuredFonts, type PageFonts } from './page-fonts'
import { wordBrandMends } from '../office/brand-mends'
import { settlePackage } from '../office/settle-package'
import type { WordChart } from './chart-run'
import { cover } from './cover'
import { logoLine, readBrandLogo } from './logo'
import { nativeChart } from './native-chart'
import { namesAtTheEdge } from './native-sides'
import { numbering } from './numbering'
import { page, textWidths, type Orientation } from './page-setup'
import { writeBlocks, type BlockContext } from './report-blocks'
import { emptyFooter, emptyHeader, pageFooter, pageHeader } from './running-head'
import { documentStyles } from './styles'
import { themeWith } from './theme'
import { templateLook, type TemplateLook } from './template-look'
import { textRuns, type Target } from './text-runs'

/** Called with the share of the work done, 0–1, between steps; throws to stop. */
export type Progress = (share: number) => void

/** Every chart as asked for: drawn, or Word's own where Word has one like it. */
function chartsOf(report: Report, tools: DocxTools, progress: Progress): Map<string, WordChart> {
  const blocks = report.blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []))
  const drawing = { rasterise: tools.rasterise, brand: report.brand }
  return new Map(
    blocks.map((block, index) => {
      const native = tools.charts === 'native' ? nativeChart(block.spec) : null
      const chart: WordChart = native ?? {
        kind: 'picture',
        picture: chartPicture(block.spec, block.caption, drawing)
      }
      progress((0.5 * (index + 1)) / blocks.length)
      return [block.id, chart]
    })
  )
}

/** Numbers tables and figures as they will stand, and names the bookmarks texts lead to. */
function targetsOf(blocks: readonly ReportBlock[]): Map<string, Target> {
  const counts = { table: 0, chart: 0 }
  return new Map(
    blocks.flatMap((block) => {
      if (block.kind !== 'table' && block.kind !== 'chart') return []
      const number = (counts[block.kind] += 1)
      const bookmark = `${block.kind === 'table' ? 'table' : 'figure'}_${number}`
      return [[block.id, { bookmark, number }] as const]
    })
  )
}

/** Bookmark names are counted per document: unique, and the same on every run. */
function bookmarkNames(): (prefix: string) => string {
  let count = 0
  return (prefix) => `${prefix}_${++count}`
}

/** Cover and contents. */
const frontPages = ({ front, language, brand }: Report, rasterise: Rasterise): FileChild[] => [
  ...cover(front, language, {
    ...{ rasterise, colours: recolouring(brand), logo: readBrandLogo(brand) },
    isPlain: brand?.wordTemplate !== undefined
  }),
  new Paragraph({
    style: 'FrontHeading',
    pageBreakBefore: true,
    children: textRuns(fixedWords(language).contents)
  }),
  new TableOfContents(fixedWords(language).contents, {
    ...{ hyperlink: true, headingStyleRange: '1-2' },
    // A template's headings need not be Word's own.
    ...(brand?.wordTemplate ? { useAppliedParagraphOutlineLevel: true } : {})
  })
]

/** What a short document begins with in place of a cover: the logo, and a line of what it is. */
function letterhead({ front, language, brand }: Report): FileChild[] {
  const logo = readBrandLogo(brand)
  const line = new Paragraph({
    style: 'Note',
    spacing: { before: 0, after: 0 },
    children: textRuns(letterheadText(front, language))
  })
  return [...(logo ? [logoLine(logo)] : []), line]
}

/** What writing needs beside the report. */
export interface DocxTools {
  readonly rasterise: Rasterise
  /** The fonts that pages are measured with; the library's own tables of widths take several times as long. */
  readonly fonts: PageFonts
  /** Charts as exact pictures (absent), or as Word's own, which a reader can edit, where Word has one like it. */
  readonly charts?: ChartForm
}

interface Pages {
  readonly orientation: Orientation
  readonly blocks: ReportBlock[]
}

/** Runs of pages that lie alike; the break that turns the page begins the next run. */
function pagesOf(blocks: readonly ReportBlock[]): Pages[] {
  const runs: Pages[] = [{ orientation: 'portrait', blocks: [] }]
  for (const block of blocks) {
    const last = runs.at(-1)
    const turned = block.kind === 'page-break' ? (block.orientation ?? null) : null
    if (turned === null || turned === last?.orientation) last?.blocks.push(block)
    else runs.push({ orientation: turned, blocks: [] })
  }
  return runs
}

/** The pages of one run as a section of the file; only the first has a cover, contents or letterhead. */
function section(pages: Pages, index: number, writing: Writing): ISectionOptions {
  const { report, tools, context } = writing
  const { front } = report
  const isShort = report.isShort === true
  const hasCover = index === 0 && !isShort
  const width = textWidths[pages.orientation]
  const size = { ...page.size, orientation: pages.orientation }
  const opening = isShort ? letterhead(report) : frontPages(report, tools.rasterise)
  // The contents end a page; a run that turns the paper begins one by itself.
  const broken: readonly ReportBlock[] = hasCover ? [{ kind: 'page-break', id: 'contents.break' }] : []
  return {
    properties: { page: { ...page, size }, titlePage: hasCover },
    headers: { default: pageHeader(front, width), ...(hasCover ? { first: emptyHeader() } : {}) },
    footers: {
      default: pageFooter(front, report.language, width),
      ...(hasCover ? { first: emptyFooter() } : {})
    },
    children: [
      ...(index === 0 ? opening : []),
      ...writeBlocks([...broken, ...pages.blocks], { ...context, width })
    ]
  }
}

interface Writing {
  readonly report: Report
  readonly tools: DocxTools
  readonly context: Omit<BlockContext, 'width'>
}

interface Prepared {
  readonly charts: ReadonlyMap<string, WordChart>
  /** Theme and styles of the consultant's Word template. */
  readonly look: TemplateLook['options'] | null
}

function document(report: Report, { charts, look }: Prepared, tools: DocxTools): Document {
  const { front } = report
  const fonts = fontsOf(report.brand)
  const properties = fileProperties(front)
  const printed = { ...report, targets: targetsOf(report.blocks) }
  const writing = { report, tools, context: { report: printed, charts, bookmark: bookmarkNames() } }
  return new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    description: properties.comment,
    keywords: '',
    customProperties: [
      { name: 'Data as of', value: front.asOf },
      { name: 'Version', value: stateText(front, report.language) }
    ],
    ...(look ?? { theme: themeWith(fonts), styles: documentStyles(report.language, fonts) }),
    numbering,
    pageNumbers: estimatePageNumbersWith({ fonts: measuredFonts(tools.fonts), guess: true }),
    compatabilityModeVersion: 15,
    sections: pagesOf(report.blocks).map((pages, index) => section(pages, index, writing))
  })
}

/**
 * Some blocks of a report as a Word file without cover, contents, header and footer, on a page `width` twips wide
 * between its margins: what a form takes over. Pages lie as those of the form, and its pictures are exact ones.
 */
export async function writeBlocksAlone(
  report: Report,
  { blocks, width }: { readonly blocks: readonly ReportBlock[]; readonly width: number },
  tools: DocxTools
): Promise<Uint8Array> {
  const part = { ...report, blocks: blocks.filter(({ kind }) => kind !== 'page-break') }
  const charts = chartsOf(part, tools, () => undefined)
  const context = {
    report: { ...report, targets: targetsOf(report.blocks) },
    charts,
    bookmark: bookmarkNames(),
    width
  }
  const look = templateLook(report)
  const written = new Document({
    ...(look?.options ?? {}),
    numbering,
    sections: [{ children: writeBlocks(part.blocks, context) }]
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(written))
  return settlePackage(packed, report.front.date, [...wordBrandMends(report.brand), ...(look?.mends ?? [])])
}

/** Writes a report as a Word file. The same report always gives the same bytes. */
export async function writeDocx(report: Report, tools: DocxTools, progress: Progress): Promise<Uint8Array> {
  const charts = chartsOf(report, tools, progress)
  const template = templateLook(report)
  const packed = await Packer.toArrayBuffer(
    document(report, { charts, look: template?.options ?? null }, tools)
  )
  progress(0.95)
  const mends = [namesAtTheEdge, ...wordBrandMends(report.brand), ...(template?.mends ?? [])]
  return settlePackage(new Uint8Array(packed), report.front.date, mends)
}
