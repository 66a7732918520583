import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { FrontMatter } from '@shared/domain/deliverables/report'
import { palette } from './palette'
import { textWidth } from './page-setup'
import { textRuns } from './text-runs'

// Right tab stops, not positional tabs: LibreOffice ignores those.
const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]

/** Document and client, on every page but the cover; the sample notice where the data are invented. */
export function pageHeader(front: FrontMatter): Header {
  const sample =
    front.sampleNotice === null
      ? []
      : textRuns(`   ${front.sampleNotice}`, { bold: true, color: palette.alert })
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: palette.line, space: 4 } },
        children: [
          ...textRuns(`${front.title}: ${front.subtitle}`),
          ...sample,
          new TextRun('\t'),
          ...textRuns(front.clientName)
        ]
      })
    ]
  })
}

/** Confidentiality and "Page x of y". */
export function pageFooter(front: FrontMatter): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops,
        children: [
          ...textRuns(`${front.confidentiality} ${front.version}`),
          new TextRun('\t'),
          new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
        ]
      })
    ]
  })
}

export const emptyHeader = (): Header => new Header({ children: [new Paragraph({ style: 'Header' })] })
export const emptyFooter = (): Footer => new Footer({ children: [new Paragraph({ style: 'Footer' })] })
