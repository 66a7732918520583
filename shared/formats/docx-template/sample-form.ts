import {
  Document,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType
} from 'docx'
import {
  vocabularyOf,
  type FillData,
  type VocabularyEntry
} from '@shared/domain/deliverables/template/fill-data'
import { textRuns } from '../docx/text-runs'
import { settlePackage } from '../office/settle-package'

const full = 9026

/** Plain and readable: whoever begins with it makes it their own. */
const styles = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22 },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
    },
    heading1: {
      run: { font: 'Calibri', size: 30, bold: true },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true }
    },
    title: { run: { font: 'Calibri', size: 44, bold: true }, paragraph: { spacing: { after: 200 } } }
  }
}

const text = (words: string): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, children: textRuns(words) })
const head = (words: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(words) })

const row = (cells: readonly string[], widths: readonly number[], isHead = false): TableRow =>
  new TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    cantSplit: true,
    children: cells.map(
      (words, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: 50, bottom: 50, left: 100, right: 100 },
          children: [new Paragraph({ children: textRuns(words, isHead ? { bold: true } : {}) })]
        })
    )
  })

const table = (rows: readonly (readonly string[])[], widths: readonly number[]): Table =>
  new Table({
    width: { size: full, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: rows.map((cells, index) => row(cells, widths, index === 0))
  })

const braced = ({ text: name }: VocabularyEntry): string => `{{${name}}}`

/** What each placeholder means: spelled without its second brace, so that the list itself is not filled. */
const explained = (entries: readonly VocabularyEntry[]): string[][] => [
  ['Placeholder', 'What stands there'],
  ...entries.map((entry) => [braced(entry).replace('{{', '{ {').replace('}}', '} }'), entry.help])
]

/**
 * A form to begin with: a letter that uses placeholders of every kind, and behind it the list of all that can be used
 * with the document, spelled with a blank between the braces.
 */
export async function writeSampleForm(data: FillData): Promise<Uint8Array> {
  const entries = vocabularyOf(data)
  const [figure] = entries.filter(({ group }) => group === 'figures')
  const thirds = [4026, 2500, 2500]
  const document = new Document({
    title: 'A form to fill',
    creator: '',
    lastModifiedBy: '',
    compatabilityModeVersion: 15,
    styles,
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns('{{title}} for {{client}}') }),
          text('{{engagement}}, {{date}}. Data as of {{as-of}}. {{confidentiality}}'),
          ...(figure ? [text(`${figure.help}: {{${figure.text}}}`)] : []),
          head('What we found'),
          text('{{finding.claim}}'),
          head('Partners'),
          table(
            [
              ['Partner', 'Tier', 'Type'],
              ['{{partner.name}}', '{{partner.tier}}', '{{partner.type}}']
            ],
            thirds
          ),
          head('The document'),
          text('{{document}}'),
          text('{{author}}'),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            pageBreakBefore: true,
            children: textRuns('All placeholders')
          }),
          text(
            'Write them without the blank between the braces. Figures take a format after a bar: auto, short, full, signed, of, plain. A table row with fields of partners or findings is repeated for each. Delete this page before you use the form.'
          ),
          table(explained(entries), [3600, full - 3600])
        ]
      }
    ]
  })
  const packed = await Packer.toArrayBuffer(document)
  return settlePackage(new Uint8Array(packed), data.report.front.date)
}
