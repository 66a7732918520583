import { expect, it } from 'vitest'
import { studyOf } from '@shared/domain/voice/interchange/coded-study'
import { segmentOf } from '@shared/domain/voice/segment'
import { maskingNames } from '@shared/domain/voice/mask-quote'
import { maskText } from '@shared/domain/voice/mask-text'
import { aCode, aCoding, aPartner, aResponse, aSurvey } from './voice-builders'

it('a study that leaves holds no company, no memo about one, and only what belongs to its answers', () => {
  const memo = (id: string, target: Parameters<typeof studyOf>[0]['memos'][number]['target']) => ({
    ...{ id, target, text: 'words', by: 'Ann', at: '2026-10-01T00:00:00Z' }
  })
  const study = studyOf({
    ...{ title: 'T', by: 'Ann', at: '2026-10-01T00:00:00Z', surveys: [aSurvey()], codes: [aCode('a')] },
    responses: [aResponse(1, { partnerId: 'p1' }), aResponse(2, { surveyId: 'other' })],
    segments: new Map([['r1', segmentOf(aPartner('p1', { tier: 'Gold' }), 9)]]),
    codings: [
      aCoding('1', { codeId: 'a' }),
      aCoding('2', { codeId: 'gone' }),
      aCoding('3', { codeId: 'a', responseId: 'r2' })
    ],
    memos: [memo('m1', { kind: 'partner', partnerId: 'p1' }), memo('m2', { kind: 'code', codeId: 'a' })]
  })
  expect(study.responses).toMatchObject([{ id: 'r1', partnerId: null }])
  expect(study.codings.map(({ id }) => id)).toEqual(['1'])
  expect(study.memos.map(({ id }) => id)).toEqual(['m2'])
  expect(study.attributes.get('r1')).toMatchObject({ tier: 'Gold', npsGroup: 'promoter' })
  expect(JSON.stringify(study)).not.toContain('p1')
})

it('a masked text knows where everything went, also for a stretch that ends inside a name', () => {
  const names = maskingNames([aPartner('p', { name: 'Acme' })], [])
  const { text, place } = maskText('👍 Acme pays; Acme late', names)
  expect(text).toBe('👍 [partner] pays; [partner] late')
  const letters = [...text]
  const slice = (start: number, end: number) => {
    const span = place({ start, end })
    return letters.slice(span.start, span.end).join('')
  }
  expect(slice(7, 11)).toBe('pays')
  expect(slice(0, 4)).toBe('👍 [partner]')
  expect(slice(15, 22)).toBe('[partner] late')
})
