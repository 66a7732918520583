import { describe, expect, it } from 'vitest'
import { applyCode, toggleCode, type CodingStamp, type CodingTarget } from '@shared/domain/voice/apply-code'
import { aCode, aCoding, answersTo, firstAnswer } from './voice-builders'

const text = '👍 Claims are paid late. Leads are fine.'
const answer = firstAnswer(answersTo([text]))
const codes = new Map(
  [
    aCode('late'),
    aCode('old', { isRetired: true }),
    aCode('nothing', { isExclusive: true }),
    aCode('leads')
  ].map((code) => [code.id, code])
)
const stamp: CodingStamp = { id: 'new', coder: 'M. Okafor', at: '2026-09-30T11:00:00Z', source: 'manual' }
const target = (parts: Partial<CodingTarget> = {}): CodingTarget => ({
  answer,
  span: null,
  codings: [],
  ...parts
})

describe('giving a code', () => {
  it('codes the whole answer', () => {
    const applied = applyCode(target(), codes, 'late', stamp)
    expect(applied).toMatchObject({
      ok: true,
      value: { coding: { codeId: 'late', span: null }, replaced: 0 }
    })
  })

  it('stores a selection without blanks at its ends, in code points', () => {
    const applied = applyCode(target({ span: { start: 1, end: 9 } }), codes, 'late', stamp)
    expect(applied).toMatchObject({ value: { coding: { span: { start: 2, end: 8 } } } })
  })

  it('treats a selection of everything as the whole answer', () => {
    const applied = applyCode(target({ span: { start: 0, end: 999 } }), codes, 'late', stamp)
    expect(applied).toMatchObject({ value: { coding: { span: null } } })
  })

  it('refuses an empty selection, a retired and an unknown code', () => {
    expect(applyCode(target({ span: { start: 1, end: 2 } }), codes, 'late', stamp)).toEqual({
      ok: false,
      error: 'nothing-selected'
    })
    expect(applyCode(target(), codes, 'old', stamp)).toEqual({ ok: false, error: 'code-retired' })
    expect(applyCode(target(), codes, 'gone', stamp)).toEqual({ ok: false, error: 'unknown-code' })
  })

  it('refuses the same code on the same words by the same coder, not by a second coder', () => {
    const codings = [aCoding('k1', { codeId: 'late' })]
    expect(applyCode(target({ codings }), codes, 'late', stamp)).toEqual({
      ok: false,
      error: 'already-coded'
    })
    expect(applyCode(target({ codings }), codes, 'late', { ...stamp, coder: 'J. Lind' }).ok).toBe(true)
  })

  it('lets a code that stands alone take the place of the others, and the other way round', () => {
    const codings = [aCoding('k1', { codeId: 'late' }), aCoding('k2', { codeId: 'leads', coder: 'J. Lind' })]
    const alone = applyCode(target({ codings, span: { start: 2, end: 8 } }), codes, 'nothing', stamp)
    expect(alone).toMatchObject({ value: { coding: { span: null }, replaced: 1 } })
    const back = applyCode(target({ codings: [aCoding('k3', { codeId: 'nothing' })] }), codes, 'late', stamp)
    expect(back).toMatchObject({
      value: { replaced: 1, changes: [{ id: 'k3', after: null }, { id: 'new' }] }
    })
  })

  it('takes a code back when it was given to exactly these words', () => {
    const coding = aCoding('k1', { codeId: 'late', span: { start: 2, end: 8 } })
    const again = toggleCode(target({ codings: [coding], span: { start: 1, end: 9 } }), codes, 'late', stamp)
    expect(again).toMatchObject({ value: { coding: null, changes: [{ id: 'k1', after: null }] } })
    const elsewhere = toggleCode(target({ codings: [coding] }), codes, 'late', stamp)
    expect(elsewhere).toMatchObject({ value: { coding: { id: 'new' } } })
  })
})
