import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDefinitions, type Definitions, type Engagement } from '@shared/domain/entities/engagement'
import type { FactOverlay, FactValue } from '@shared/domain/entities/fact-block'
import type { FactKind } from '@shared/domain/entities/facts'
import type { Partner } from '@shared/domain/entities/partner'
import type { ChangeSet, RecordChange } from '@shared/domain/history/change-set'
import { metrics } from '@shared/domain/metrics/registry'
import type { Query } from '@renderer/data/analysis/protocol'
import type { OpenEngagementStore } from '@renderer/data/store/open-store'
import { AnalysisEngine } from '@renderer/workers/analysis/engine'
import { asOf, factSources, programmeRows } from '../../bench/data/programme-facts'
import { analysisStore } from '../../bench/data/analysis-store'

/** More than one block of deals, so that some stand in a block an edit does not touch. */
const size = { partners: 20, deals: 2_300, investments: 120, activities: 400 }
const rows = programmeRows(size, 7)
const ids: Readonly<Record<EditedKind, readonly string[]>> = {
  deal: rows.deal.map(({ id }) => id),
  investment: rows.investment.map(({ id }) => id),
  activity: rows.activity.map(({ id }) => id)
}

type EditedKind = Extract<FactKind, 'deal' | 'investment' | 'activity'>

const ofProgramme = metrics.filter(({ definition }) => definition.scope !== 'partner')
const ofPartners = metrics.filter(({ definition }) => definition.scope !== 'programme')

const questions: readonly Query[] = [
  ...ofProgramme.map(({ definition }): Query => ({
    kind: 'figure',
    ask: { metricId: definition.id, partnerId: null }
  })),
  ...['p0', 'p3'].flatMap((partnerId) =>
    ofPartners.map(({ definition }): Query => ({
      kind: 'figure',
      ask: { metricId: definition.id, partnerId }
    }))
  ),
  { kind: 'partnerFigures', ask: { metricIds: ofPartners.map(({ definition }) => definition.id) } },
  { kind: 'partnerFigures', ask: { metricIds: ['revenue', 'gross-margin'], options: { revenueMonths: 12 } } },
  { kind: 'diagnosis', ask: {} },
  { kind: 'scorecards', ask: { partnerIds: ['p0', 'p3'] } },
  { kind: 'scorecardRanking', ask: {} },
  { kind: 'portfolio', ask: { revenueMonths: 12 } },
  { kind: 'attributionEffects', ask: {} },
  { kind: 'segmentCheck', ask: { metricId: 'win-rate-difference' } },
  { kind: 'overview', ask: {} }
]

/** An edit in words of a test; the record is drawn by a share of the list. */
type Edit =
  | {
      readonly what: 'record'
      readonly kind: EditedKind
      readonly at: number
      readonly fields: Record<string, FactValue>
    }
  | { readonly what: 'delete'; readonly at: number }
  | { readonly what: 'partner'; readonly at: number; readonly fields: Partial<Partner> }
  | { readonly what: 'definitions'; readonly fields: Partial<Definitions> }
  | { readonly what: 'asOf'; readonly asOf: Engagement['asOf'] }
  | { readonly what: 'threshold'; readonly value: number }
  | { readonly what: 'undo' }
  | { readonly what: 'redo' }

const day = fc.constantFrom('2022-02-01', '2024-05-05', '2025-12-01', '2026-05-05', '2026-09-09', null)
const amount = fc.constantFrom(-500, 0, 12_345, 900_000, null)
const partnerId = fc.constantFrom('p0', 'p3', 'p17', 'nobody', null)
const at = fc.double({ min: 0, max: 0.999, noNaN: true })
/** One to three fields at a time, as a dialog saves them. */
const some = (fields: Record<string, fc.Arbitrary<FactValue>>): fc.Arbitrary<Record<string, FactValue>> =>
  fc
    .subarray(Object.keys(fields), { minLength: 1, maxLength: 3 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fields[name]!]))))

