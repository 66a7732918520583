import type { FactBlock, FactValue } from '../entities/fact-block'
import { sameValue } from '../history/same-value'
import type { MetricContext } from './context'
import { defineMetric } from './define-metric'
import type { FoldedRows } from './facts/fold-rows'
import { knownFigure, unknownFigure } from './figure-of'
import { dealSet } from './record-scope'
import { wilsonInterval } from '../stats/wilson'

/** What two files must say alike of the same deal. Stages are left out: each system has its own words for them. */
const compared = ['partnerId', 'status', 'amount', 'currency', 'createdOn', 'closedOn'] as const

/**
 * The kind of file a block came from: its headers, which a refreshed export of the same system keeps. Without them the
 * fields it was mapped to.
 */
function layoutOf({ facts }: MetricContext): (block: FactBlock) => string {
  const runs = new Map(facts.sources.runs.map((run) => [run.id, run]))
  return ({ runId, fileId, sheet, columns }) => {
    const source = runs.get(runId)?.sheets.find((one) => one.fileId === fileId && one.sheet === sheet)
    return source?.headerSignature ?? Object.keys(columns).sort().join(' ')
  }
}

/** What one kind of file says of each deal: the row of its latest export. */
type Sayings = ReadonlyMap<number, { readonly block: FactBlock; readonly row: number }>

function sayingsByLayout(context: MetricContext, rows: FoldedRows): readonly Sayings[] {
  const layout = layoutOf(context)
  const layouts = new Set(rows.placements.map(({ block }) => layout(block)))
  if (layouts.size < 2) return []
  const byLayout = new Map<string, Map<number, { block: FactBlock; row: number }>>()
  for (const { block, positions } of rows.placements) {
    const name = layout(block)
    const sayings = byLayout.get(name) ?? new Map<number, { block: FactBlock; row: number }>()
    byLayout.set(name, sayings)
    positions.forEach((position, row) => {
      if (position >= 0) sayings.set(position, { block, row })
    })
  }
  return [...byLayout.values()]
}

const valueIn = ({ block, row }: { block: FactBlock; row: number }, field: string): FactValue =>
  block.columns[field]?.[row] ?? null

/** Whether all files that give a field give the same. A blank contradicts nobody. */
function agree(sayings: readonly { block: FactBlock; row: number }[]): boolean {
  return compared.every((field) => {
    const known = sayings.map((one) => valueIn(one, field)).filter((value) => value !== null)
    return known.every((value) => sameValue(value, known[0]))
  })
}

function compareFiles(context: MetricContext) {
  const rows = context.facts.rows('deal')
  const files = sayingsByLayout(context, rows)
  const shared: number[] = []
  const alike: number[] = []
  const alone: number[] = []
  for (let position = 0; files.length > 1 && position < rows.ids.length; position++) {
    const sayings = files.flatMap((file) => file.get(position) ?? [])
    if (sayings.length === 0) continue
    if (sayings.length === 1) alone.push(position)
    else {
      shared.push(position)
      if (agree(sayings)) alike.push(position)
    }
  }
  return { hasTwo: files.length > 1, shared, alike, alone }
}

/**
 * Deals that stand in two kinds of file (deal registrations and CRM) and are told alike. Unit: share 0–1.
 * Source: Why Most Partner Programs Fail (rule R31).
 */
export const crossFileAgreement = defineMetric(
  {
    id: 'cross-file-agreement',
    title: 'Deals told alike by two files',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Deals that two of the client’s files list, such as deal registrations and the CRM, and of which both say the same partner, status, amount and dates.',
    formula: 'Deals in two files without a contradiction ÷ deals in two files',
    needs: ['deal.externalId'],
    cellFields: ['partnerId', 'status', 'amount', 'createdOn', 'closedOn'],
    edgeCases: [
      'A newer export with the same headers is the same file, not a second one.',
      'Deals are the same when they carry the same number; likeness is never guessed.',
      'What only one of the files gives contradicts nobody; deals in one file only are left out and listed.',
      'Edits by hand do not count here: it is about what the files say.'
    ],
    source: 'Why Most Partner Programs Fail; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const { hasTwo, shared, alike, alone } = context.shared(compareFiles)
    if (!hasTwo) return unknownFigure(asked, { reason: 'one-file-only', missing: 'registrations' })
    const leftOut = [{ reason: 'in-one-file', records: dealSet(deals, alone) }]
    if (shared.length === 0)
      return unknownFigure(asked, { reason: 'no-shared-deals', missing: 'registrations', leftOut })
    return knownFigure(asked, {
      value: alike.length / shared.length,
      numerator: alike.length,
      denominator: shared.length,
      interval: wilsonInterval(alike.length, shared.length),
      counted: dealSet(deals, alike),
      base: dealSet(deals, shared),
      leftOut,
      coverage: shared.length / (shared.length + alone.length)
    })
  }
)
