import { describe, expect, it } from 'vitest'
import type { Code, Coding } from '@shared/domain/entities/voice'
import { invertChanges } from '@shared/domain/history/invert-changes'
import { splitCode } from '@shared/domain/voice/split-code'
import { aCode, aCoding } from './voice-builders'

const codes = [aCode('slow', { colour: 'c3' }), aCode('late', { order: 1 }), aCode('thin', { order: 2 })]
const codings = [
  aCoding('a', { codeId: 'slow' }),
  aCoding('b', { codeId: 'slow', responseId: 'r2' }),
  aCoding('c', { codeId: 'slow', responseId: 'r3' }),
  aCoding('d', { codeId: 'late', responseId: 'r2' })
]
const fresh = (name: string) => ({ kind: 'new', id: 'new', name }) as const

describe('splitting a code', () => {
  it('passes the chosen codings to a new code right below it, in its colour', () => {
    const split = splitCode({ codes, codings }, 'slow', new Set(['a', 'c']), fresh('Slow portal'))
    expect(split).toMatchObject({ ok: true, value: { moved: 2, dropped: 0, into: 'Slow portal' } })
    if (!split.ok) return
    const after = (table: string) =>
      split.value.changes.filter((one) => one.table === table).map((one) => one.after)
    expect(after('codes')).toMatchObject([
      { id: 'new', name: 'Slow portal', colour: 'c3', order: 1 },
      { id: 'late', order: 2 },
      { id: 'thin', order: 3 }
    ])
    expect(after('codings')).toMatchObject([
      { id: 'a', codeId: 'new' },
      { id: 'c', codeId: 'new' }
    ])
  })

  it('drops a coding where the same coder gave the other code to the same words', () => {
    const split = splitCode({ codes, codings }, 'slow', new Set(['b', 'c']), {
      kind: 'existing',
      codeId: 'late'
    })
    expect(split).toMatchObject({ ok: true, value: { moved: 1, dropped: 1 } })
  })

  it('is taken back whole', () => {
    const split = splitCode({ codes, codings }, 'slow', new Set(['a']), fresh('Portal'))
    if (!split.ok) throw new Error(split.error)
    const records = new Map<string, Code | Coding>([...codes, ...codings].map((one) => [one.id, one]))
    for (const { id, after } of [...split.value.changes, ...invertChanges(split.value.changes)]) {
      if (after === null) records.delete(id)
      else records.set(id, after as Code | Coding)
    }
    expect([...records.values()]).toEqual([...codes, ...codings])
  })

  it('refuses a taken name, an empty choice and the code itself', () => {
    const scope = { codes, codings }
    expect(splitCode(scope, 'slow', new Set(['a']), fresh('Thin'))).toEqual({
      ok: false,
      error: 'name-taken'
    })
    expect(splitCode(scope, 'slow', new Set(['d']), fresh('New'))).toEqual({
      ok: false,
      error: 'nothing-chosen'
    })
    expect(splitCode(scope, 'slow', new Set(['a']), { kind: 'existing', codeId: 'slow' })).toEqual({
      ok: false,
      error: 'unknown-code'
    })
  })
})
