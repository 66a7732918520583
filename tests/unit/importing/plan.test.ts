import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { ImportFile } from '@shared/domain/importing/decision'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { undoRun } from '@shared/domain/importing/undo-run'
import { invertChanges } from '@shared/domain/history/invert-changes'
import {
  applied,
  applyAll,
  emptyData,
  planOf,
  proposedDecisions,
  valuesOf
} from '../../integration/import/import-steps'
import { around } from '../../integration/import/run-steps'
import { sheetOf } from './table-of'

type Rows = Parameters<typeof sheetOf>[0]

let files = 0
const fileOf = (rows: Rows, name = 'file.csv'): ImportFile => ({
  id: String(++files).padStart(64, '0'),
  name,
  sizeBytes: 1,
  format: 'csv',
  bytes: new Uint8Array([files]),
  sheets: [sheetOf(rows, name.replace('.csv', ''))]
})

const roster: Rows = [
  ['Partner ID', 'Partner', 'Tier', 'Type', 'Signed'],
  ['P1', 'Kestrel Cloud GmbH', 'Gold', 'VAR', '14.03.2024'],
  ['P2', 'Fjordnett AS', 'Silver', 'MSP', '01.12.2023']
]
const deals: Rows = [
  ['Opportunity ID', 'Partner', 'Stage', 'Amount', 'Cost', 'Created'],
  ['D1', 'Kestrel Cloud', 'Closed won', '100.00', '60.00', '2026-01-14'],
  ['D2', 'Fjordnett', 'Proposal', '50.00', 'NULL', '2026-02-14'],
  ['D3', 'Kestrel Clouds', 'Closed lost', 'TBC', '10.00', '2026-03-14']
]

describe('what an import would change', () => {
  it('links deals to partners by name without legal form, and asks about names that only look alike', () => {
    const { data } = applyAll([fileOf(roster, 'roster.csv')])
    const plan = planOf([fileOf(deals, 'deals.csv')], data)
    const ids = valuesOf(plan.factBlocks, 'partnerId')
    expect(ids.slice(0, 2).every((id) => data.partners.some((partner) => partner.id === id))).toBe(true)
    expect(ids[2]).toBeNull()
    expect(plan.unmatched.map((one) => [one.name, one.decision.kind, one.suggestions[0]?.name])).toEqual([
      ['Kestrel Clouds', 'ask', 'Kestrel Cloud GmbH']
    ])
  })

  it('remembers a confirmed name as alias', () => {
    const { data } = applyAll([fileOf(roster, 'roster.csv')])
    const file = fileOf(deals, 'deals.csv')
    const kestrel = data.partners.find((partner) => partner.name.startsWith('Kestrel'))!
    const open = planOf([file], data).unmatched[0]!
    const plan = planOf([file], data, { matches: { [open.id]: { kind: 'same', partnerId: kestrel.id } } })
    expect(plan.partners.map(({ after }) => after.aliases)).toEqual([['Kestrel Clouds']])
    expect(valuesOf(plan.factBlocks, 'partnerId')[2]).toBe(kestrel.id)
  })

  it('takes cost off the amount where both are known, and nowhere else', () => {
    const plan = planOf([fileOf(deals, 'deals.csv')])
    expect(valuesOf(plan.factBlocks, 'grossMargin')).toEqual([40, null, null])
    expect(plan.sheets[0]!.problems).toMatchObject([
      { code: 'not-a-number', field: 'amount', examples: [{ cell: 'D4', text: 'TBC' }] }
    ])
  })

  it('shows a refreshed file field by field and writes only what changed', () => {
    const { data } = applyAll([fileOf(deals, 'deals.csv')])
    const refreshed = deals.map((row, index) =>
      index === 2 ? row.map((cell) => (cell === 'Proposal' ? 'Closed won' : cell)) : row
    )
    const plan = planOf(
      [fileOf([...refreshed, ['D4', 'Fjordnett', 'Proposal', '7.00', '1.00', '2026-04-01']], 'deals.csv')],
      data
    )
    expect(plan.sheets[0]!.counts).toMatchObject({ added: 1, changed: 1, unchanged: 2 })
    const changed = plan.sheets[0]!.changes.find((one) => one.kind === 'changed')
    expect(changed?.fields).toEqual([
      { field: 'stage', before: 'Proposal', after: 'Closed won' },
      { field: 'status', before: 'open', after: 'won' }
    ])
    const written = plan.factBlocks.filter((block) => !block.confirms)
    expect(written.flatMap((block) => block.ids)).toHaveLength(2)
  })

  it('lets a value edited by hand win, and shows it', () => {
    const { data } = applyAll([fileOf(roster, 'roster.csv')])
    const edited = data.partners.map((partner) =>
      partner.externalIds.includes('P1')
        ? {
            ...partner,
            tier: 'Platinum',
            provenance: {
              ...partner.provenance,
              tier: { kind: 'edited' as const, at: '', by: 'M', replaced: null }
            }
          }
        : partner
    )
    const plan = planOf([fileOf(roster, 'roster.csv')], { ...data, partners: edited })
    expect(plan.rowsToApply).toBe(0)
    expect(plan.sheets[0]!.keptEdits).toEqual([
      { row: 2, label: 'Kestrel Cloud GmbH', field: 'tier', kept: 'Platinum', offered: 'Gold' }
    ])
  })

  it('keeps names and addresses apart from the answers, under pseudonyms that stay', () => {
    const survey: Rows = [
      [
        'Full name',
        'Email address',
        'What should we change in the partner programme?',
        'How satisfied are you overall?'
      ],
      ...Array.from({ length: 6 }, (_, index) => [
        `Person ${index}`,
        `p${index}@example.com`,
        `Please pay faster, reason number ${index} of many that matter`,
        (index % 5) + 1
      ])
    ]
    const { plan, data } = applyAll([fileOf(survey, 'wave.csv')])
    expect(
      plan.respondentKeys.map(({ after }) => [after.id.split(':')[1], after.name, after.email]).slice(0, 1)
    ).toEqual([['R-001', 'Person 0', 'p0@example.com']])
    expect(JSON.stringify(plan.factBlocks)).not.toContain('example.com')
    expect(JSON.stringify(plan.factBlocks)).not.toContain('Person 0')
    expect(planOf([fileOf(survey, 'wave.csv')], data).rowsToApply).toBe(0)
  })

  it('takes an older import back and keeps what was changed since', () => {
    const file = fileOf(roster, 'roster.csv')
    const plan = planOf([file])
    const draft = toChangeDraft(plan, [file], emptyData)!
    const data = applied(emptyData, draft)
    const [first, second] = data.partners
    const changeSet = {
      ...draft,
      id: 'c1',
      sequence: 1,
      at: '',
      by: '',
      blocks: [],
      reverts: null
    }
    const current = { ...data, partners: [{ ...first!, region: 'DACH' }, second!] }
    const undo = undoRun(data.runs[0]!, changeSet, around(current))
    expect(undo.kept.map((one) => one.name)).toEqual([first!.name])
    expect(undo.draft.changes.map((one) => [one.table, one.after === null ? 'gone' : 'changed'])).toEqual([
      ['importRuns', 'changed'],
      ['mappingTemplates', 'gone'],
      ['partners', 'gone']
    ])
  })
})

