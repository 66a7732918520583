import type { Evidence, EvidenceRecord, EvidenceRecords, SourceCell } from '@shared/domain/evidence/evidence'
import type { CountedKind, Figure } from '@shared/domain/evidence/figure'
import { caveatWords, missingWords, unknownWords } from '@shared/domain/evidence/reasons'
import type { EvidenceView } from './evidence-view'
import { figureText } from './figure-text'
import type { Format } from './format'

const kindWords: Readonly<Record<CountedKind, readonly [one: string, many: string]>> = {
  partner: ['partner', 'partners'],
  deal: ['deal', 'deals'],
  investment: ['payment', 'payments'],
  activity: ['activity', 'activities'],
  response: ['answer', 'answers'],
  coding: ['coding', 'codings']
}

/** "1 deal", "57,851 deals". */
export function recordCount(kind: CountedKind, count: number, format: Format): string {
  return `${format.count(count)} ${kindWords[kind][count === 1 ? 0 : 1]}`
}

/** The n beside a figure: "268 of 701 partners", "57,851 deals". */
function extentOf({ figure, counted, base }: Evidence, format: Format): string | undefined {
  if (figure.value === null) return undefined
  if (figure.unit === 'share' && base) {
    const part = format.count(counted.count)
    return `${part} of ${recordCount(base.kind, base.count, format)}`
  }
  if (isWithheld(counted)) {
    if (figure.denominator === null) return undefined
    const of = format.count(figure.denominator)
    return figure.numerator === null ? `n = ${of}` : `${format.count(figure.numerator)} of ${of}`
  }
  return recordCount(counted.kind, counted.count, format)
}

/** Who answered a survey is never listed beside a figure. */
const isWithheld = ({ kind, count }: EvidenceRecords): boolean => kind === 'response' && count === 0

/** Shows shares on a scale that ends a little beyond what is drawn. */
function scaleEnd(high: number): number {
  const steps = [0.1, 0.25, 0.5, 1]
  return steps.find((step) => high * 1.1 <= step) ?? high * 1.1
}

function intervalOf(figure: Figure, threshold: number | null, format: Format): EvidenceView['interval'] {
  const { interval, value } = figure
  if (interval === null || value === null) return undefined
  const write = (bound: number): string => figureText({ ...figure, value: bound }, format)
  const level = format.share(interval.level)
  const limit = threshold === null ? '' : ` · threshold ${write(threshold)}`
  return {
    text: `${level} interval ${write(interval.low)} to ${write(interval.high)}${limit}`,
    value,
    low: interval.low,
    high: interval.high,
    threshold,
    scaleMin: Math.min(0, interval.low),
    scaleMax: scaleEnd(Math.max(interval.high, value, threshold ?? 0))
  }
}

const shownNames = 3
const shownCells = 2

function namesText(records: EvidenceRecords): string {
  const names = records.records.slice(0, shownNames).map((record) => record.name)
  if (names.length === 0) return 'None'
  return records.count > names.length ? `${names.join(', ')} …` : names.join(', ')
}

/** One line per file and sheet: the cell of the leading field of each record. */
function sourcesOf(evidence: Evidence, onOpen: (() => void) | undefined): EvidenceView['sources'] {
  const fields = evidence.definition.cellFields
  const rank = (cell: SourceCell): number => fields.indexOf(cell.field)
  const bySheet = new Map<string, { file: string; sheet: string; cells: string[] }>()
  const leadingOf = (records: readonly EvidenceRecord[]): SourceCell[] =>
    records.flatMap(({ cells }) => [...cells].sort((a, b) => rank(a) - rank(b))[0] ?? [])
  const counted = leadingOf([...evidence.counted.records, ...(evidence.proof?.records ?? [])])
  const leadingCells = counted.length > 0 ? counted : leadingOf(evidence.base?.records ?? [])
  for (const leading of [...leadingCells, ...(evidence.asked ?? [])]) {
    const key = `${leading.fileId} ${leading.sheet}`
    const place = bySheet.get(key) ?? { file: leading.fileName, sheet: leading.sheet, cells: [] }
    if (place.cells.length <= shownCells) place.cells.push(leading.cell)
    bySheet.set(key, place)
  }
  return [...bySheet.values()].map(({ file, sheet, cells }) => {
    const listed = cells.slice(0, shownCells).join(', ') + (cells.length > shownCells ? ' …' : '')
    // A CSV file is its own only sheet: saying its name twice helps nobody.
    const isWholeFile = file.startsWith(`${sheet}.`)
    return { file, cells: isWholeFile ? listed : `${sheet}!${listed}`, ...(onOpen ? { onOpen } : {}) }
  })
}

function unknownText({ unknown }: Figure): string | undefined {
  if (unknown === null) return undefined
  const ask = unknown.missing === null ? '' : ` To ask the client for: ${missingWords(unknown.missing)}.`
  return unknownWords(unknown.reason) + ask
}

export interface EvidenceViewOptions {
  readonly threshold?: number | null
  /** Opens the list of all records counted. */
  readonly onOpenRecords?: () => void
}

/** Turns the evidence of a figure into the words of the popover. */
export function evidenceViewOf(
  evidence: Evidence,
  format: Format,
  { threshold = null, onOpenRecords }: EvidenceViewOptions = {}
): EvidenceView {
  const { figure, definition, counted, leftOut } = evidence
  const extent = extentOf(evidence, format)
  const unknown = unknownText(figure)
  const interval = intervalOf(figure, threshold, format)
  return {
    value: figureText(figure, format),
    ...(extent === undefined ? {} : { extent }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(interval === undefined ? {} : { interval }),
    ...(figure.caveats ? { caveats: figure.caveats.map(caveatWords) } : {}),
    how: `${definition.plainWords} ${definition.formula}.`,
    definitions: evidence.definitionsInWords,
    counted:
      figure.value !== null && isWithheld(counted)
        ? { text: 'Who answered is not listed.' }
        : {
            text: namesText(counted),
            count: recordCount(counted.kind, counted.count, format),
            ...(onOpenRecords && counted.count > 0 ? { onOpen: onOpenRecords } : {})
          },
    leftOut: leftOut.map((set) => `${recordCount(set.kind, set.count, format)}: ${set.words}`),
    // Of a survey there is nobody to list.
    sources: sourcesOf(evidence, isWithheld(counted) ? undefined : onOpenRecords),
    asOf: `As of ${format.date(figure.asOf)} · ${definition.source}`
  }
}
