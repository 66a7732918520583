import { describe, expect, it } from 'vitest'
import { compareTwoRuns } from '@shared/domain/importing/compare-runs'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import { continuedSheet, templateOfRun } from '@shared/domain/importing/template-of-run'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { LineLister } from '@renderer/workers/import/list-lines'
import { emptyData, planOf } from '../../integration/import/import-steps'
import { afterCommit } from '../../integration/import/run-steps'
import { fileOf, type Rows } from './file-of'

const deals: Rows = [
  ['Opportunity ID', 'Partner', 'Stage', 'Amount', 'Created'],
  ['D1', 'Kestrel Cloud', 'Closed won', '100.00', '2026-01-14'],
  ['D2', 'Fjordnett', 'Proposal', '50.00', '2026-02-14'],
  ['D3', 'Fjordnett', 'Closed lost', '70.00', '2026-03-14']
]
const newer: Rows = [
  deals[0]!,
  deals[1]!,
  ['D2', 'Fjordnett', 'Closed won', '55.00', '2026-02-14'],
  ['D4', 'Fjordnett', 'Proposal', '5.00', '2026-04-14']
]

let sequence = 0
function apply(rows: Rows, name: string, data: ExistingData): ExistingData {
  const file = fileOf(rows, name)
  const draft = toChangeDraft(planOf([file], data), [file], data)
  if (!draft) throw new Error('nothing to apply')
  return afterCommit(data, draft, ++sequence)
}

const partnersAfter = () => new Map()

describe('two imports side by side', () => {
  const data = apply(newer, 'june.csv', apply(deals, 'may.csv', emptyData))
  const [may, june] = data.runs

  it('counts rows a newer file had unchanged as its own', () => {
    const { kinds, counts } = compareTwoRuns(may!, june!, { data, partnersAfter })
    expect(kinds).toEqual([
      { kind: 'deal', first: { records: 3, amount: 220 }, second: { records: 3, amount: 160 } }
    ])
    expect(counts).toMatchObject({ missing: 1, added: 1, changed: 1, unchanged: 1 })
  })

  it('shows what differs field by field, and finds it by words', () => {
    const lister = new LineLister(compareTwoRuns(may!, june!, { data, partnersAfter }).lines)
    const changed = lister.page({ kind: 'changed', search: '', from: 0, count: 10 })
    expect(changed.lines[0]?.fields).toEqual([
      { field: 'stage', before: 'Proposal', after: 'Closed won' },
      { field: 'amount', before: 50, after: 55 },
      { field: 'status', before: 'open', after: 'won' }
    ])
    expect(lister.page({ kind: 'all', search: 'closed lost', from: 0, count: 10 })).toMatchObject({
      total: 1,
      lines: [{ label: 'D3', kind: 'missing' }]
    })
    expect(lister.page({ kind: 'all', search: '', from: 1, count: 2 }).lines).toHaveLength(2)
  })

  it('knows the sheet a newer file continues, and how it was read', () => {
    const [sheet] = june!.sheets
    const signature = sheet?.headerSignature ?? ''
    const found = continuedSheet(may!.sheets, { name: 'other', headerSignature: signature, isOnly: false })
    expect(found).toBe(may!.sheets[0])
    const template = templateOfRun(found!, { headerSignature: 'new', headerRow: 4 }, [])
    expect(template).toMatchObject({ target: 'deal', headerSignature: 'new', headerRow: 1 })
    expect(template.mapping).toBe(found!.mapping)
    expect(template.headers?.slice(0, 2)).toEqual(['Opportunity ID', 'Partner'])
  })
})
