import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Code, Coding, Memo } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import { mergeCodes, type MergeScope } from '@shared/domain/voice/merge-codes'
import { aCode, aCoding } from './voice-builders'

const codes = [
  aCode('slow', { shortcut: '4' }),
  aCode('child', { parentId: 'slow' }),
  aCode('terms', { order: 1 }),
  aCode('first', { parentId: 'terms', order: 3 })
]
const memo: Memo = { id: 'm', target: { kind: 'code', codeId: 'slow' }, text: 'ask finance', by: 'M', at: '' }

type Tables = { codes: readonly Code[]; codings: readonly Coding[]; memos: readonly Memo[] }

function apply(tables: Tables, changes: readonly RecordChange[], backwards = false): Tables {
  const next: Record<string, Map<string, unknown>> = {}
  for (const [table, records] of Object.entries(tables)) {
    next[table] = new Map((records as readonly { id: string }[]).map((record) => [record.id, record]))
  }
  for (const change of backwards ? [...changes].reverse() : changes) {
    const value = backwards ? change.before : change.after
    if (value) next[change.table]?.set(change.id, value)
    else next[change.table]?.delete(change.id)
  }
  const sorted = (table: string) =>
    [...(next[table]?.values() ?? [])].sort((a, b) => ((a as Code).id < (b as Code).id ? -1 : 1))
  return { codes: sorted('codes'), codings: sorted('codings'), memos: sorted('memos') } as Tables
}

function merged(scope: MergeScope) {
  const merge = mergeCodes(scope, 'slow', 'terms')
  if (!merge.ok) throw new Error(merge.error)
  return { merge: merge.value, state: apply(scope, merge.value.changes) }
}

describe('merging codes', () => {
  it('passes codings, memos, children and the key over, and drops doubles', () => {
    const codings = [
      aCoding('a', { codeId: 'slow' }),
      aCoding('b', { codeId: 'terms' }),
      aCoding('c', { codeId: 'slow', responseId: 'r2' }),
      aCoding('d', { codeId: 'slow', coder: 'J. Lind' }),
      aCoding('e', { codeId: 'slow', span: { start: 0, end: 4 } })
    ]
    const { merge, state } = merged({ codes, codings, memos: [memo] })
    expect(merge).toMatchObject({ moved: 3, dropped: 1, children: 1 })
    expect(state.codings.map(({ id, codeId }) => `${id} ${codeId}`)).toEqual([
      'b terms',
      'c terms',
      'd terms',
      'e terms'
    ])
    expect(state.codes.map(({ id, parentId, shortcut, order }) => [id, parentId, shortcut, order])).toEqual([
      ['child', 'terms', null, 4],
      ['first', 'terms', null, 3],
      ['terms', null, '4', 1]
    ])
    expect(state.memos[0]?.target).toEqual({ kind: 'code', codeId: 'terms' })
  })

  it('refuses to merge a code into itself or one below it', () => {
    const scope = { codes, codings: [], memos: [] }
    expect(mergeCodes(scope, 'slow', 'slow')).toEqual({ ok: false, error: 'inside-itself' })
    expect(mergeCodes(scope, 'slow', 'child')).toEqual({ ok: false, error: 'inside-itself' })
    expect(mergeCodes(scope, 'slow', 'none')).toEqual({ ok: false, error: 'unknown-code' })
  })

  const anyCoding = fc.record({
    codeId: fc.constantFrom('slow', 'terms', 'child'),
    responseId: fc.constantFrom('r1', 'r2', 'r3'),
    coder: fc.constantFrom('A', 'B'),
    span: fc.option(fc.constantFrom({ start: 0, end: 3 }, { start: 2, end: 6 }))
  })

  it('is taken back exactly, and leaves every answer coded that was coded', () => {
    fc.assert(
      fc.property(fc.array(anyCoding, { maxLength: 25 }), (drawn) => {
        const codings = drawn.map((parts, index) => aCoding(`k${String(index).padStart(2, '0')}`, parts))
        const before = apply({ codes, codings, memos: [memo] }, [])
        const { merge, state } = merged(before)
        expect(apply(state, merge.changes, true)).toEqual(before)
        const coded = (list: readonly Coding[]) => new Set(list.map((coding) => coding.responseId))
        expect(coded(state.codings)).toEqual(coded(before.codings))
        expect(state.codings.some((coding) => coding.codeId === 'slow')).toBe(false)
        expect(merge.moved + merge.dropped).toBe(codings.filter((coding) => coding.codeId === 'slow').length)
      })
    )
  })
})
