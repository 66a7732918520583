import { describe, expect, it } from 'vitest'
import { codeMany } from '@shared/domain/voice/code-many'
import { aCode, aCoding, answersTo, codingsByAnswer } from './voice-builders'

const list = answersTo(['Claims are late.', 'Leads are cold.', 'Nothing.'])
const codes = new Map(
  [aCode('late'), aCode('old', { isRetired: true }), aCode('nothing', { isExclusive: true })].map((code) => [
    code.id,
    code
  ])
)
const stamps = () => {
  let number = 0
  return () => {
    number += 1
    return { id: `new${number}`, coder: 'M. Okafor', at: '2026-09-30T11:00:00Z', source: 'manual' } as const
  }
}
const scope = (...codings: ReturnType<typeof aCoding>[]) => ({
  answers: list.answers,
  codings: codingsByAnswer(codings, list)
})

describe('giving a code to many answers at once', () => {
  it('gives it to those that lack it and leaves the others as they are', () => {
    const done = codeMany(scope(aCoding('a', { responseId: 'r2', codeId: 'late' })), codes, 'late', stamps())
    expect(done).toMatchObject({ ok: true, value: { answers: 2, isGiven: true, replaced: 0 } })
    if (!done.ok) return
    const given = done.value.changes.map(({ after }) => after)
    expect(given).toMatchObject([
      { responseId: 'r1', codeId: 'late', span: null },
      { responseId: 'r3', codeId: 'late', span: null }
    ])
    expect(new Set(given.map((coding) => coding?.id)).size).toBe(2)
  })

  it('takes it back when every one of them carries it', () => {
    const all = ['r1', 'r2', 'r3'].map((responseId) => aCoding(responseId, { responseId, codeId: 'late' }))
    const done = codeMany(scope(...all), codes, 'late', stamps())
    expect(done).toMatchObject({ ok: true, value: { answers: 3, isGiven: false } })
    if (done.ok) expect(done.value.changes.map(({ after }) => after)).toEqual([null, null, null])
  })

  it('does not take another coder’s codings for its own', () => {
    const theirs = ['r1', 'r2', 'r3'].map((responseId) =>
      aCoding(responseId, { responseId, codeId: 'late', coder: 'J. Lind' })
    )
    expect(codeMany(scope(...theirs), codes, 'late', stamps())).toMatchObject({
      ok: true,
      value: { answers: 3, isGiven: true }
    })
  })

  it('lets a code that stands alone replace, and says how many gave way', () => {
    const late = aCoding('a', { responseId: 'r1', codeId: 'late' })
    const done = codeMany(scope(late), codes, 'nothing', stamps())
    expect(done).toMatchObject({ ok: true, value: { answers: 3, replaced: 1 } })
    if (done.ok) expect(done.value.changes).toHaveLength(4)
  })

  it('refuses codes that are retired or gone', () => {
    expect(codeMany(scope(), codes, 'old', stamps())).toEqual({ ok: false, error: 'code-retired' })
    expect(codeMany(scope(), codes, 'x', stamps())).toEqual({ ok: false, error: 'unknown-code' })
  })
})
