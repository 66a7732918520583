import { factKinds, type FactKind } from '@shared/domain/entities/facts'
import type { Definitions } from '@shared/domain/entities/engagement'
import { definitionsInWords } from '@shared/domain/evidence/definition-words'
import type {
  Evidence,
  EvidenceLimits,
  EvidenceRecord,
  EvidenceRecords
} from '@shared/domain/evidence/evidence'
import type { Figure, RecordSet } from '@shared/domain/evidence/figure'
import { sizeOf } from '@shared/domain/evidence/record-set'
import { leftOutWords } from '@shared/domain/evidence/reasons'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { recordsAt } from '@shared/domain/metrics/facts/record-of'
import type { Metric } from '@shared/domain/metrics/metric'
import { cellsOf, headerCell, type CellFinder } from './record-cells'

/** Names shown per set (the whole set stays reachable through the figure's ids); cells: more than a popover shows. */
const onScreen: EvidenceLimits = { counted: 1000, countedWithCells: 12, leftOut: 50, leftOutWithCells: 3 }

/** What a figure is defended with. */
export interface Defended {
  readonly metric: Metric
  readonly figure: Figure
  readonly definitions: Definitions
}

/** Collects all that defends a figure. */
export async function evidenceOf(
  finder: CellFinder,
  { metric, figure, definitions }: Defended,
  limits: EvidenceLimits = onScreen
): Promise<Evidence> {
  const fields = metric.definition.cellFields
  const collect = (set: RecordSet, shown: number, traced: number) =>
    collectRecords(finder, set, { shown, traced, fields })
  const leftOut = await Promise.all(
    figure.leftOut.map(async ({ reason, records }) => ({
      reason,
      words: leftOutWords(reason),
      ...(await collect(records, limits.leftOut, limits.leftOutWithCells))
    }))
  )
  // None of them is a finding, too: then the cells of those it was looked for in prove it.
  const baseTraced = sizeOf(figure.counted) === 0 ? limits.countedWithCells : 0
  return {
    figure,
    definition: metric.definition,
    definitionsInWords: definitionsInWords(definitions, figure.definitionsUsed),
    counted: await collect(figure.counted, limits.counted, limits.countedWithCells),
    base: figure.base ? await collect(figure.base, limits.counted, baseTraced) : null,
    proof: figure.proof ? await collect(figure.proof, limits.counted, limits.countedWithCells) : null,
    leftOut,
    ...(figure.asked ? { asked: figure.asked.flatMap((each) => headerCell(finder, each) ?? []) } : {})
  }
}

interface Wanted {
  readonly shown: number
  readonly traced: number
  readonly fields: readonly string[]
}

async function collectRecords(finder: CellFinder, set: RecordSet, wanted: Wanted): Promise<EvidenceRecords> {
  const ids = set.ids.slice(0, wanted.shown)
  const names = namesOf(finder.facts, set.kind, ids)
  const records: EvidenceRecord[] = []
  for (const [index, id] of ids.entries()) {
    const cells = index < wanted.traced ? await provingCells(finder, { kind: set.kind, id }, wanted) : []
    records.push({ kind: set.kind, id, name: names.get(id) ?? id, cells })
  }
  return { kind: set.kind, count: set.ids.length, records }
}

/** The cells a metric points at; for a partner without any, the one it is named in. */
async function provingCells(
  finder: CellFinder,
  record: Pick<EvidenceRecord, 'kind' | 'id'>,
  { fields }: Wanted
): Promise<EvidenceRecord['cells']> {
  const cells = await cellsOf(finder, record, fields)
  return cells.length > 0 || record.kind !== 'partner' ? cells : cellsOf(finder, record, ['name'])
}

const isFactKind = (kind: string): kind is FactKind => (factKinds as readonly string[]).includes(kind)

/** What people call a record: a partner's name, a deal's title or customer, the client's own number. */
function namesOf(facts: FactBase, kind: RecordSet['kind'], ids: readonly string[]): Map<string, string> {
  if (kind === 'partner') {
    const name = (id: string): string => facts.partners[facts.partnerIndexOf.get(id) ?? -1]?.name ?? id
    return new Map(ids.map((id) => [id, name(id)]))
  }
  if (!isFactKind(kind)) return new Map()
  const rows = facts.rows(kind)
  const positions = ids.flatMap((id) => rows.indexOf.get(id) ?? [])
  return new Map(recordsAt(kind, rows, positions).map((record) => [record.id, nameOf(record)]))
}

type FactRecord = ReturnType<typeof recordsAt>[number]

function nameOf(record: FactRecord): string {
  const known = record as unknown as Readonly<Record<string, unknown>>
  for (const field of ['name', 'account', 'title', 'description', 'respondentId', 'externalId']) {
    const value = known[field]
    if (typeof value === 'string' && value !== '') return value
  }
  return record.id
}
