import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partnerStatuses, partnerTypes, type Partner } from '@shared/domain/entities/partner'
import type { Provenance } from '@shared/domain/entities/provenance'
import { invertChanges } from '@shared/domain/history/invert-changes'
import {
  mergedInto,
  mergeDifferences,
  mergeDraft,
  mergeFields,
  separated,
  unmergeDraft,
  type MergeChoices
} from '@shared/domain/partners/merge-partners'
import { editPartner } from '@shared/domain/partners/edit-partner'
import { survivors } from '@shared/domain/partners/survivors'
import { aContact, aPartner } from '../metrics/build-facts'

const stamp = { by: 'M. Okafor', at: '2026-06-30T10:00:00Z' }
const cell = (raw: string): Provenance => ({
  kind: 'imported',
  runId: 'r',
  fileId: 'f',
  sheet: 'Accounts',
  cell: 'D10',
  raw,
  transformation: null
})

const afterOf = (draft: ReturnType<typeof mergeDraft>, id: string): Partner => {
  const found = draft.changes.find((change) => change.id === id)?.after
  if (!found) throw new Error(`nothing was changed on ${id}`)
  return found as Partner
}

const kestrel = aPartner('a', {
  name: 'Kestrel Cloud GmbH',
  tier: 'Gold',
  externalIds: ['P1'],
  contacts: [aContact({ id: '1', name: 'Ines Weber' })],
  provenance: { tier: cell('Gold') }
})
const twin = aPartner('b', {
  name: 'Kestrel Cloud',
  aliases: ['Kestrel'],
  tier: 'Silver',
  region: 'DACH',
  externalIds: ['X9', 'P1'],
  contacts: [aContact({ id: '2', name: 'INES Weber' }), aContact({ id: '3', name: 'Lee' })],
  provenance: { tier: cell('Silver'), region: cell('DACH') }
})

describe('merging two partners', () => {
  it('names what differs and takes over what only the other knows', () => {
    expect(mergeDifferences(kestrel, twin)).toEqual([
      { field: 'name', survivor: 'Kestrel Cloud GmbH', absorbed: 'Kestrel Cloud', taken: 'survivor' },
      { field: 'tier', survivor: 'Gold', absorbed: 'Silver', taken: 'survivor' },
      { field: 'region', survivor: null, absorbed: 'DACH', taken: 'absorbed' }
    ])
  })

  it('keeps names, numbers and people of both, and the cell of each value', () => {
    const merged = afterOf(
      mergeDraft({ survivor: kestrel, absorbed: twin }, { tier: 'absorbed' }, stamp),
      'a'
    )
    expect(merged).toMatchObject({
      name: 'Kestrel Cloud GmbH',
      aliases: ['Kestrel Cloud', 'Kestrel'],
      externalIds: ['P1', 'X9'],
      tier: 'Silver',
      region: 'DACH',
      provenance: { tier: cell('Silver'), region: cell('DACH') }
    })
    expect(merged.contacts.map(({ name }) => name)).toEqual(['Ines Weber', 'Lee'])
  })

  it('remembers the old name when the other one is taken', () => {
    const merged = afterOf(
      mergeDraft({ survivor: kestrel, absorbed: twin }, { name: 'absorbed' }, stamp),
      'a'
    )
    expect([merged.name, ...merged.aliases]).toEqual(['Kestrel Cloud', 'Kestrel Cloud GmbH', 'Kestrel'])
  })

  it('lets facts of the other count for the survivor, also over a chain', () => {
    const aside = afterOf(mergeDraft({ survivor: kestrel, absorbed: twin }, {}, stamp), 'b')
    const third = aPartner('c', { mergedIntoId: 'b' })
    const { partners, indexOf } = survivors([kestrel, aside, third])
    expect(partners.map(({ id }) => id)).toEqual(['a'])
    expect([indexOf.get('b'), indexOf.get('c')]).toEqual([0, 0])
    expect(mergedInto(kestrel, [kestrel, aside, third]).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('never leaves a partner as a part of itself', () => {
    const inside = aPartner('a', { parentId: 'b' })
    const group = aPartner('b', { parentId: 'g' })
    expect(afterOf(mergeDraft({ survivor: inside, absorbed: group }, {}, stamp), 'a').parentId).toBe('g')
    const circle = aPartner('b', { parentId: 'a' })
    expect(afterOf(mergeDraft({ survivor: inside, absorbed: circle }, {}, stamp), 'a').parentId).toBeNull()
  })

  it('keeps what was edited since when it is taken apart', () => {
    const draft = mergeDraft({ survivor: kestrel, absorbed: twin }, { tier: 'absorbed' }, stamp)
    const edited = editPartner(afterOf(draft, 'a'), { tier: 'Platinum' }, stamp)
    const { after, kept } = separated(edited, afterOf(draft, 'b'))
    expect(kept).toEqual(['tier'])
    expect(after).toMatchObject({ tier: 'Platinum', region: null, aliases: [], externalIds: ['P1'] })
  })

  it('can be taken apart when the survivor is gone', () => {
    const aside = afterOf(mergeDraft({ survivor: kestrel, absorbed: twin }, {}, stamp), 'b')
    const draft = unmergeDraft(aside, null)
    expect(draft.changes.map((change) => change.after)).toEqual([twin])
  })
})

const word = fc.constantFrom('North', 'South', 'Gold', 'Kestrel', 'K-17')
const words = fc.array(word, { maxLength: 3 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const arbitraryPartner = (id: string): fc.Arbitrary<Partner> =>
  fc
    .record({
      name: fc.constantFrom('Kestrel', 'Kestrel GmbH', 'North'),
      aliases: words,
      externalIds: words,
      verticals: words,
      type: maybe(fc.constantFrom(...partnerTypes)),
      typeLabel: maybe(word),
      tier: maybe(word),
      status: maybe(fc.constantFrom(...partnerStatuses)),
      region: maybe(word),
      manager: maybe(word),
      signedOn: maybe(fc.constant('2024-01-31')),
      idealProfileOverlap: maybe(fc.nat(100)),
      parentId: maybe(fc.constantFrom('a', 'b', 'g')),
      contacts: fc.array(
        fc.record({ id: fc.constantFrom('1', '2', '3'), name: word }).map((known) => aContact(known)),
        { maxLength: 2 }
      ),
      provenance: fc.dictionary(fc.constantFrom('tier', 'region', 'name'), word.map(cell))
    })
    .map((known) => aPartner(id, known))
const choices = fc.dictionary(
  fc.constantFrom(...mergeFields),
  fc.constantFrom('survivor' as const, 'absorbed' as const)
) as fc.Arbitrary<MergeChoices>

it('taking apart what was merged gives both back as they were', () => {
  fc.assert(
    fc.property(arbitraryPartner('a'), arbitraryPartner('b'), choices, (survivor, absorbed, chosen) => {
      const merged = mergeDraft({ survivor, absorbed }, chosen, stamp)
      const apart = unmergeDraft(afterOf(merged, 'b'), afterOf(merged, 'a'))
      const last = new Map([...merged.changes, ...apart.changes].map((change) => [change.id, change.after]))
      expect(last.get('a')).toEqual(survivor)
      expect(last.get('b')).toEqual(absorbed)
    })
  )
})

it('undo of a merge gives both back as they were', () => {
  const draft = mergeDraft({ survivor: kestrel, absorbed: twin }, {}, stamp)
  expect(invertChanges(draft.changes).map((change) => change.after)).toEqual([twin, kestrel])
})