describe('properties of every import', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      'NULL',
      'TBC',
      '12.50',
      '1.234,56',
      '2026-03-14',
      '14/03/2026',
      'Closed won',
      '__proto__',
      'constructor'
    ),
    fc.string({ maxLength: 12 })
  )
  const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 })

  it('changes nothing when the same file is applied twice', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(rows, (body) => {
        const file = fileOf(
          [['Opportunity ID', 'Partner', 'Stage', 'Amount'], ...body.map((row) => [...row])],
          'any.csv'
        )
        const decisions = proposedDecisions([file], emptyData)
        const plan = planOf([file], emptyData, { decisions })
        const draft = toChangeDraft(plan, [file], emptyData)
        if (!draft) return
        const data = applied(emptyData, draft)
        const again = planOf([file], data, { decisions })
        expect(again.rowsToApply).toBe(0)
      }),
      { numRuns: 25 }
    )
  })

  it('counts every row as taken or left out, and undo restores what was there', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(rows, (body) => {
        const file = fileOf(
          [['Partner ID', 'Partner', 'Tier', 'Region'], ...body.map((row) => [...row])],
          'roster.csv'
        )
        const plan = planOf([file])
        for (const { counts } of plan.sheets) {
          expect(counts.read).toBe(counts.added + counts.changed + counts.unchanged + counts.leftOut)
        }
        const draft = toChangeDraft(plan, [file], emptyData)
        if (!draft) return
        const data = applied(applied(emptyData, draft), {
          ...draft,
          changes: invertChanges(draft.changes),
          blocks: {}
        })
        expect(data.partners).toEqual([])
        expect(data.runs.map((run) => run.state)).toEqual(['undone'])
        const again = planOf([file], data)
        expect(again.rowsToApply).toBe(plan.rowsToApply)
      }),
      { numRuns: 25 }
    )
  })
})
