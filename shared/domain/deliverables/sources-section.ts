import type { ImportedSheet, ImportRun, ImportTarget } from '../entities/import-run'
import type { BoundFigures } from './bound-figure'
import { cleanLine } from './clean-text'
import { formatNumber } from './format-figure'
import { reasonWords } from './reason-words'
import type { ReportBlock, ReportCell, ReportRow } from './report'
import { dateCell, ownCell } from './table-cells'

const targetWords: Readonly<Record<ImportTarget, string>> = {
  partner: 'Partners',
  deal: 'Deals',
  investment: 'Investments',
  activity: 'Activities',
  response: 'Survey answers',
  note: 'Notes'
}

const text = (value: string): ReportCell => ({ kind: 'text', text: value })

/** A file's content hash, cut to what a person compares. */
const shortHash = (sha256: string): string => sha256.slice(0, 12)

function sourceRow(run: ImportRun, sheet: ImportedSheet, locale: string): ReportRow {
  return {
    cells: [
      ownCell(sheet.fileName),
      ownCell(sheet.sheet),
      text(targetWords[sheet.target]),
      text(formatNumber(sheet.counts.read, locale)),
      text(formatNumber(sheet.counts.leftOut, locale)),
      dateCell(run.at.slice(0, 10)),
      text(shortHash(sheet.fileId))
    ]
  }
}

function sourceTable(runs: readonly ImportRun[], locale: string): ReportBlock {
  return {
    kind: 'table',
    id: 'sources.table',
    caption: 'Files this document rests on',
    columns: [
      { title: 'File', width: 0.27, align: 'left' },
      { title: 'Sheet', width: 0.13, align: 'left' },
      { title: 'Content', width: 0.12, align: 'left' },
      { title: 'Rows read', width: 0.09, align: 'right' },
      { title: 'Left out', width: 0.08, align: 'right' },
      { title: 'Imported', width: 0.16, align: 'left' },
      { title: 'SHA-256', width: 0.15, align: 'left' }
    ],
    rows: runs.flatMap((run) => run.sheets.map((sheet) => sourceRow(run, sheet, locale))),
    note: 'SHA-256: the first 12 characters of the hash of each file’s content. The same file gives the same characters.'
  }
}

interface LeftOut {
  readonly what: string
  readonly reason: string
  readonly count: number
}

/** Rows the import left out, by sheet and reason. */
function leftOutRows(runs: readonly ImportRun[]): LeftOut[] {
  const counts = new Map<string, LeftOut>()
  for (const sheet of runs.flatMap((run) => run.sheets)) {
    for (const { reason } of sheet.leftOut) {
      const key = `${sheet.fileName}|${sheet.sheet}|${reason}`
      const what = `${cleanLine(sheet.fileName)}, ${cleanLine(sheet.sheet)}`
      counts.set(key, { what, reason, count: (counts.get(key)?.count ?? 0) + 1 })
    }
  }
  return [...counts.values()]
}

/** Records the figures left out although they were imported. */
function leftOutRecords(figures: BoundFigures): LeftOut[] {
  const seen = new Map<string, { what: string; reason: LeftOut['reason']; ids: Set<string> }>()
  for (const { figure, label } of Object.values(figures)) {
    for (const { reason, records } of figure.leftOut) {
      if (records.ids.length === 0) continue
      const key = `${figure.metricId}|${reason}`
      const known = seen.get(key) ?? { what: label, reason, ids: new Set<string>() }
      for (const id of records.ids) known.ids.add(id)
      seen.set(key, known)
    }
  }
  return [...seen.values()].map(({ what, reason, ids }) => ({ what, reason, count: ids.size }))
}

function leftOutBlocks(leftOut: readonly LeftOut[], locale: string): ReportBlock[] {
  if (leftOut.length === 0) {
    const none = 'No row and no record was left out of the figures in this document.'
    return [{ kind: 'paragraph', id: 'sources.left-out-none', style: 'body', text: none }]
  }
  return [
    {
      kind: 'table',
      id: 'sources.left-out',
      caption: 'Left out, and why',
      columns: [
        { title: 'File or figure', width: 0.45, align: 'left' },
        { title: 'Reason', width: 0.4, align: 'left' },
        { title: 'Records', width: 0.15, align: 'right' }
      ],
      rows: leftOut.map(({ what, reason, count }) => ({
        cells: [text(what), text(cleanLine(reasonWords(reason))), text(formatNumber(count, locale))]
      })),
      note: null
    }
  ]
}

/** The list of sources and of everything left out: shared by all Word documents. The title says which appendix it is. */
export function sourcesSection(
  runs: readonly ImportRun[],
  figures: BoundFigures,
  locale: string,
  title = 'Appendix B: sources and exclusions'
): ReportBlock[] {
  const applied = runs.filter((run) => run.state === 'applied')
  const files: ReportBlock =
    applied.length === 0
      ? {
          kind: 'paragraph',
          id: 'sources.none',
          style: 'body',
          text: 'No file was imported; every amount and rating was entered by hand.'
        }
      : sourceTable(applied, locale)
  return [
    { kind: 'page-break', id: 'sources.break' },
    { kind: 'heading', id: 'sources.title', level: 1, text: title },
    files,
    ...leftOutBlocks([...leftOutRows(applied), ...leftOutRecords(figures)], locale)
  ]
}