const fieldsOf: Readonly<Record<EditedKind, fc.Arbitrary<Record<string, FactValue>>>> = {
  deal: some({
    ...{ status: fc.constantFrom('won', 'lost', 'open', null), amount, grossMargin: amount },
    ...{ createdOn: day, qualifiedOn: day, registeredOn: day, closedOn: day, partnerId },
    attribution: fc.constantFrom('sourced', 'influenced', 'resold', 'direct', null),
    account: fc.constantFrom('Customer 1', 'customer 2', 'New one', null),
    segment: fc.constantFrom('DACH', 'Elsewhere', null),
    currency: fc.constantFrom('EUR', 'USD', 'XXX', null)
  }),
  investment: some({
    ...{ amount, date: day, partnerId },
    category: fc.constantFrom('mdf', 'discount', 'staff', null),
    state: fc.constantFrom('paid', 'claimed', null)
  }),
  activity: some({
    kind: fc.constantFrom('training', 'deal-registration', 'meeting', null),
    ...{ date: day, partnerId }
  })
}

const editOf: fc.Arbitrary<Edit> = fc.oneof(
  ...(['deal', 'deal', 'deal', 'investment', 'activity'] as const).map((kind) =>
    fc.record({ what: fc.constant('record' as const), kind: fc.constant(kind), at, fields: fieldsOf[kind] })
  ),
  fc.record({ what: fc.constant('delete' as const), at }),
  fc.record({
    what: fc.constant('partner' as const),
    at,
    fields: fc.record(
      {
        status: fc.constantFrom('active', 'ended', 'prospect', 'dormant'),
        signedOn: fc.constantFrom('2023-01-01', '2026-06-01', null),
        tier: fc.constantFrom('Platinum', 'Gold'),
        manager: fc.constantFrom('Manager 1', null),
        mergedIntoId: fc.constantFrom('p1', null)
      },
      { requiredKeys: [] }
    )
  }),
  fc.record({
    what: fc.constant('definitions' as const),
    fields: fc.record(
      {
        activeWindowDays: fc.constantFrom(30, 90, 365),
        partnerShare: fc.constantFrom('sourced', 'attached', 'registered')
      },
      { requiredKeys: [] }
    )
  }),
  fc.record({ what: fc.constant('asOf' as const), asOf: fc.constantFrom('2026-06-30', '2025-06-30', null) }),
  fc.record({ what: fc.constant('threshold' as const), value: fc.constantFrom(0.1, 0.6) }),
  fc.record({ what: fc.constantFrom('undo', 'redo') })
)

const { blocks, runs } = factSources(rows)
const base = analysisStore(rows)

/** The tables as the commits so far leave them: what a fresh worker would read, and what is undone step by step. */
class Client {
  readonly tables = new Map<string, Map<string, unknown>>()
  readonly #done: RecordChange[] = []
  #undone: RecordChange[] = []
  #sequence = 0

  async start(): Promise<void> {
    const [engagement] = await base.all('engagement')
    this.tables.set('engagement', new Map([['bench', { ...engagement, definitions: defaultDefinitions }]]))
    this.tables.set('partners', new Map(rows.partners.map((one) => [one.id, one])))
    this.tables.set('importRuns', new Map(runs.map((one) => [one.id, one])))
  }

  /** The store as it stands at this moment. */
  store(): OpenEngagementStore {
    const tables = new Map(Array.from(this.tables, ([name, records]) => [name, [...records.values()]]))
    return {
      engagementId: 'bench',
      all: (table: string) => Promise.resolve(tables.get(table) ?? []),
      allBlocks: (table: string) => Promise.resolve(table === 'factBlocks' ? blocks : []),
      blocksOf: () => Promise.resolve([])
    } as unknown as OpenEngagementStore
  }

  commit(edit: Edit): ChangeSet | null {
    const change = this.#changeOf(edit)
    if (change === null) return null
    const records = this.tables.get(change.table) ?? new Map<string, unknown>()
    this.tables.set(change.table, records)
    if (change.after === null) records.delete(change.id)
    else records.set(change.id, change.after)
    const sequence = ++this.#sequence
    return {
      ...{ id: `edit-${sequence}`, sequence, at: '', by: 'Test', label: { code: 'test', params: {} } },
      ...{ changes: [change], blocks: [], reverts: null }
    }
  }

