import { describe, expect, it } from 'vitest'
import type { Provenance } from '@shared/domain/entities/provenance'
import { columnLetters } from '@shared/domain/evidence/cell-address'
import { editPartner, newPartner, withContact } from '@shared/domain/partners/edit-partner'
import { partnerFamily } from '@shared/domain/partners/partner-family'
import { addDraft, bulkEditDraft, contactDraft, editDraft } from '@shared/domain/partners/partner-drafts'
import { aContact, aPartner } from '../metrics/build-facts'

const stamp = { by: 'M. Okafor', at: '2026-06-30T10:00:00Z' }
const imported: Provenance = {
  kind: 'imported',
  runId: 'r',
  fileId: 'f',
  sheet: 'Accounts',
  cell: 'D10',
  raw: 'Gold',
  transformation: null
}

describe('editing a partner', () => {
  it('keeps the client’s cell that a hand edit replaces, over several edits', () => {
    const partner = aPartner('a', { tier: 'Gold', provenance: { tier: imported } })
    const once = editPartner(partner, { tier: 'Tier 1' }, stamp)
    const twice = editPartner(once, { tier: 'Tier 2' }, stamp)
    expect(twice.provenance['tier']).toEqual({ kind: 'edited', ...stamp, replaced: imported })
  })

  it('leaves the record and its origin alone when the value is the same', () => {
    const partner = aPartner('a', { tier: 'Gold', provenance: { tier: imported } })
    expect(editPartner(partner, { tier: 'Gold' }, stamp)).toBe(partner)
    expect(editDraft(partner, { tier: 'Gold' }, stamp)).toBeNull()
  })

  it('changes only those of many that differ, in one step', () => {
    const partners = [aPartner('a', { tier: 'Tier 1' }), aPartner('b'), aPartner('c')]
    const draft = bulkEditDraft(partners, { tier: 'Tier 1' }, stamp)
    expect(draft?.label).toEqual({ code: 'partners.edited', params: { field: 'tier', count: 2 } })
    expect(draft?.changes.map((change) => change.id)).toEqual(['b', 'c'])
  })

  it('adds a partner with nothing known but its name', () => {
    expect(addDraft('x', '  Kestrel ', stamp).changes[0]?.after).toEqual(newPartner('x', 'Kestrel', stamp))
  })
})

describe('contacts', () => {
  it('are added, changed and taken out by id', () => {
    const [one, two] = [aContact({ id: '1' }), aContact({ id: '2', name: 'Lee' })]
    expect(withContact([one], '2', two)).toEqual([one, two])
    expect(withContact([one, two], '2', { ...two, name: 'Li' })[1]?.name).toBe('Li')
    expect(withContact([one, two], '1', null)).toEqual([two])
  })

  it('say in the history what happened to whom', () => {
    const partner = aPartner('a', { contacts: [aContact({ id: '1', name: 'Kim' })] })
    const code = (id: string, contact: ReturnType<typeof aContact> | null) =>
      contactDraft(partner, { id, contact }, stamp)?.label.code
    expect(code('2', aContact({ id: '2' }))).toBe('contact.added')
    expect(code('1', aContact({ id: '1', name: 'Kimberly' }))).toBe('contact.edited')
    expect(code('1', null)).toBe('contact.removed')
    expect(code('1', aContact({ id: '1', name: 'Kim' }))).toBeUndefined()
  })
})

describe('cell addresses', () => {
  it('count columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD'
    ])
  })
})

describe('the group of a partner', () => {
  const group = aPartner('g', { name: 'Group' })
  const old = aPartner('o', { name: 'Group old', mergedIntoId: 'g' })
  const north = aPartner('n', { name: 'North', parentId: 'o' })
  const south = aPartner('s', { name: 'South', parentId: 'g' })
  const branch = aPartner('b', { name: 'Branch', parentId: 'n' })
  const all = [group, old, north, south, branch]
  const names = (partners: readonly { name: string }[]) => partners.map(({ name }) => name)

  it('follows merged records, up and down', () => {
    expect(names(partnerFamily(group, all).children)).toEqual(['North', 'South'])
    expect(partnerFamily(north, all).parent?.id).toBe('g')
    expect(partnerFamily(group, all).parent).toBeNull()
  })

  it('offers no partner below it as its parent', () => {
    expect(names(partnerFamily(north, all).possibleParents)).toEqual(['Group', 'South'])
    expect(names(partnerFamily(group, all).possibleParents)).toEqual([])
  })

  it('can be set by hand and taken back', () => {
    const draft = editDraft(south, { parentId: null }, stamp)
    expect(draft?.changes[0]?.after).toMatchObject({ parentId: null })
  })
})
