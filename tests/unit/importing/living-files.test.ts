import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactOverlay } from '@shared/domain/entities/fact-block'
import type { ImportFile, SheetDecision } from '@shared/domain/importing/decision'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import { existingFacts } from '@shared/domain/importing/existing-facts'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { reapplyRun, undoRun } from '@shared/domain/importing/undo-run'
import { emptyData, planOf, proposedDecisions } from '../../integration/import/import-steps'
import { afterCommit, around, committed, tablesOf, visibleFacts } from '../../integration/import/run-steps'
import { anOverlay } from '../metrics/build-facts'
import { fileOf, type Rows } from './file-of'

interface Applied {
  readonly data: ExistingData
  readonly draft: NonNullable<ReturnType<typeof toChangeDraft>>
  readonly sequence: number
}

let commits = 0

function apply(
  files: readonly ImportFile[],
  data: ExistingData,
  change: (decision: SheetDecision) => SheetDecision = (one) => one
): Applied | null {
  const decisions = proposedDecisions(files, data).map(change)
  const draft = toChangeDraft(planOf(files, data, { decisions }), files, data)
  if (!draft) return null
  const sequence = ++commits
  return { data: afterCommit(data, draft, sequence), draft, sequence }
}

function mustApply(...given: Parameters<typeof apply>): Applied {
  const done = apply(...given)
  if (!done) throw new Error('nothing to apply')
  return done
}

const runOf = (data: ExistingData, { draft }: Applied) => {
  const id = draft.label.params['run']
  const run = data.runs.find((one) => one.id === id)
  if (!run) throw new Error('the run is gone')
  return run
}

const undo = (data: ExistingData, done: Applied, records = {}) =>
  undoRun(runOf(data, done), committed(done.draft, done.sequence), around(data, records))

const deals: Rows = [
  ['Opportunity ID', 'Partner', 'Stage', 'Amount', 'Created'],
  ['D1', 'Kestrel Cloud', 'Closed won', '100.00', '2026-01-14'],
  ['D2', 'Fjordnett', 'Proposal', '50.00', '2026-02-14'],
  ['D3', 'Fjordnett', 'Closed lost', '70.00', '2026-03-14']
]
const without = (rows: Rows, ...keys: string[]): Rows => rows.filter((row) => !keys.includes(String(row[0])))

