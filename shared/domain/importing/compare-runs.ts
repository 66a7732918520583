import type { FactBlock, FactValue } from '../entities/fact-block'
import { factKinds, type FactKind } from '../entities/facts'
import type { ImportRun } from '../entities/import-run'
import type { Partner } from '../entities/partner'
import { sameValue } from '../history/same-value'
import { sum } from '../values/sum'
import { existingFacts, type ExistingData, type ExistingFacts } from './existing-facts'
import type { FieldChange } from './field-change'
import {
  joinedSources,
  listedSource,
  type ChangeKind,
  type PreviewRow,
  type PreviewSource
} from './plan-preview'
import { compareRuns } from './run-order'
import { rosterFields } from './roster-fields'
import { firstText, tellingFields } from './telling-fields'

/** The records one file held, as they stood once it was applied. */
interface RunState {
  readonly ids: ReadonlySet<string>
  readonly facts: ExistingFacts
  readonly rows: ReadonlyMap<string, number>
  readonly fields: readonly string[]
}

export interface RunTotals {
  readonly records: number
  /** Sum of the amounts; null where the records have none. */
  readonly amount: number | null
}

/** Two imports side by side: `missing` lines are only in the first, `added` ones only in the second. */
export interface RunComparison {
  readonly kinds: readonly {
    readonly kind: FactKind | 'partner'
    readonly first: RunTotals
    readonly second: RunTotals
  }[]
  readonly counts: Readonly<Record<ChangeKind, number>>
  readonly lines: PreviewSource
}

/** Partners as a run left them, by id: what it named, whatever happened later. */
export type PartnersAfter = (run: ImportRun) => ReadonlyMap<string, Partner>

/**
 * Compares what two imports held, record by record and field by field, values set by hand left aside: rows a newer
 * file had unchanged count as its own, though they were not written again. Kinds that only one of the two holds are
 * counted and not listed: there is nothing to compare them with.
 */
export function compareTwoRuns(
  first: ImportRun,
  second: ImportRun,
  known: { data: ExistingData; partnersAfter: PartnersAfter }
): RunComparison {
  const { data, partnersAfter } = known
  const kinds: RunComparison['kinds'][number][] = []
  const sources: PreviewSource[] = []
  const partners = [partnersAfter(first), partnersAfter(second)] as const
  if (partners.some((named) => named.size > 0)) {
    kinds.push({ kind: 'partner', first: countOf(partners[0].size), second: countOf(partners[1].size) })
    if (partners.every((named) => named.size > 0)) sources.push(listedSource(partnerLines(...partners)))
  }
  for (const kind of factKinds) {
    const states = [stateAfter(first, kind, data), stateAfter(second, kind, data)] as const
    if (states.every((state) => state.ids.size === 0)) continue
    kinds.push({ kind, first: totalsOf(states[0]), second: totalsOf(states[1]) })
    if (states.every((state) => state.ids.size > 0)) sources.push(listedSource(factLines(...states)))
  }
  const lines = joinedSources(sources)
  const counts = { added: 0, changed: 0, unchanged: 0, missing: 0, 'left-out': 0 }
  for (let index = 0; index < lines.length; index++) counts[lines.kindAt(index)]++
  return { kinds, counts, lines }
}

const countOf = (records: number): RunTotals => ({ records, amount: null })

/** The facts a run's files held: rows it wrote and rows it found unchanged, with the values of that moment. */
function stateAfter(run: ImportRun, kind: FactKind, data: ExistingData): RunState {
  const own = data.factBlocks.filter(
    (block) => block.runId === run.id && block.kind === kind && !block.retires
  )
  const rows = new Map(
    own.flatMap((block) => block.ids.map((id, row) => [id, block.sheetRows[row] ?? 0] as const))
  )
  const until = data.runs.flatMap((other) =>
    other.id === run.id
      ? [{ ...other, state: 'applied' as const }]
      : compareRuns(other, run) < 0
        ? [other]
        : []
  )
  const blocks = own.length === 0 ? [] : data.factBlocks.filter((block) => block.kind === kind)
  const facts = existingFacts({ ...data, runs: until, factBlocks: blocks, overlays: [] }, kind)
  return { ids: new Set(rows.keys()), facts, rows, fields: fieldsOf(blocks) }
}

const fieldsOf = (blocks: readonly FactBlock[]): string[] => [
  ...new Set(blocks.flatMap((block) => Object.keys(block.columns)))
]

function totalsOf({ ids, facts }: RunState): RunTotals {
  const amounts = [...ids]
    .map((id) => facts.valueOf(id, 'amount'))
    .filter((value) => typeof value === 'number')
  return { records: ids.size, amount: amounts.length === 0 ? null : Math.round(sum(amounts) * 100) / 100 }
}

function factLines(first: RunState, second: RunState): PreviewRow[] {
  const fields = [...new Set([...first.fields, ...second.fields])]
  const all = new Set([...first.ids, ...second.ids])
  return [...all].map((id) => {
    const isIn = { first: first.ids.has(id), second: second.ids.has(id) }
    const changed = fields.flatMap((field): FieldChange[] => {
      const before = isIn.first ? first.facts.valueOf(id, field) : null
      const after = isIn.second ? second.facts.valueOf(id, field) : null
      return sameValue(before, after) ? [] : [{ field, before, after }]
    })
    const named = isIn.second ? second : first
    return {
      row: named.rows.get(id) ?? null,
      label: labelOf((field) => named.facts.valueOf(id, field)),
      kind: kindOf(isIn, changed),
      fields: changed,
      reason: null,
      recordId: id,
      from: null
    }
  })
}

function partnerLines(
  first: ReadonlyMap<string, Partner>,
  second: ReadonlyMap<string, Partner>
): PreviewRow[] {
  return [...new Set([...first.keys(), ...second.keys()])].map((id) => {
    const [before, after] = [first.get(id), second.get(id)]
    const fields = comparedFields.flatMap((field): FieldChange[] => {
      const [old, fresh] = [before?.[field] ?? null, after?.[field] ?? null]
      return sameValue(old, fresh) || isEmpty(old, fresh) ? [] : [{ field, before: old, after: fresh }]
    })
    return {
      row: null,
      label: (after ?? before)?.name ?? '',
      kind: kindOf({ first: before !== undefined, second: after !== undefined }, fields),
      fields,
      reason: null,
      recordId: id,
      from: null
    }
  })
}

const isEmpty = (...values: readonly FactValue[]): boolean =>
  values.every((value) => value === null || (Array.isArray(value) && value.length === 0))

// The client's own word for a type changes with the type; the names tell which partner it is.
const comparedFields = [
  'name',
  'aliases',
  'externalIds',
  ...rosterFields.filter((field) => field !== 'typeLabel')
] as const

function kindOf(isIn: { first: boolean; second: boolean }, changed: readonly FieldChange[]): ChangeKind {
  if (!isIn.first) return 'added'
  if (!isIn.second) return 'missing'
  return changed.length > 0 ? 'changed' : 'unchanged'
}

const labelOf = (value: (field: string) => FactValue): string => firstText(tellingFields.map(value))
