import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { stateText } from '@shared/domain/deliverables/front-matter'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import type { FrontMatter } from '@shared/domain/deliverables/report'
import { palette } from './palette'
import { textRuns } from './text-runs'

// Right tab stops, not positional tabs: LibreOffice ignores those.
const tabStopsAt = (position: number) => [{ type: TabStopType.RIGHT, position }]

/** Document and client, on every page but the cover; the sample notice where the data are invented. */
export function pageHeader(front: FrontMatter, width: number): Header {
  const sample =
    front.sampleNotice === null
      ? []
      : textRuns(`   ${front.sampleNotice}`, { bold: true, color: palette.alert })
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: tabStopsAt(width),
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
export function pageFooter(front: FrontMatter, language: string, width: number): Footer {
  const words = fixedWords(language)
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: tabStopsAt(width),
        children: [
          ...textRuns(`${front.confidentiality} ${stateText(front, language)}`),
          new TextRun('\t'),
          new TextRun({
            children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES]
          })
        ]
      })
    ]
  })
}

export const emptyHeader = (): Header => new Header({ children: [new Paragraph({ style: 'Header' })] })
export const emptyFooter = (): Footer => new Footer({ children: [new Paragraph({ style: 'Footer' })] })
