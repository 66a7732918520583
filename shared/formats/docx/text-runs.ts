import { ExternalHyperlink, SimpleField, TextRun, type ParagraphChild } from 'docx'
import { cleanText } from '@shared/domain/deliverables/clean-text'
import { readFigureText, type TextLine, type TextSegment } from '@shared/domain/deliverables/figure-text'
import { unknownMark } from '@shared/domain/deliverables/format-figure'
import { referredBlock } from '@shared/domain/deliverables/references'
import type { Report } from '@shared/domain/deliverables/report'

/** Where the number of a table or figure stands. */
export interface Target {
  readonly bookmark: string
  readonly number: number
}

/** A report about to be written: its captions are numbered. */
export interface PrintedReport extends Report {
  /** Tables and figures by block id. */
  readonly targets: ReadonlyMap<string, Target>
}

interface RunStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: string
  readonly style?: string
}

/** A run of text that is safe to write; line ends become line breaks. */
export function textRuns(text: string, style: RunStyle = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }))
}

/** A number that follows its table or figure when the consultant moves it in Word. */
const crossReference = (target: Target): SimpleField =>
  new SimpleField(`REF ${target.bookmark} \\h`, String(target.number))

function segmentRuns(segment: TextSegment, report: PrintedReport): ParagraphChild[] {
  const style = {
    ...(segment.isBold ? { bold: true } : {}),
    ...(segment.isItalic ? { italics: true } : {})
  }
  const referred = segment.kind === 'figure' ? referredBlock(segment.key) : null
  if (referred !== null) {
    const target = report.targets.get(referred)
    return target ? [crossReference(target)] : textRuns(unknownMark, style)
  }
  if (segment.link === undefined) return textRuns(segment.text, style)
  const children = textRuns(segment.text, { ...style, style: 'Hyperlink' })
  return [new ExternalHyperlink({ link: segment.link, children })]
}

/** The runs of a block's text with its figures written in and its references led to their tables and figures. */
export const figureRuns = (source: string, report: PrintedReport): ParagraphChild[] =>
  readFigureText(source, report.figures, report.locale).flatMap((segment) => segmentRuns(segment, report))

/** The runs of some lines, with line breaks between them. */
export const lineRuns = (lines: readonly TextLine[], report: PrintedReport): ParagraphChild[] =>
  lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...line.segments.flatMap((segment) => segmentRuns(segment, report))
  ])