  #changeOf(edit: Edit): RecordChange | null {
    if (edit.what === 'undo') return this.#undo()
    return edit.what === 'redo' ? this.#redo() : this.#changed(edit)
  }

  #undo(): RecordChange | null {
    const last = this.#done.pop()
    if (!last) return null
    this.#undone.push(last)
    return { ...last, before: last.after, after: last.before } as RecordChange
  }

  #redo(): RecordChange | null {
    const next = this.#undone.pop()
    if (next) this.#done.push(next)
    return next ?? null
  }

  #changed(edit: Exclude<Edit, { readonly what: 'undo' | 'redo' }>): RecordChange {
    const [table, id, after] = this.#afterOf(edit)
    const before = this.tables.get(table)?.get(id) ?? null
    const change = { table, id, before, after } as RecordChange
    this.#done.push(change)
    this.#undone = []
    return change
  }

  #afterOf(
    edit: Exclude<Edit, { readonly what: 'undo' | 'redo' }>
  ): [table: string, id: string, after: unknown] {
    const engagement = this.tables.get('engagement')?.get('bench') as Engagement
    switch (edit.what) {
      case 'record':
        return this.#overlay(edit.kind, edit.at, { fields: edit.fields, isDeleted: false })
      case 'delete':
        return this.#overlay('deal', edit.at, { fields: {}, isDeleted: true })
      case 'partner': {
        const partner = rows.partners[Math.floor(edit.at * rows.partners.length)]!
        return [
          'partners',
          partner.id,
          { ...(this.tables.get('partners')?.get(partner.id) as Partner), ...edit.fields }
        ]
      }
      case 'definitions':
        return [
          'engagement',
          'bench',
          { ...engagement, definitions: { ...engagement.definitions, ...edit.fields } }
        ]
      case 'asOf':
        return ['engagement', 'bench', { ...engagement, asOf: edit.asOf }]
      case 'threshold':
        return [
          'ruleSettings',
          'R01',
          { id: 'R01', threshold: edit.value, isOn: true, reason: 'Test', history: [] }
        ]
    }
  }

  #overlay(
    kind: EditedKind,
    share: number,
    rest: Pick<FactOverlay, 'fields' | 'isDeleted'>
  ): [table: string, id: string, after: unknown] {
    const recordId = ids[kind][Math.floor(share * ids[kind].length)]!
    const id = `${kind}:${recordId}`
    const known = this.tables.get('overlays')?.get(id) as FactOverlay | undefined
    const fields = { ...known?.fields, ...rest.fields }
    return ['overlays', id, { id, kind, recordId, fields, isDeleted: rest.isDeleted, by: 'Test', at: '' }]
  }
}

/** Plain data, record ids in full: what would cross to the screen. */
const told = async (engine: AnalysisEngine): Promise<unknown[]> => {
  const answers: unknown[] = []
  for (const query of questions) answers.push(structuredClone(await engine.answer(query)))
  return answers
}

/** A merged partner's scorecard is made from its survivor's records. */
const afterMerging: Edit[] = [
  { what: 'partner', at: 0, fields: { mergedIntoId: 'p1' } },
  { what: 'record', kind: 'deal', at: 0, fields: { qualifiedOn: '2026-05-05', attribution: 'sourced' } }
]

/** Each takes a second or two; `EDIT_RUNS` asks for more of them. */
const drawn = Number(process.env['EDIT_RUNS'] ?? 3)

describe('answers after edits', () => {
  it('are those of a worker that reads the engagement anew', { timeout: drawn * 60_000 }, async () => {
    expect(asOf).toBe('2026-06-30')
    await fc.assert(
      fc.asyncProperty(fc.array(editOf, { minLength: 2, maxLength: 5 }), async (edits) => {
        const client = new Client()
        await client.start()
        const engine = new AnalysisEngine(client.store(), '2026-07-15')
        await engine.load()
        await told(engine)
        for (const edit of edits) {
          const changeSet = client.commit(edit)
          if (changeSet === null) continue
          await engine.apply([changeSet])
          const found = await told(engine)
          const fresh = new AnalysisEngine(client.store(), '2026-07-15')
          await fresh.load()
          const expected = await told(fresh)
          const odd = questions.filter((_, index) => !isDeepStrictEqual(found[index], expected[index]))
          expect(odd, JSON.stringify(edits)).toEqual([])
        }
      }),
      { numRuns: drawn, seed: 11, examples: [[afterMerging]] }
    )
  })
})
