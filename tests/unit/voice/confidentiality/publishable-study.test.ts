import { expect, it } from 'vitest'
import { publishableStudy, withMaskedWords } from '@shared/domain/voice/confidentiality/publishable-study'
import { quoteSignings } from '@shared/domain/voice/confidentiality/quote-signings'
import { studyOf as exchangedStudy } from '@shared/domain/voice/interchange/coded-study'
import { codedTables } from '@shared/domain/voice/interchange/coded-tables'
import { maskingNames } from '@shared/domain/voice/mask-quote'
import { writersOf } from '@shared/domain/voice/results/results-study'
import { aCode, aCoding, aPartner } from '../voice-builders'
import { studyOf } from '../results/results-builder'

const text = '👍 Nordwind IT waits.'
const small = { scores: 5, comments: 10 }

/** A study of this many companies, one person each, all in the north but two. */
function handedOn(count: number) {
  const people = Array.from({ length: count }, (_, index) => ({
    company: `c${index}`,
    ...{ type: 'msp' as const, tier: 'Gold', region: index < 2 ? 'South' : 'North' },
    ...{ text, nps: 3, rating: 2 }
  }))
  const study = studyOf({ people, codes: [] })
  const { source } = study
  const exchanged = exchangedStudy({
    ...{ title: 'Study', by: 'M', at: '2026-09-30T10:00:00Z', segments: new Map(), memos: [] },
    surveys: source.surveys,
    responses: [...source.responses.values()].flat(),
    codes: [aCode('slow', { example: 'Nordwind IT again' })],
    codings: [aCoding('k', { responseId: 's1-r1', codeId: 'slow', span: { start: 2, end: 13 } })]
  })
  return publishableStudy(exchanged, quoteSignings(writersOf(study.wave('s1')!), small))
}

it('hands on words and a group large enough, never ratings, roles or finer groups', () => {
  const { responses, attributes, surveys } = handedOn(12)
  expect(responses).toHaveLength(12)
  expect(new Set(responses.flatMap(({ answers }) => Object.keys(answers)))).toEqual(new Set(['q1']))
  // Naming the north would leave two over who are known to be in the south.
  expect(new Set([...attributes.values()].map((one) => JSON.stringify(one)))).toEqual(
    new Set(['{"type":"msp","tier":"Gold"}'])
  )
  expect(surveys[0]?.questions.map(({ kind }) => kind)).toEqual(['open'])
})

it('hands on nothing of a wave that too few answered', () => {
  const { responses, codings } = handedOn(9)
  expect([responses, codings]).toEqual([[], []])
})

it('masks names in a workbook without moving codings off their words', () => {
  const names = maskingNames([aPartner('c0', { name: 'Nordwind IT' })], [])
  const { codings, codebook } = codedTables(withMaskedWords(handedOn(12), names))
  const words = codings.columns.find(({ title }) => title === 'Words')
  expect(words?.values).toEqual(['[partner]'])
  expect(JSON.stringify(codebook)).not.toContain('Nordwind')
})
