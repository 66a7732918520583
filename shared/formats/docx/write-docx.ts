import { Document, Packer, Paragraph, TableOfContents } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import type { Report } from '@shared/domain/deliverables/report'
import { chartPicture, type ChartPicture } from '../charts/chart-picture'
import type { Rasterise } from '../charts/rasteriser'
import { settlePackage } from '../office/settle-package'
import { cover } from './cover'
import { numbering } from './numbering'
import { page } from './page-setup'
import { pageFont, palette } from './palette'
import { writeBlocks } from './report-blocks'
import { emptyFooter, emptyHeader, pageFooter, pageHeader } from './running-head'
import { documentStyles } from './styles'
import { textRuns } from './text-runs'

/** Called with the share of the work done, 0–1, between steps; throws to stop. */
export type Progress = (share: number) => void

const theme = {
  name: 'Tandem',
  colors: {
    dark1: palette.ink,
    dark2: palette.vendor,
    light2: palette.pale,
    accent1: palette.partner,
    accent2: palette.gap,
    accent3: palette.muted,
    hyperlink: palette.partner
  },
  fonts: { headings: pageFont, body: pageFont }
}

function pictures(report: Report, rasterise: Rasterise, progress: Progress): Map<string, ChartPicture> {
  const charts = report.blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []))
  return new Map(
    charts.map((block, index) => {
      const picture = chartPicture(block.spec, block.caption, rasterise)
      progress((0.5 * (index + 1)) / charts.length)
      return [block.id, picture]
    })
  )
}

/** Bookmark names are counted per document: unique, and the same on every run. */
function bookmarkNames(): (prefix: string) => string {
  let count = 0
  return (prefix) => `${prefix}_${++count}`
}

function document(report: Report, drawn: ReadonlyMap<string, ChartPicture>, rasterise: Rasterise): Document {
  const { front } = report
  const contents = [
    new Paragraph({ style: 'FrontHeading', pageBreakBefore: true, children: textRuns('Contents') }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' })
  ]
  const blocks = writeBlocks([{ kind: 'page-break', id: 'contents.break' }, ...report.blocks], {
    report,
    pictures: drawn,
    bookmark: bookmarkNames()
  })
  return new Document({
    title: `${front.title}: ${front.subtitle}`,
    subject: front.engagementTitle,
    creator: front.author,
    lastModifiedBy: front.author,
    description: front.sampleNotice ?? '',
    keywords: '',
    customProperties: [
      { name: 'Client', value: cleanLine(front.clientName) },
      { name: 'Data as of', value: front.asOf },
      { name: 'Version', value: front.version }
    ],
    theme,
    styles: documentStyles(report.language),
    numbering,
    pageNumbers: estimatePageNumbers,
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageHeader(front), first: emptyHeader() },
        footers: { default: pageFooter(front), first: emptyFooter() },
        children: [...cover(front, rasterise), ...contents, ...blocks]
      }
    ]
  })
}

/** Writes a report as a Word file. The same report always gives the same bytes. */
export async function writeDocx(
  report: Report,
  rasterise: Rasterise,
  progress: Progress
): Promise<Uint8Array> {
  const drawn = pictures(report, rasterise, progress)
  const packed = await Packer.toArrayBuffer(document(report, drawn, rasterise))
  progress(0.95)
  return settlePackage(new Uint8Array(packed), report.front.date)
}