describe('a refreshed file', () => {
  it('lists what it no longer has, keeps it, and retires it when told to', () => {
    const { data } = mustApply([fileOf(deals, 'pipeline.csv')], emptyData)
    const newer = fileOf(without(deals, 'D2'), 'pipeline.csv')
    const plan = planOf([newer], data)
    expect(plan.sheets[0]!.missing).toMatchObject([{ label: 'D2', fileName: 'pipeline.csv' }])
    expect(plan.rowsToApply).toBe(0)
    const retired = mustApply([newer], data, (one) => ({ ...one, retire: 'all' }))
    const [gone] = plan.sheets[0]!.missing
    expect(existingFacts(retired.data, 'deal').has(gone!.id)).toBe(false)
    expect(runOf(retired.data, retired).sheets[0]!.counts).toMatchObject({
      missing: 1,
      retired: 1,
      unchanged: 2
    })
    const again = planOf([fileOf(deals, 'pipeline.csv')], retired.data)
    expect(again.sheets[0]!.counts).toMatchObject({ added: 1, unchanged: 2 })
  })

  it('does not take another year of the same report for a refresh', () => {
    const { data } = mustApply([fileOf(deals, 'pipeline 2025.csv')], emptyData)
    const other = deals.map((row, index) => (index === 0 ? row : [`X${index}`, ...row.slice(1)]))
    expect(planOf([fileOf(other, 'pipeline 2026.csv')], data).sheets[0]!.missing).toEqual([])
  })

  it('ends partners that left the roster when told to, and takes that back with the run', () => {
    const roster: Rows = [
      ['Partner ID', 'Partner', 'Tier', 'Type'],
      ['P1', 'Kestrel Cloud GmbH', 'Gold', 'VAR'],
      ['P2', 'Fjordnett AS', 'Silver', 'MSP']
    ]
    const { data } = mustApply([fileOf(roster, 'roster.csv')], emptyData)
    const newer = fileOf(without(roster, 'P2'), 'roster.csv')
    expect(planOf([newer], data).partners).toEqual([])
    const done = mustApply([newer], data, (one) => ({ ...one, retire: 'all' }))
    const ended = done.data.partners.find((one) => one.name === 'Fjordnett AS')
    expect(ended).toMatchObject({ status: 'ended', endReason: 'Not in roster.csv' })
    const back = afterCommit(done.data, undo(done.data, done).draft, 99)
    expect(tablesOf(back)).toEqual(tablesOf(data))
  })

  it('lets a hand edit of a deal win, writes the file’s value beneath it and shows both', () => {
    const { data } = mustApply([fileOf(deals, 'pipeline.csv')], emptyData)
    const id = data.factBlocks[0]!.ids[1]!
    const edited: ExistingData = { ...data, overlays: [anOverlay('deal', id, { fields: { amount: 55 } })] }
    const refreshed = deals.map((row) => row.map((cell) => (cell === '50.00' ? '60.00' : cell)))
    const { sheets, factBlocks } = planOf([fileOf(refreshed, 'pipeline.csv')], edited)
    expect(sheets[0]!.keptEdits).toMatchObject([{ row: 3, field: 'amount', kept: 55, offered: 60 }])
    const line = sheets[0]!.preview.at(1)
    expect(line).toMatchObject({ kind: 'changed', row: 3 })
    expect(line.fields).toEqual([{ field: 'amount', before: 55, after: 60, isKeptByHand: true }])
    expect(factBlocks[0]!.columns['amount']).toEqual([60])
  })

  it('says that a record deleted by hand stays away', () => {
    const { data } = mustApply([fileOf(deals, 'pipeline.csv')], emptyData)
    const id = data.factBlocks[0]!.ids[0]!
    const overlays: FactOverlay[] = [anOverlay('deal', id, { isDeleted: true })]
    const plan = planOf([fileOf(deals, 'pipeline.csv')], { ...data, overlays })
    expect(plan.sheets[0]!.keptEdits).toMatchObject([{ field: 'record', kept: false, offered: true }])
  })

  it('lists every row of the sheet once, whatever becomes of it', () => {
    const { data } = mustApply([fileOf(deals, 'pipeline.csv')], emptyData)
    const newer = fileOf(
      [
        ...without(deals, 'D1'),
        ['D9', 'Fjordnett', 'Proposal', '5', '2026-04-01'],
        ['Total', '', '', '125', '']
      ],
      'pipeline.csv'
    )
    const { preview } = planOf([newer], data).sheets[0]!
    const lines = Array.from({ length: preview.length }, (_, index) => preview.at(index))
    expect(lines.map(({ kind, label, row }) => [kind, label, row])).toEqual([
      ['unchanged', 'D2', 2],
      ['unchanged', 'D3', 3],
      ['added', 'D9', 4],
      ['left-out', 'Total', 5],
      ['missing', 'D1', null]
    ])
    expect(lines.map((_, index) => preview.kindAt(index))).toEqual(lines.map((line) => line.kind))
  })
})

