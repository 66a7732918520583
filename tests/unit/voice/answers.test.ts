import { describe, expect, it } from 'vitest'
import { answerKey, listAnswers } from '@shared/domain/voice/answer'
import { filterAnswers, noFilter, segmentOptions } from '@shared/domain/voice/answer-filter'
import { codingProgress, countCodes } from '@shared/domain/voice/code-counts'
import { aCode, aCoding, aPartner, aQuestion, aResponse, aSurvey, codingsByAnswer } from './voice-builders'

const survey = aSurvey({
  questions: [
    aQuestion('q1'),
    aQuestion('q2'),
    aQuestion('nps', { kind: 'nps', scale: { low: 0, high: 10 } })
  ]
})
const partners = [
  aPartner('p1', { name: 'Kessler IT' }),
  aPartner('p2', { type: 'si', region: 'Nordics', mergedIntoId: 'p3' }),
  aPartner('p3', { type: 'reseller', region: null })
]
const responses = [
  aResponse(1, { partnerId: 'p1', answers: { q1: 'Prämien kommen spät', q2: 'Leads', nps: 0 } }),
  aResponse(2, { partnerId: 'p1', answers: { q1: '  ', q2: 'Late payment of claims', nps: 9 } }),
  aResponse(3, { partnerId: 'p2', answers: { q1: 'All fine', q2: null, nps: null } }),
  aResponse(4, { answers: { q1: 7, q2: ['Leads', 'Margin'], nps: 11 } })
]
const list = listAnswers([survey], new Map([['s1', responses]]), partners)
const codes = [aCode('money'), aCode('late', { parentId: 'money' }), aCode('margin', { parentId: 'money' })]
const give = (id: string, response: number, questionId: string, codeId: string) =>
  aCoding(id, { responseId: `r${response}`, questionId, codeId })
const codings = codingsByAnswer(
  [
    give('a', 1, 'q1', 'late'),
    give('b', 1, 'q2', 'late'),
    give('c', 1, 'q2', 'margin'),
    give('d', 2, 'q2', 'late'),
    give('e', 4, 'q1', 'money'),
    give('f', 9, 'q1', 'money')
  ],
  list
)
const ids = (answers: readonly { key: string }[]) => answers.map((answer) => answer.key)

describe('answers', () => {
  it('lists open answers with words in them, question by question', () => {
    expect(list.answers.map(({ key, text }) => `${key}: ${text}`)).toEqual([
      'r1 q1: Prämien kommen spät',
      'r3 q1: All fine',
      'r4 q1: 7',
      'r1 q2: Leads',
      'r2 q2: Late payment of claims',
      'r4 q2: Leads; Margin'
    ])
    expect(list.questions.map(({ question, answerCount }) => [question.id, answerCount])).toEqual([
      ['q1', 3],
      ['q2', 3]
    ])
  })

  it('knows the segment, keeps a zero as a score, and follows a merged partner', () => {
    expect(list.byKey.get('r1 q1')?.segment).toEqual({
      type: 'msp',
      tier: 'Tier 1',
      region: 'DACH',
      status: 'active',
      nps: 0,
      npsGroup: 'detractor'
    })
    expect(list.byKey.get('r3 q1')).toMatchObject({
      partnerId: 'p3',
      segment: { type: 'reseller', nps: null }
    })
    expect(list.byKey.get('r4 q1')?.segment.nps).toBeNull()
  })

  it('never carries the partner’s name', () => {
    expect(JSON.stringify(list.answers)).not.toContain('Kessler')
  })

  it('filters by question, words, segment, code and what is left to code', () => {
    const shown = (parts: Partial<typeof noFilter>) =>
      ids(filterAnswers(list.answers, { ...noFilter, ...parts }, codings))
    expect(shown({ questionId: 'q2' })).toEqual(['r1 q2', 'r2 q2', 'r4 q2'])
    expect(shown({ search: 'pramien SPÄT' })).toEqual(['r1 q1'])
    expect(shown({ search: 'r-003' })).toEqual(['r3 q1'])
    expect(shown({ segments: [{ attribute: 'npsGroup', value: 'promoter' }] })).toEqual(['r2 q2'])
    expect(shown({ codeIds: new Set(['margin']) })).toEqual(['r1 q2'])
    expect(shown({ onlyUncoded: true })).toEqual(['r3 q1', 'r4 q2'])
  })

  it('offers the segment values there are', () => {
    expect(segmentOptions(list.answers, 'type')).toEqual([
      { value: 'msp', answers: 3 },
      { value: 'reseller', answers: 1 }
    ])
  })

  it('counts respondents and companies once, children within their parent', () => {
    const counts = countCodes(codes, codings, list.answers)
    expect(counts.get('late')).toEqual({ respondents: 2, partners: 1, answers: 3, mentions: 3 })
    expect(counts.get('money')).toEqual({ respondents: 3, partners: 1, answers: 4, mentions: 5 })
  })

  it('leaves out codings of answers that are not there any more', () => {
    expect(codings.has(answerKey('r9', 'q1'))).toBe(false)
    expect(codingProgress(list.answers, codings)).toEqual({ coded: 4, total: 6 })
  })
})
