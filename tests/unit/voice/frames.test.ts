import { describe, expect, it } from 'vitest'
import type { Code } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import { codesForWave } from '@shared/domain/voice/frames/codes-for-wave'
import { copyFrame, type FrameOptions, type FrameSource } from '@shared/domain/voice/frames/copy-frame'
import { frameDifferences, takeDifferences, withCopies } from '@shared/domain/voice/frames/keep-in-step'
import { describeCode, renameCode } from '@shared/domain/voice/edit-code'
import { aCode } from './voice-builders'

const there = [
  aCode('money', { name: 'Money', shortcut: '1' }),
  aCode('mdf', { name: 'Slow MDF', parentId: 'money', definition: 'Paid late.' }),
  aCode('old', { name: 'Old', isRetired: true, order: 1 }),
  aCode('leads', { name: 'Leads', order: 2 })
]
const elsewhere: FrameSource = { engagementId: 'e2', title: 'Halden 2025', codes: there }
const here: FrameSource = { engagementId: null, title: 'Wave 2025', codes: there }
const everything = new Set(there.map(({ id }) => id))

function options(parts: Partial<FrameOptions> = {}): FrameOptions {
  let number = 0
  const nextId = () => `n${(number += 1)}`
  return { name: 'From Halden', surveyId: null, isKeptInStep: true, nextId, ...parts }
}

function applied(codes: readonly Code[], changes: readonly RecordChange[]): Code[] {
  const records = new Map(codes.map((code) => [code.id, code]))
  for (const { id, after } of changes) {
    if (after === null) records.delete(id)
    else records.set(id, after as Code)
  }
  return [...records.values()]
}

function copied(source: FrameSource, parts: Partial<FrameOptions> = {}, own: readonly Code[] = []): Code[] {
  const made = copyFrame(own, source, everything, options(parts))
  if (!made.ok) throw new Error(made.error)
  return applied(own, made.value.changes)
}

const named = (codes: readonly Code[], name: string): Code => {
  const found = codes.find((code) => code.name === name)
  if (!found) throw new Error(`no code ${name}`)
  return found
}

describe('copying a frame', () => {
  it('keeps tree and words, gives new ids and no keys, leaves retired codes behind', () => {
    const codes = copied(elsewhere)
    expect(codes.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['From Halden', null],
      ['Money', null],
      ['Slow MDF', null],
      ['Leads', null]
    ])
    const money = named(codes, 'Money')
    expect(money.parentId).toBe(named(codes, 'From Halden').id)
    expect(named(codes, 'Slow MDF')).toMatchObject({ parentId: money.id, definition: 'Paid late.' })
    expect(money.origin).toMatchObject({ engagementId: 'e2', codeId: 'money', isKeptInStep: true })
  })

  it('hangs a code whose parent stays behind under the nearest one that came', () => {
    const made = copyFrame([], elsewhere, new Set(['mdf']), options())
    expect(made).toMatchObject({ ok: true, value: { copied: 1 } })
    if (made.ok) expect(made.value.changes[1]?.after).toMatchObject({ name: 'Slow MDF', parentId: 'n1' })
  })

  it('refuses a taken name and an empty choice', () => {
    expect(copyFrame(there, elsewhere, everything, options({ name: 'money' }))).toEqual({
      ok: false,
      error: 'name-taken'
    })
    expect(copyFrame([], elsewhere, new Set(), options())).toEqual({ ok: false, error: 'nothing-chosen' })
  })

  it('is offered for its wave only', () => {
    const codes = copied(here, { surveyId: 's2' }, [aCode('own')])
    expect(codesForWave(codes, 's1').map(({ id }) => id)).toEqual(['own'])
    expect(codesForWave(codes, 's2')).toHaveLength(codes.length)
    const below = aCode('below', { parentId: named(codes, 'Money').id })
    expect(codesForWave([...codes, below], 's1').map(({ id }) => id)).toEqual(['own'])
  })
})

describe('a copy kept in step', () => {
  it('of another wave follows an edit in the same change set, and copies of the copy follow too', () => {
    const codes = copied(here, {}, there)
    const copy = codes.find(({ origin }) => origin?.codeId === 'mdf')
    if (!copy) throw new Error('not copied')
    const edit = describeCode(codes, 'mdf', { definition: 'Paid after 60 days.' })
    if (!edit.ok) throw new Error(edit.error)
    const changes = withCopies(codes, edit.value)
    expect(changes.map(({ id }) => id)).toEqual(['mdf', copy.id])
    expect(changes[1]?.after).toMatchObject({ definition: 'Paid after 60 days.', name: 'Slow MDF' })
  })

  it('does not follow when it is frozen', () => {
    const codes = copied(here, { isKeptInStep: false }, there)
    const edit = renameCode(codes, 'mdf', 'Late MDF')
    if (!edit.ok) throw new Error(edit.error)
    expect(withCopies(codes, edit.value)).toEqual(edit.value)
  })

  it('of another engagement is offered what changed, came and went there, and takes it over', () => {
    const codes = copied(elsewhere)
    const later: FrameSource = {
      ...elsewhere,
      codes: [
        aCode('money', { name: 'Money' }),
        aCode('mdf', { name: 'Late MDF', parentId: 'money', definition: 'Paid late.' }),
        aCode('fresh', { name: 'Rebates', parentId: 'money', order: 1 })
      ]
    }
    expect(frameDifferences(codes, elsewhere)).toEqual([])
    const differences = frameDifferences(codes, later)
    expect(differences).toMatchObject([
      { kind: 'new', original: { name: 'Rebates' }, parent: { name: 'Money' } },
      { kind: 'changed', parts: ['name'], original: { name: 'Late MDF' } },
      { kind: 'gone', copy: { name: 'Leads' } }
    ])
    const after = applied(
      codes,
      takeDifferences(codes, later, differences, () => 'n9')
    )
    expect(named(after, 'Late MDF').definition).toBe('Paid late.')
    expect(named(after, 'Rebates').parentId).toBe(named(after, 'Money').id)
    expect(named(after, 'Leads').isRetired).toBe(true)
    expect(frameDifferences(after, later)).toEqual([])
  })

  it('keeps what was written here in parts that did not change there', () => {
    const codes = copied(elsewhere)
    const mine = codes.map((code) => (code.name === 'Slow MDF' ? { ...code, example: 'Ours' } : code))
    const later = {
      ...elsewhere,
      codes: there.map((one) => (one.id === 'mdf' ? { ...one, include: 'x' } : one))
    }
    const after = applied(
      mine,
      takeDifferences(mine, later, frameDifferences(mine, later), () => 'n9')
    )
    expect(named(after, 'Slow MDF')).toMatchObject({ example: 'Ours', include: 'x' })
  })
})
