import { describe, expect, it } from 'vitest'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { DuplicateSearch, tellApartDraft } from '@shared/domain/partners/duplicates'
import { groupPartners, sumOfFigures } from '@shared/domain/partners/group-partners'
import { addNoteDraft, editNoteDraft, notesOn } from '@shared/domain/partners/note-drafts'
import { standings } from '@shared/domain/partners/side-by-side'
import {
  removeViewDraft,
  renameViewDraft,
  sameLayout,
  saveViewDraft,
  viewsOf
} from '@shared/domain/partners/view-drafts'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { NameAlias } from '@shared/domain/entities/name-alias'
import type { Memo } from '@shared/domain/entities/voice'
import { engagement } from '../../helpers/engagement-builder'
import { aPartner, figureOf } from '../metrics/build-facts'

const stamp = { by: 'M. Okafor', at: '2026-06-30T10:00:00Z' }

const revenue = (value: number | null): FigureSummary => ({
  ...figureOf('revenue', { partners: [aPartner('a')] }),
  value,
  countedCount: 2,
  leftOutCount: 1
})

describe('groups', () => {
  it('hold every partner once, with "not known" as a group of its own', () => {
    const rows = [
      { partner: aPartner('a', { type: 'msp' }) },
      { partner: aPartner('b') },
      { partner: aPartner('c', { type: 'msp' }) }
    ]
    expect(groupPartners(rows, 'type').map(({ label, rows: own }) => [label, own.length])).toEqual([
      ['MSP', 2],
      ['Not known', 1]
    ])
  })

  it('add up what is known and say of how many', () => {
    expect(sumOfFigures([revenue(40), revenue(null), revenue(2)])).toMatchObject({
      value: 42,
      numerator: 2,
      denominator: 3,
      countedCount: 4
    })
  })

  it('are unknown, not zero, when nothing is known', () => {
    expect(sumOfFigures([revenue(null)])?.value).toBeNull()
    expect(sumOfFigures([])).toBeNull()
  })
})

describe('saved views', () => {
  const layout = {
    columns: [{ id: 'tier', width: 80, isHidden: false }],
    sort: [{ columnId: 'revenue', direction: 'desc' as const }],
    filter: { text: '', choices: { tier: 'Gold' } },
    groupBy: 'type' as const
  }
  const view = { ...layout, id: 'v', name: 'Gold by type' }
  const after = (draft: ReturnType<typeof saveViewDraft>): Engagement =>
    draft?.changes[0]?.after as Engagement

  it('are added, replaced, renamed and removed', () => {
    const saved = after(saveViewDraft(engagement(), view))
    expect(viewsOf(saved)).toEqual([view])
    expect(saveViewDraft(saved, view)).toBeNull()
    expect(viewsOf(after(saveViewDraft(saved, { ...view, groupBy: null })))).toHaveLength(1)
    const renamed = after(renameViewDraft(saved, 'v', ' Gold '))
    expect(viewsOf(renamed)[0]?.name).toBe('Gold')
    expect(renameViewDraft(saved, 'v', ' ')).toBeNull()
    expect(viewsOf(after(removeViewDraft(renamed, 'v')))).toEqual([])
    expect(removeViewDraft(engagement(), 'v')).toBeNull()
  })

  it('count as left when columns, order, filter or groups differ, not when a column is wider', () => {
    const wider = { ...layout, columns: [{ id: 'tier', width: 120, isHidden: false }] }
    expect(sameLayout(layout, wider)).toBe(true)
    expect(sameLayout(layout, { ...layout, groupBy: null })).toBe(false)
    expect(sameLayout(layout, { ...layout, sort: [] })).toBe(false)
  })
})

describe('likely duplicates', () => {
  const search = (
    partners: Parameters<typeof groupPartners>[0][number]['partner'][],
    decided: NameAlias[] = []
  ) => {
    const made = new DuplicateSearch(partners, decided)
    while (made.step(2));
    return made
  }
  const kestrel = aPartner('a', { name: 'Kestrel Cloud GmbH' })
  const twin = aPartner('b', { name: 'Kestrel Cloud Services GmbH' })
  const typo = aPartner('c', { name: 'Kestrell Cloud' })
  const other = aPartner('d', { name: 'Fjordnett AS' })
  const names = (made: DuplicateSearch) => made.pairs().map(({ one, other: two }) => `${one.id}${two.id}`)

  it('are found among names, each pair once', () => {
    const found = names(search([kestrel, typo, other]))
    expect(found).toEqual(['ac'])
    expect(names(search([kestrel, twin, other]))).toContain('ab')
  })

  it('are not asked about when told apart, merged or of one group', () => {
    const decided = tellApartDraft(kestrel, typo, [], stamp).changes.map(({ after }) => after as NameAlias)
    expect(names(search([kestrel, typo], decided))).toEqual([])
    expect(names(search([kestrel, { ...typo, mergedIntoId: 'a' }]))).toEqual([])
    expect(names(search([kestrel, { ...typo, parentId: 'a' }]))).toEqual([])
  })

  it('are less likely in another country', () => {
    const score = (country: string): number =>
      search([
        { ...kestrel, country: 'Germany' },
        { ...kestrel, id: 'e', country }
      ]).pairs()[0]?.score ?? 0
    expect(score('Germany')).toBeGreaterThan(score('Spain'))
  })
})

describe('side by side', () => {
  it('marks the best and the worst of known values that differ', () => {
    expect(standings([3, null, 1, 2], 'more')).toEqual(['best', null, 'worst', null])
    expect(standings([3, 1, 3], 'less')).toEqual(['worst', 'best', 'worst'])
    expect(standings([3, null], 'more')).toEqual([null, null])
    expect(standings([2, 2], 'more')).toEqual([null, null])
    expect(standings([1, 2], null)).toEqual([null, null])
  })
})

describe('notes', () => {
  const kestrel = aPartner('a', { name: 'Kestrel' })
  it('are added, rewritten, and removed when emptied', () => {
    const added = addNoteDraft(kestrel, ' Called ', { ...stamp, id: 'm' })
    const memo = added?.changes[0]?.after as Memo
    expect(memo).toMatchObject({ text: 'Called', target: { kind: 'partner', partnerId: 'a' } })
    expect(addNoteDraft(kestrel, '  ', { ...stamp, id: 'm' })).toBeNull()
    expect(editNoteDraft(kestrel, memo, 'Called', stamp)).toBeNull()
    expect(editNoteDraft(kestrel, memo, 'Called again', stamp)?.label.code).toBe('partner.note-written')
    expect(editNoteDraft(kestrel, memo, '', stamp)).toMatchObject({
      label: { code: 'partner.note-removed' },
      changes: [{ before: memo, after: null }]
    })
    expect(notesOn([memo, { ...memo, id: 'n', at: '2026-07-01T00:00:00Z' }], new Set(['a']))[0]?.id).toBe('n')
  })
})