describe('taking an import back', () => {
  it('keeps rows that a later file of the same layout has, too, and names that file', () => {
    const first = mustApply([fileOf(deals, 'pipeline.csv')], emptyData)
    const refreshed = [...deals, ['D4', 'Fjordnett', 'Proposal', '7.00', '2026-04-01']]
    const second = mustApply([fileOf(refreshed, 'pipeline 2.csv')], first.data)
    const move = undo(second.data, first)
    expect(move.later).toMatchObject([{ fileName: 'pipeline 2.csv', sharedRows: 3 }])
    expect(move.factRows).toBe(0)
    const after = afterCommit(second.data, move.draft, 90)
    expect(visibleFacts(after)).toEqual(visibleFacts(second.data))
    const both = afterCommit(after, undo(after, second).draft, 91)
    expect(existingFacts(both, 'deal').has(second.data.factBlocks[0]!.ids[0]!)).toBe(false)
  })

  it('names the partners that other work still speaks of, and keeps them', () => {
    const roster: Rows = [
      ['Partner ID', 'Partner', 'Tier'],
      ['P1', 'Kestrel Cloud GmbH', 'Gold'],
      ['P2', 'Fjordnett AS', 'Silver']
    ]
    const first = mustApply([fileOf(roster, 'roster.csv')], emptyData)
    const second = mustApply([fileOf(without(deals, 'D1'), 'pipeline.csv')], first.data)
    const move = undo(second.data, first)
    expect(move.kept).toMatchObject([{ table: 'partners', name: 'Fjordnett AS', because: 'used' }])
    expect(move.partnersGone).toBe(1)
    const back = afterCommit(second.data, move.draft, 90)
    const forth = reapplyRun(runOf(back, first), committed(first.draft, first.sequence), around(back))
    expect(forth.kept).toEqual([])
    expect(tablesOf(afterCommit(back, forth.draft, 91))).toEqual(tablesOf(second.data))
  })

  it('lets codings of its answers wait, and says how many', () => {
    const survey: Rows = [
      ['Full name', 'What should we change in the partner programme?', 'How satisfied are you overall?'],
      ...Array.from({ length: 6 }, (_, index) => [
        `Person ${index}`,
        `Please pay faster, reason number ${index} of many that matter`,
        (index % 5) + 1
      ])
    ]
    const done = mustApply([fileOf(survey, 'wave.csv')], emptyData)
    const responseId = done.data.factBlocks[0]!.ids[0]!
    const coding = {
      id: 'x',
      responseId,
      questionId: 'q',
      codeId: 'c',
      span: null,
      coder: 'M',
      at: '',
      source: 'person' as const
    }
    const move = undo(done.data, done, { codings: [coding] })
    expect(move.sleeping).toEqual([{ kind: 'coding', count: 1 }])
    expect(move.kept).toMatchObject([{ table: 'surveys', because: 'used' }])
  })

  it('keeps values somebody changed since, and returns the others', () => {
    const roster: Rows = [
      ['Partner ID', 'Partner', 'Tier', 'Region'],
      ['P1', 'Kestrel Cloud GmbH', 'Gold', 'DACH']
    ]
    const first = mustApply([fileOf(roster, 'roster.csv')], emptyData)
    const refreshed: Rows = [roster[0]!, ['P1', 'Kestrel Cloud GmbH', 'Silver', 'Nordics']]
    const second = mustApply([fileOf(refreshed, 'roster.csv')], first.data)
    const edited = {
      ...second.data,
      partners: second.data.partners.map((one) => ({ ...one, tier: 'Platinum' }))
    }
    const move = undo(edited, second)
    expect(move.kept).toMatchObject([{ name: 'Kestrel Cloud GmbH', because: 'edited', fields: ['tier'] }])
    expect(afterCommit(edited, move.draft, 90).partners).toMatchObject([{ tier: 'Platinum', region: 'DACH' }])
  })
})

describe('a name that two keys share', () => {
  it('adds no third partner when the file comes again', () => {
    const roster: Rows = [
      ['Partner ID', 'Partner', 'Tier', 'Region'],
      ['', 'Kestrel', 'Gold', 'DACH'],
      ['A1', 'Kestrel', 'Gold', 'DACH'],
      ['A1', 'Kestrel Cloud', 'Gold', 'DACH'],
      ['A2', 'Kestrel', 'Silver', 'Nordics']
    ]
    const file = fileOf(roster, 'roster.csv')
    const { data } = mustApply([file], emptyData)
    expect(data.partners.map(({ externalIds }) => externalIds)).toEqual([['A1'], ['A2']])
    expect(apply([file], data)).toBeNull()
  })

  it('is for a row without key the partner of the rows above it, also when the file comes again', () => {
    const roster: Rows = [
      ['Partner ID', 'Partner', 'Tier', 'Region'],
      ['A1', 'Kestrel', '', ''],
      ['', 'Kestrel', 'Gold', ''],
      ['A3', 'Kestrel', '', ''],
      ['A1', '', '', '']
    ]
    const file = fileOf(roster, 'roster.csv')
    const { data } = mustApply([file], emptyData)
    expect(data.partners).toMatchObject([
      { externalIds: ['A1'], tier: 'Gold' },
      { externalIds: ['A3'], tier: null }
    ])
    expect(apply([file], data)).toBeNull()
  })
})

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'NULL',
    '12.50',
    '1.234,56',
    '2026-03-14',
    'Closed won',
    'Gold',
    '__proto__',
    'Kestrel'
  ),
  fc.string({ maxLength: 8 })
)
const key = fc.constantFrom('A1', 'A2', 'A3', 'A4', '')
const body = fc.array(fc.tuple(key, cell, cell, cell), { minLength: 1, maxLength: 8 })
const table = fc.record({
  header: fc.constantFrom(
    ['Partner ID', 'Partner', 'Tier', 'Region'],
    ['Opportunity ID', 'Partner', 'Stage', 'Amount'],
    ['Partner', 'MDF amount', 'Date', 'Activity']
  ),
  body,
  retires: fc.boolean()
})
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never

