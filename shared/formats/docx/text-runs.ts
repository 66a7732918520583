import { TextRun } from 'docx'
import { cleanText } from '@shared/domain/deliverables/clean-text'
import { readFigureText } from '@shared/domain/deliverables/figure-text'
import type { Report } from '@shared/domain/deliverables/report'

/** A run of text that is safe to write; line ends become line breaks. */
export function textRuns(text: string, style: { bold?: boolean; color?: string } = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }))
}

/** The runs of a block's text with its figures written in. */
export function figureRuns(source: string, report: Report): TextRun[] {
  return readFigureText(source, report.figures, report.locale).flatMap((segment) =>
    textRuns(segment.text, segment.isBold ? { bold: true } : {})
  )
}
