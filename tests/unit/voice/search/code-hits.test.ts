import { describe, expect, it } from 'vitest'
import type { Coding } from '@shared/domain/entities/voice'
import type { Answer } from '@shared/domain/voice/answer'
import { codeAlike } from '@shared/domain/voice/near-duplicates/code-group'
import { codeHits, hitState, type HitExtent } from '@shared/domain/voice/search/code-hits'
import { aCode, aCoding, answersTo } from '../voice-builders'

const coder = 'M. Okafor'
const texts = ['Paid late. Portal is fine.', 'Late again', 'Nothing', 'All late']
const { answers } = answersTo(texts)
const codes = new Map(
  [
    aCode('late'),
    aCode('portal'),
    aCode('nothing', { isExclusive: true }),
    aCode('old', { isRetired: true })
  ].map((code) => [code.id, code])
)
const hits = answers.map((answer) => {
  const start = answer.text.toLowerCase().indexOf('late')
  return { answer, spans: start < 0 ? [] : [{ start, end: start + 4 }] }
})

let next = 0
const stamp = { coder, at: '2026-10-01T10:00:00Z', source: 'search' as const, newId: () => `c${(next += 1)}` }
const givenBy =
  (codings: readonly Coding[]) =>
  (answer: Answer): readonly Coding[] =>
    codings.filter(({ responseId }) => responseId === answer.responseId)

function give(codeId: string, extent: HitExtent, codings: readonly Coding[] = []) {
  const coded = codeHits(hits, { codeId, extent }, { codes, given: givenBy(codings) }, stamp)
  if (!coded.ok) throw new Error(coded.error)
  return {
    ...coded.value,
    added: coded.value.changes.flatMap(({ after }) => {
      const coding = after as Coding | null
      return coding
        ? [`${coding.responseId} ${coding.span ? `${coding.span.start}-${coding.span.end}` : 'all'}`]
        : []
    })
  }
}

describe('giving a code to all hits', () => {
  it('codes whole answers, sentences or the words found, marked as found by search', () => {
    expect(give('late', 'answer').added).toEqual(['r1 all', 'r2 all', 'r3 all', 'r4 all'])
    expect(give('late', 'sentence').added).toEqual(['r1 0-10', 'r2 all', 'r3 all', 'r4 all'])
    expect(give('late', 'words').added).toEqual(['r1 5-9', 'r2 0-4', 'r3 all', 'r4 4-8'])
    expect(give('late', 'answer').changes[0]?.after).toMatchObject({
      source: 'search',
      coder,
      codeId: 'late'
    })
  })

  it('passes over answers that carry the code already, by the same coder only', () => {
    const own = aCoding('x', { responseId: 'r2', codeId: 'late', coder })
    const others = aCoding('y', { responseId: 'r4', codeId: 'late', coder: 'Somebody' })
    expect(give('late', 'answer', [own, others])).toMatchObject({ answers: 3, hasCode: 1 })
    expect(give('late', 'words', [own, others]).added).toEqual(['r1 5-9', 'r3 all', 'r4 4-8'])
  })

  it('passes over words that lie under the code, and codes the others', () => {
    const span = aCoding('x', { responseId: 'r1', codeId: 'late', coder, span: { start: 0, end: 10 } })
    expect(give('late', 'words', [span]).added).not.toContain('r1 5-9')
    expect(give('late', 'answer', [span])).toMatchObject({ hasCode: 1 })
  })

  it('never pushes out what stands: codes that stand alone are left out and counted', () => {
    const nothing = aCoding('x', { responseId: 'r3', codeId: 'nothing', coder })
    expect(give('late', 'answer', [nothing])).toMatchObject({ answers: 3, standsAlone: 1 })
    const portal = aCoding('y', { responseId: 'r1', codeId: 'portal', coder })
    const alone = give('nothing', 'answer', [portal])
    expect(alone).toMatchObject({ answers: 3, standsAlone: 1 })
    expect(alone.changes.every(({ before }) => before === null)).toBe(true)
  })

  it('refuses a code out of use', () => {
    expect(
      codeHits(hits, { codeId: 'old', extent: 'answer' }, { codes, given: () => [] }, stamp)
    ).toMatchObject({
      ok: false,
      error: 'code-retired'
    })
  })

  it('says of one hit what would become of it', () => {
    const [hit] = hits
    const codings = [aCoding('x', { codeId: 'late', coder })]
    if (!hit) throw new Error('no hit')
    const state = (codeId: string) => hitState(hit, { codeId, extent: 'answer' }, { codes, codings, coder })
    expect([state('late'), state('portal'), state('nothing')]).toEqual([
      'has-code',
      'to-code',
      'stands-alone'
    ])
  })
})

describe('giving the codes of one answer to others in the same words', () => {
  const [lead, ...others] = answers
  const own = [
    aCoding('x', { codeId: 'late', coder, span: { start: 5, end: 9 } }),
    aCoding('y', { codeId: 'portal', coder }),
    aCoding('z', { codeId: 'nothing', coder: 'Somebody' })
  ]

  it('gives each of the coder’s codes to the whole answer, once', () => {
    const has = aCoding('h', { responseId: 'r2', codeId: 'late', coder })
    const given = codeAlike(own, others, { codes, given: givenBy([...own, has]) }, stamp)
    const added = given.changes.map(({ after }) => after as Coding)
    expect(lead?.responseId).toBe('r1')
    expect(added.map(({ responseId, codeId, span }) => [responseId, codeId, span])).toEqual([
      ['r3', 'late', null],
      ['r4', 'late', null],
      ['r2', 'portal', null],
      ['r3', 'portal', null],
      ['r4', 'portal', null]
    ])
    expect(given.answers).toBe(3)
  })

  it('changes nothing where there is nothing to pass on', () => {
    expect(codeAlike([], others, { codes, given: () => [] }, stamp)).toMatchObject({
      changes: [],
      answers: 0
    })
  })
})