const rowsOf = ({ header, body: rows }: Table): Rows => [header, ...rows.map((row) => [...row])]
const retiring =
  ({ retires }: Table) =>
  (decision: SheetDecision): SheetDecision =>
    retires ? { ...decision, retire: 'all' } : decision

/** Applies the tables one after the other; some change nothing. */
function applyAllOf(tables: readonly Table[]): { data: ExistingData; done: Applied[] } {
  let data = emptyData
  const done: Applied[] = []
  tables.forEach((one, index) => {
    const step = apply([fileOf(rowsOf(one), `file ${index}.csv`)], data, retiring(one))
    if (!step) return
    data = step.data
    done.push(step)
  })
  return { data, done }
}

describe('properties of applying and taking back', { timeout: 180_000 }, () => {
  it('applying and taking back leaves everything visible and every table as it was', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), table, (earlier, last) => {
        const { data } = applyAllOf(earlier)
        const done = apply([fileOf(rowsOf(last), 'last.csv')], data, retiring(last))
        if (!done) return
        const back = afterCommit(done.data, undo(done.data, done).draft, 1000 + done.sequence)
        expect(visibleFacts(back)).toEqual(visibleFacts(data))
        expect(tablesOf(back)).toEqual(tablesOf(data))
        const run = runOf(back, done)
        const forth = reapplyRun(run, committed(done.draft, done.sequence), around(back))
        const again = afterCommit(back, forth.draft, 2000 + done.sequence)
        expect(visibleFacts(again)).toEqual(visibleFacts(done.data))
        expect(tablesOf(again)).toEqual(tablesOf(done.data))
      }),
      { numRuns: 25 }
    )
  })

  it('applying the same file twice changes nothing, also after other files and edits', () => {
    fc.assert(
      fc.property(
        fc.array(table, { maxLength: 3 }),
        table,
        fc.integer({ min: 0, max: 9 }),
        (earlier, last, edit) => {
          const { data } = applyAllOf(earlier)
          const file = fileOf(rowsOf(last), 'last.csv')
          const decisions = proposedDecisions([file], data).map(retiring(last))
          const draft = toChangeDraft(planOf([file], data, { decisions }), [file], data)
          if (!draft) return
          const after = afterCommit(data, draft, ++commits)
          const ids = after.factBlocks.flatMap((block) =>
            block.retires ? [] : block.ids.map((id) => ({ id, kind: block.kind }))
          )
          const target = ids[edit]
          const edited = target
            ? { ...after, overlays: [anOverlay(target.kind, target.id, { fields: { amount: 4711 } })] }
            : after
          const again = planOf([file], edited, { decisions })
          expect(again.rowsToApply).toBe(0)
          expect(again.partners).toEqual([])
        }
      ),
      { numRuns: 25 }
    )
  })

  it('two sheets of one import that speak of the same records change nothing the second time', () => {
    fc.assert(
      fc.property(body, body, (first, second) => {
        const header = ['Opportunity ID', 'Partner', 'Stage', 'Amount']
        const files = [
          fileOf([header, ...first.map((row) => [...row])], 'a.csv'),
          fileOf([header.slice(0, 3), ...second.map((row) => row.slice(0, 3))], 'b.csv')
        ]
        const decisions = proposedDecisions(files, emptyData)
        const draft = toChangeDraft(planOf(files, emptyData, { decisions }), files, emptyData)
        if (!draft || files[0]!.id === files[1]!.id) return
        const data = afterCommit(emptyData, draft, ++commits)
        expect(planOf(files, data, { decisions }).rowsToApply).toBe(0)
      }),
      { numRuns: 25 }
    )
  })
})
