import { describe, expect, it } from 'vitest'
import type { ImportFile, MatchDecision } from '@shared/domain/importing/decision'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import type { ImportPlan } from '@shared/domain/importing/plan'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { applied, applyAll, planOf, valuesOf } from '../../../integration/import/import-steps'
import { sheetOf } from '../table-of'

type Rows = Parameters<typeof sheetOf>[0]

let files = 0
const fileOf = (rows: Rows, name: string): ImportFile => ({
  id: String(++files).padStart(64, 'c'),
  name,
  sizeBytes: 1,
  format: 'csv',
  bytes: new Uint8Array([files]),
  sheets: [sheetOf(rows, name.replace('.csv', ''))]
})

const roster: Rows = [
  ['Partner ID', 'Partner', 'Tier', 'Type', 'Country', 'Account manager'],
  ['P1', 'Kestrel Cloud GmbH', 'Gold', 'VAR', 'Germany', 'Anna Meyer'],
  ['P2', 'Fjordnett AS', 'Silver', 'MSP', 'Norway', 'Anna Meyer'],
  ['P3', 'International Data Systems Inc', 'Gold', 'VAR', 'Ireland', 'Ola Nordmann']
]
const dealHead = ['Opportunity ID', 'Partner', 'Account', 'Stage', 'Amount', 'Created']
const dealsOf = (...rows: [string, string][]): Rows => [
  dealHead,
  ...rows.map(([partner, account], index) => [
    `D${index + 1}`,
    partner,
    account,
    'Proposal',
    '100.00',
    '2026-01-14'
  ])
]

const known = (): ExistingData => applyAll([fileOf(roster, 'roster.csv')]).data
const partnerId = (data: ExistingData, name: string): string =>
  data.partners.find((partner) => partner.name === name)!.id

/** Plans, commits, and gives the engagement as the next import finds it. */
function decided(file: ImportFile, data: ExistingData, matches: Record<string, MatchDecision>) {
  const plan = planOf([file], data, { matches })
  return { plan, data: applied(data, toChangeDraft(plan, [file], data)!) }
}

const only = (plan: ImportPlan) => plan.unmatched[0]!

