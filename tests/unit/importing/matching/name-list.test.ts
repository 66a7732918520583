import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NameAlias } from '@shared/domain/entities/name-alias'
import { nameKinds } from '@shared/domain/entities/name-alias'
import { NameMemory } from '@shared/domain/importing/matching/name-memory'
import { planNameList } from '@shared/domain/importing/matching/name-list'
import { blankPartner } from '@shared/domain/partners/blank-partner'
import { readNameList } from '@shared/formats/name-list/read-name-list'
import { writeNameList } from '@shared/formats/name-list/write-name-list'

const stamp = { by: 'AC', at: '2026-01-01T00:00:00.000Z' }
const partners = [{ ...blankPartner('p1', 'Kestrel Cloud GmbH') }, { ...blankPartner('p2', 'Fjordnett AS') }]

const aliasesFrom = (rulings: Parameters<NameMemory['changesFor']>[0][]): NameAlias[] => {
  const kept = new Map<string, NameAlias>()
  for (const ruling of rulings) {
    for (const { before, after } of new NameMemory([...kept.values()]).changesFor(ruling, stamp)) {
      if (after) kept.set(after.id, after)
      else if (before) kept.delete(before.id)
    }
  }
  return [...kept.values()]
}

const same = {
  kind: 'partner',
  alias: 'Kestrel Clouds',
  decision: 'same',
  targetId: 'p1',
  canonical: 'Kestrel Cloud GmbH'
} as const
const different = { ...same, decision: 'different' } as const

describe('the memory of names', () => {
  it('holds one decision per spelling; a later one replaces it', () => {
    const [alias] = aliasesFrom([same, { ...same, targetId: 'p2', canonical: 'Fjordnett AS' }])
    expect(alias).toMatchObject({ targetId: 'p2', normalised: 'kestrel clouds' })
  })

  it('never says both same and different of one pair', () => {
    expect(aliasesFrom([different, same]).map((one) => one.decision)).toEqual(['same'])
    expect(aliasesFrom([same, different]).map((one) => one.decision)).toEqual(['different'])
  })

  it('tells nothing new twice', () => {
    expect(new NameMemory(aliasesFrom([same])).changesFor(same, stamp)).toEqual([])
  })
})

describe('a list of remembered names', () => {
  it('goes from one engagement to another: partners are found by name', () => {
    const bytes = writeNameList(aliasesFrom([same, { ...different, alias: 'Kestrel Marine' }]))
    const read = readNameList(bytes, 'Remembered names.csv')
    if (!read.ok) throw new Error(read.error.code)
    const elsewhere = [blankPartner('other', 'Kestrel Cloud')]
    const plan = planNameList(
      read.value.rows,
      { aliases: [], partners: elsewhere },
      { ...stamp, file: 'n.csv' }
    )
    expect([plan.added.length, plan.changed.length, plan.known, plan.withoutPartner]).toEqual([2, 0, 0, 0])
    expect(plan.draft.changes.map((one) => (one.after as NameAlias).targetId)).toEqual(['other', 'other'])
  })

  it('says what it would change before it does', () => {
    const aliases = aliasesFrom([same])
    const rows = [
      { kind: 'partner', alias: 'Kestrel Clouds', decision: 'same', canonical: 'Fjordnett AS' },
      { kind: 'partner', alias: 'Nobody', decision: 'same', canonical: 'Unknown Ltd' },
      { kind: 'partner', alias: 'Direct', decision: 'none', canonical: '' }
    ] as const
    const plan = planNameList(rows, { aliases, partners }, { ...stamp, file: 'n.csv' })
    expect([plan.added.length, plan.changed.length, plan.known, plan.withoutPartner]).toEqual([2, 1, 0, 1])
    expect(
      planNameList(
        [rows[0]],
        { aliases: aliasesFrom([{ ...same, targetId: 'p2', canonical: 'Fjordnett AS' }]), partners },
        { ...stamp, file: '' }
      ).known
    ).toBe(1)
  })

  it('names the lines it cannot read, and refuses other tables', () => {
    const text = 'Kind,Written,Decision,Name\r\npartner,A,same,B\r\nnonsense,x,y,z\r\n\r\naccount,C,same,\r\n'
    expect(readNameList(new TextEncoder().encode(text), 'a.csv')).toMatchObject({
      ok: true,
      value: { rows: [{ alias: 'A' }], unread: [3, 5] }
    })
    expect(readNameList(new TextEncoder().encode('Partner,Tier\nA,B\n'), 'a.csv')).toMatchObject({
      ok: false,
      error: { code: 'file.not-tabular' }
    })
  })

  it('comes back as it was written, formulas and quotes included', () => {
    const text = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map((one) => one.replace(/[\u0000-\u001f\ud800-\udfff]/g, ' ').trim())
      .filter((one) => one !== '' && !one.startsWith("'"))
    fc.assert(
      fc.property(fc.constantFrom(...nameKinds), text, text, (kind, alias, canonical) => {
        const aliases = aliasesFrom([{ kind, alias, canonical, decision: 'same', targetId: null }])
        const read = readNameList(writeNameList(aliases), 'n.csv')
        expect(read).toEqual({
          ok: true,
          value: { rows: [{ kind, alias, decision: 'same', canonical }], unread: [] }
        })
      })
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof readNameList(bytes, 'n.csv').ok).toBe('boolean')
      })
    )
  })
})
