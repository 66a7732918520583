import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import { aCode, aCoding, aQuestion, aResponse, aSurvey } from '../voice/voice-builders'

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A small coded study with everything that is easily lost: zeros, emoji, line ends, quotes, two coders. */
export function aStudy(parts: Partial<CodedStudy> = {}): CodedStudy {
  const survey = aSurvey({
    questions: [
      aQuestion('q1', { code: 'Q1', text: 'What works?' }),
      aQuestion('q2', { code: 'Q2', text: 'What "wears" you <down> & out?' }),
      aQuestion('nps', { code: 'Q3', text: 'Recommend?', kind: 'nps', scale: { low: 0, high: 10 } }),
      aQuestion('pick', {
        code: 'Q4',
        text: 'Programmes',
        kind: 'multiple',
        options: ['MDF, co-op', 'Leads']
      }),
      aQuestion('hours', { code: 'Q5', text: 'Hours', kind: 'attribute' })
    ]
  })
  const give = (number: number, answers: Record<string, string | number | readonly string[] | null>) =>
    aResponse(number, { id: uuid(number), answers })
  return {
    title: 'Partner survey & "voice"',
    at: '2026-10-01T09:30:00Z',
    by: 'M. Okafor',
    surveys: [survey],
    responses: [
      give(1, {
        q1: 'Great 👍 people, slow payment.',
        q2: 'One\r\ntwo\r\nthree',
        nps: 0,
        pick: ['MDF, co-op'],
        hours: 0.5
      }),
      give(2, { q1: 'Portal', nps: 10, pick: [], hours: null }),
      give(3, { q2: '  Rude <people> said "no" & left. ', nps: null, pick: null })
    ],
    attributes: new Map([[uuid(1), { tier: 'Gold', region: 'DACH' }]]),
    codes: [
      aCode(uuid(50), { name: 'Money', definition: 'All about money', colour: 'c2', sets: ['Board'] }),
      aCode(uuid(51), {
        ...{
          parentId: uuid(50),
          name: 'Slow "payment"',
          definition: 'Late',
          include: 'MDF',
          exclude: 'margin'
        },
        ...{ example: 'paid in\nNovember', shortcut: '3', colour: 'c8' }
      }),
      aCode('portal', {
        ...{ name: 'Portal', order: 1, isExclusive: true, colour: 'c5' },
        sets: ['Board', 'Tools & <systems>']
      })
    ],
    codings: [
      aCoding(uuid(90), { responseId: uuid(1), codeId: uuid(51), span: { start: 16, end: 28 } }),
      aCoding(uuid(91), {
        responseId: uuid(1),
        codeId: uuid(51),
        span: { start: 16, end: 28 },
        coder: 'Zoë'
      }),
      aCoding(uuid(92), { responseId: uuid(1), codeId: uuid(50), at: '2026-09-30T11:12:13.456Z' }),
      aCoding(uuid(93), {
        responseId: uuid(1),
        questionId: 'q2',
        codeId: uuid(50),
        span: { start: 5, end: 8 }
      }),
      aCoding('c4', { responseId: uuid(2), codeId: 'portal' })
    ],
    memos: [
      memo('m1', { kind: 'answer', responseId: uuid(1), questionId: 'q1' }, 'Ask again'),
      memo('m2', { kind: 'code', codeId: uuid(50) }, 'Two kinds?'),
      memo('m3', { kind: 'respondent', respondentId: 's1:R-001' }, 'Left the firm')
    ],
    ...parts
  }
}

function memo(id: string, target: CodedStudy['memos'][number]['target'], text: string) {
  return { id, target, text, by: 'Zoë', at: '2026-09-30T12:00:00Z' }
}