describe('a partner name nobody bears', () => {
  it('is asked about with the reason, and stays without partner until decided', () => {
    const plan = planOf([fileOf(dealsOf(['Kestrel Clouds', 'Nordre Havn']), 'deals.csv')], known())
    expect(only(plan)).toMatchObject({
      name: 'Kestrel Clouds',
      rows: 1,
      decision: { kind: 'ask' },
      isDecided: false,
      context: { account: 'Nordre Havn', cell: 'deals!B2' },
      suggestions: [{ name: 'Kestrel Cloud GmbH', reason: { code: 'typo' }, place: 'Germany' }]
    })
    expect(valuesOf(plan.factBlocks, 'partnerId')).toEqual([null])
  })

  it('with another legal form is asked about, not linked', () => {
    const plan = planOf(
      [fileOf(dealsOf(['Kestrel Cloud Ltd', 'A'], ['Kestrel Cloud', 'B']), 'deals.csv')],
      known()
    )
    expect(plan.unmatched.map(({ name, decision }) => [name, decision.kind])).toEqual([
      ['Kestrel Cloud Ltd', 'ask']
    ])
    expect(only(plan).suggestions[0]).toMatchObject({
      reason: { code: 'legal-form', mine: 'ltd', theirs: 'gmbh' }
    })
    expect(valuesOf(plan.factBlocks, 'partnerId').map((id) => id !== null)).toEqual([false, true])
  })

  it('that is the initials of a partner is asked about', () => {
    const plan = planOf([fileOf(dealsOf(['IDS', 'A']), 'deals.csv')], known())
    expect(only(plan)).toMatchObject({
      decision: { kind: 'ask' },
      suggestions: [{ name: 'International Data Systems Inc', reason: { code: 'initials' } }]
    })
  })

  it('can be the same: remembered, and not asked again', () => {
    const data = known()
    const id = partnerId(data, 'Kestrel Cloud GmbH')
    const file = fileOf(dealsOf(['Kestrel Clouds', 'A']), 'deals.csv')
    const open = only(planOf([file], data))
    const first = decided(file, data, { [open.id]: { kind: 'same', partnerId: id } })
    expect(valuesOf(first.plan.factBlocks, 'partnerId')).toEqual([id])
    expect(first.data.nameAliases).toMatchObject([
      { kind: 'partner', alias: 'Kestrel Clouds', decision: 'same', targetId: id, by: 'M. Okafor' }
    ])
    const next = planOf([fileOf(dealsOf(['KESTREL CLOUDS', 'B']), 'more.csv')], first.data)
    expect(next.unmatched).toEqual([])
    expect(next.nameAliases).toEqual([])
    expect(valuesOf(next.factBlocks, 'partnerId')).toEqual([id])
  })

  it('can be different: a partner of its own, and the others are not suggested again', () => {
    const data = known()
    const id = partnerId(data, 'Kestrel Cloud GmbH')
    const file = fileOf(dealsOf(['Kestrel Clouds', 'A']), 'deals.csv')
    const open = only(planOf([file], data))
    const { plan, data: after } = decided(file, data, {
      [open.id]: { kind: 'different', from: [{ partnerId: id }] }
    })
    expect(plan.partners.map(({ after: partner }) => partner.name)).toEqual(['Kestrel Clouds'])
    const gone = { ...after, partners: data.partners }
    expect(only(planOf([fileOf(dealsOf(['Kestrel Clouds', 'B']), 'more.csv')], gone))).toMatchObject({
      decision: { kind: 'new' },
      suggestions: []
    })
  })

  it('can belong to a partner: a partner of its own under it', () => {
    const data = known()
    const id = partnerId(data, 'Kestrel Cloud GmbH')
    const file = fileOf(dealsOf(['Kestrel Cloud Nordics', 'A']), 'deals.csv')
    const open = planOf([file], data).unmatched[0]!
    const { plan } = decided(file, data, { [open.id]: { kind: 'parent', partnerId: id } })
    expect(plan.partners).toMatchObject([
      { before: null, after: { name: 'Kestrel Cloud Nordics', parentId: id } }
    ])
    expect(valuesOf(plan.factBlocks, 'partnerId')).toEqual([plan.partners[0]!.after.id])
  })

  it('can be without partner, for later files too', () => {
    const data = known()
    const file = fileOf(dealsOf(['Direct sales', 'A']), 'deals.csv')
    const open = only(planOf([file], data))
    expect(open.decision).toEqual({ kind: 'new' })
    const { plan, data: after } = decided(file, data, { [open.id]: { kind: 'none' } })
    expect(plan.partners).toEqual([])
    const next = planOf([fileOf(dealsOf(['Direct sales', 'B']), 'more.csv')], after)
    expect(only(next)).toMatchObject({ decision: { kind: 'none' }, isDecided: false })
    expect(next.partners).toEqual([])
  })

  it('keeps a decision about a partner that the same import brings', () => {
    const both = [fileOf(roster, 'roster.csv'), fileOf(dealsOf(['Kestrel Clouds', 'A']), 'deals.csv')]
    const open = only(planOf(both))
    const { partnerId: idOfThatPlan, name } = open.suggestions[0]!
    const plan = planOf(both, undefined, {
      matches: { [open.id]: { kind: 'same', partnerId: idOfThatPlan, name } }
    })
    const kestrel = plan.partners.find(({ after }) => after.name === 'Kestrel Cloud GmbH')!.after
    expect(kestrel.id).not.toBe(idOfThatPlan)
    expect(valuesOf(plan.factBlocks, 'partnerId')).toEqual([kestrel.id])
  })

  it('applied again teaches nothing new', () => {
    const data = known()
    const file = fileOf(dealsOf(['Kestrel Clouds', 'A']), 'deals.csv')
    const open = only(planOf([file], data))
    const matches = { [open.id]: { kind: 'same' as const, partnerId: partnerId(data, 'Kestrel Cloud GmbH') } }
    const { data: after } = decided(file, data, matches)
    const again = planOf([file], after, { matches })
    expect([again.nameAliases, again.partners, again.rowsToApply]).toEqual([[], [], 0])
  })
})

describe('a roster', () => {
  const refreshed: Rows = [
    ['Partner', 'Tier', 'Country'],
    ['Kestrel Clouds', 'Platinum', 'Germany'],
    ['Silvania Informatica', 'Gold', 'Italy']
  ]

  it('asks about a name that looks like a known partner’s, and takes it as new until decided', () => {
    const plan = planOf([fileOf(refreshed, 'refreshed.csv')], known())
    expect(plan.unmatched).toMatchObject([
      { name: 'Kestrel Clouds', isInRoster: true, decision: { kind: 'ask' }, context: { place: 'Germany' } }
    ])
    expect(plan.partners.map(({ before }) => before)).toEqual([null, null])
  })

  it('changes the known partner once a person says it is the same', () => {
    const data = known()
    const id = partnerId(data, 'Kestrel Cloud GmbH')
    const file = fileOf(refreshed, 'refreshed.csv')
    const open = only(planOf([file], data))
    const { plan } = decided(file, data, { [open.id]: { kind: 'same', partnerId: id } })
    expect(plan.partners.map(({ before, after }) => [before?.name ?? null, after.name, after.tier])).toEqual([
      ['Kestrel Cloud GmbH', 'Kestrel Cloud GmbH', 'Platinum'],
      [null, 'Silvania Informatica', 'Gold']
    ])
    expect(plan.partners[0]!.after.aliases).toEqual(['Kestrel Clouds'])
  })
})

