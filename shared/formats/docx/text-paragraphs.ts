import { Paragraph, type IParagraphOptions } from 'docx'
import { readTextLines, type TextLine } from '@shared/domain/deliverables/figure-text'
import type { TextBlock } from '@shared/domain/deliverables/report'
import { bulletList, numberedList } from './numbering'
import { lineRuns, type PrintedReport } from './text-runs'

/** Lines that belong together: a paragraph with line breaks, or a list. */
function grouped(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0]?.mark === line.mark) last.push(line)
    else groups.push([line])
  }
  return groups
}

/** Room on a block's list counter for the lists inside it; each numbered list begins at 1. */
const listsPerBlock = 1000

/**
 * The paragraphs of a text block: its plain lines in the block's own style, its lists as lists of Word. A text
 * without lists is one paragraph.
 */
export function textParagraphs(
  block: TextBlock,
  look: Omit<IParagraphOptions, 'children'>,
  report: PrintedReport
): Paragraph[] {
  const first = report.blocks.findIndex((each) => each.id === block.id) * listsPerBlock
  return grouped(readTextLines(block.text, report.figures, report.locale)).flatMap((lines, index) => {
    const mark = lines[0]?.mark ?? null
    if (mark === null) return [new Paragraph({ ...look, children: lineRuns(lines, report) })]
    const numbering =
      mark === 'bullet'
        ? { reference: bulletList, level: 0 }
        : { reference: numberedList, level: 0, instance: first + index }
    return lines.map(
      (line) => new Paragraph({ style: 'ListBullet', numbering, children: lineRuns([line], report) })
    )
  })
}
