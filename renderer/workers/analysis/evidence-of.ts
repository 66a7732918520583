import { factKinds, type FactKind } from '@shared/domain/entities/facts'
import type { Definitions } from '@shared/domain/entities/engagement'
import { definitionsInWords } from '@shared/domain/evidence/definition-words'
import type { Evidence, EvidenceRecord, EvidenceRecords } from '@shared/domain/evidence/evidence'
import type { Figure, RecordSet } from '@shared/domain/evidence/figure'
import { leftOutWords } from '@shared/domain/evidence/reasons'
import type { FactBase } from '@shared/domain/metrics/facts/fact-base'
import { recordsAt } from '@shared/domain/metrics/facts/record-of'
import type { Metric } from '@shared/domain/metrics/metric'
import { cellsOf, type CellFinder } from './record-cells'

/** Names shown per set; the whole set stays reachable through the figure's ids. */
const shownRecords = 1000
/** Records whose cells are looked up at once: more than anybody reads in a popover. */
const tracedRecords = 12
const shownLeftOut = 50

/** Collects all that defends a figure. */
export async function evidenceOf(
  finder: CellFinder,
  metric: Metric,
  figure: Figure,
  definitions: Definitions
): Promise<Evidence> {
  const fields = metric.definition.cellFields
  const collect = (set: RecordSet, shown: number, traced: number) =>
    collectRecords(finder, set, { shown, traced, fields })
  const leftOut = await Promise.all(
    figure.leftOut.map(async ({ reason, records }) => ({
      reason,
      words: leftOutWords(reason),
      ...(await collect(records, shownLeftOut, 3))
    }))
  )
  return {
    figure,
    definition: metric.definition,
    definitionsInWords: definitionsInWords(definitions, figure.definitionsUsed),
    counted: await collect(figure.counted, shownRecords, tracedRecords),
    base: figure.base ? await collect(figure.base, shownRecords, 0) : null,
    proof: figure.proof ? await collect(figure.proof, shownRecords, tracedRecords) : null,
    leftOut
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
    const cells = index < wanted.traced ? await cellsOf(finder, { kind: set.kind, id }, wanted.fields) : []
    records.push({ kind: set.kind, id, name: names.get(id) ?? id, cells })
  }
  return { kind: set.kind, count: set.ids.length, records }
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