describe('names of customers, contacts and managers', () => {
  const rows = dealsOf(
    ['Fjordnett AS', 'Globex Corporation'],
    ['Fjordnett AS', 'Globex Corporation'],
    ['Fjordnett AS', 'GLOBEX CORP.'],
    ['Fjordnett AS', 'Stadtwerke Lingen']
  )

  it('stay as written until a person says that two are the same', () => {
    const plan = planOf([fileOf(rows, 'deals.csv')], known())
    expect(plan.names).toMatchObject([
      {
        kind: 'account',
        name: 'GLOBEX CORP.',
        rows: 1,
        decision: { kind: 'ask' },
        suggestions: [{ name: 'Globex Corporation', rows: 2, reason: { code: 'same-words' } }]
      }
    ])
    expect(valuesOf(plan.factBlocks, 'account')).toContain('GLOBEX CORP.')
  })

  it('are written in one way from then on, and the client’s own text is kept', () => {
    const data = known()
    const file = fileOf(rows, 'deals.csv')
    const id = planOf([file], data).names[0]!.id
    const plan = planOf([file], data, { names: { [id]: { kind: 'same', name: 'Globex Corporation' } } })
    expect(valuesOf(plan.factBlocks, 'account').filter((name) => name === 'Globex Corporation')).toHaveLength(
      3
    )
    const written = toChangeDraft(plan, [file], data)!
    expect(JSON.stringify(written.blocks?.sourceBlocks)).toContain('GLOBEX CORP.')
    const after = applied(data, written)
    const more: Rows = [dealHead, ['D9', 'Fjordnett AS', 'GLOBEX CORP.', 'Proposal', '7.00', '2026-05-01']]
    const next = planOf([fileOf(more, 'next.csv')], after)
    expect(next.names).toEqual([])
    expect(valuesOf(next.factBlocks, 'account')).toEqual(['Globex Corporation'])
    expect(planOf([file], after).rowsToApply).toBe(0)
  })

  it('that differ in their number are not asked about', () => {
    const stores = dealsOf(
      ['Fjordnett AS', 'Stadtwerke Lingen Filiale 12'],
      ['Fjordnett AS', 'Stadtwerke Lingen Filiale 14'],
      ['Fjordnett AS', 'Stadtwerke Lingn Filiale 14']
    )
    const names = planOf([fileOf(stores, 'deals.csv')], known()).names
    expect(names.map(({ name, suggestions }) => [name, ...suggestions.map((one) => one.name)])).toEqual([
      ['Stadtwerke Lingn Filiale 14', 'Stadtwerke Lingen Filiale 14']
    ])
  })

  it('that are different are not asked about again', () => {
    const data = known()
    const file = fileOf(rows, 'deals.csv')
    const id = planOf([file], data).names[0]!.id
    const plan = planOf([file], data, {
      names: { [id]: { kind: 'different', from: ['Globex Corporation'] } }
    })
    const after = { ...data, nameAliases: plan.nameAliases.flatMap(({ after: alias }) => alias ?? []) }
    expect(planOf([file], after).names).toEqual([])
  })

  it('are written alike by a plan that shows no suggestions, as an apply makes it', () => {
    const data = known()
    const file = fileOf(rows, 'deals.csv')
    const id = planOf([file], data).names[0]!.id
    const names = { [id]: { kind: 'same', name: 'Globex Corporation' } } as const
    const shown = planOf([file], data, { names })
    const written = planOf([file], data, { names, asksAboutNames: false })
    expect(valuesOf(written.factBlocks, 'account')).toEqual(valuesOf(shown.factBlocks, 'account'))
    expect(written.nameAliases.map(({ after }) => after?.alias)).toEqual(['GLOBEX CORP.'])
    expect(planOf([file], data, { asksAboutNames: false }).names).toEqual([])
  })

  it('know a manager written the other way round', () => {
    const other: Rows = [
      ['Partner', 'Tier', 'Account manager'],
      ['Fjordnett AS', 'Silver', 'Meyer, Anna']
    ]
    expect(planOf([fileOf(other, 'managers.csv')], known()).names).toMatchObject([
      {
        kind: 'manager',
        name: 'Meyer, Anna',
        suggestions: [{ name: 'Anna Meyer', reason: { code: 'same-words' } }]
      }
    ])
  })
})
