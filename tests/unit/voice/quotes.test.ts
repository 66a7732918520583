import { describe, expect, it } from 'vitest'
import type { Quote } from '@shared/domain/entities/voice'
import { maskingNames, maskQuote } from '@shared/domain/voice/mask-quote'
import { memoOn, writeMemo } from '@shared/domain/voice/memos'
import { clearQuote, rewordQuote, toggleQuote } from '@shared/domain/voice/quotes'
import { aPartner, answersTo, firstAnswer } from './voice-builders'

const contact = { id: 'x', role: null, isEconomicBuyer: false, lastSpokenOn: null }
const names = maskingNames(
  [
    aPartner('p1', {
      name: 'Kessler IT GmbH',
      aliases: ['KIT'],
      contacts: [{ ...contact, name: 'Will Grantham' }]
    }),
    aPartner('p2', { name: 'Summit' })
  ],
  [{ id: 's1:R-1', name: 'Anna Öztürk', email: 'a@b.de', organisation: 'Nordwind AG' }]
)

describe('masking quotes', () => {
  it.each([
    ['At Kessler IT GmbH we wait', 'At [partner] we wait'],
    ['kessler it is small, KIT is not a kit', '[partner] is small, [partner] is not a kit'],
    ['We reached the summit with Summit.', 'We reached the summit with [partner].'],
    ['Will Grantham said he will pay; Will agrees', '[name] said he will pay; [name] agrees'],
    ['Ask Öztürk at Nordwind', 'Ask [name] at [partner]'],
    ['Mail anna.o@kessler-it.example or call +49 (0)89 123 456-78!', 'Mail [email] or call [phone]!'],
    ['In 2024 we sold 1,200 seats, 35 % more', 'In 2024 we sold 1,200 seats, 35 % more'],
    ['Kessler ITs', 'Kessler ITs']
  ])('prints “%s” as “%s”', (text, masked) => {
    expect(maskQuote(text, names)).toBe(masked)
  })

  it.each([...'-&/.+*?^$()[]{}|\\#@!,=<>:~\'"%'])('masks a name with “%s” in it', (sign) => {
    const name = `Scratch${sign}Resistant Works`
    const masking = maskingNames([aPartner('p1', { name })], [])
    expect(maskQuote(`We left ${name}.`, masking)).toBe('We left [partner].')
  })

  it('is the same when it is done twice', () => {
    const once = maskQuote('Will Grantham, KIT, 0151 2345678', names)
    expect(maskQuote(once, names)).toBe(once)
  })
})

describe('quotes', () => {
  const answer = firstAnswer(answersTo(['👍 KIT waits. Always.']))
  const stamp = { id: 'quote', at: '2026-09-30T10:00:00Z' }

  it('stars the selected words, masked and not cleared, and takes the star away again', () => {
    const changes = toggleQuote([], { answer, span: { start: 2, end: 13 }, names }, stamp)
    expect(changes).toMatchObject([
      {
        before: null,
        after: { maskedText: '[partner] waits.', isCleared: false, span: { start: 2, end: 12 } }
      }
    ])
    const quote = changes[0]?.after as Quote
    expect(toggleQuote([quote], { answer, span: { start: 2, end: 12 }, names }, stamp)).toMatchObject([
      { before: quote, after: null }
    ])
  })

  it('asks for clearance again after rewording', () => {
    const [starred] = toggleQuote([], { answer, span: null, names }, stamp)
    const quote = starred?.after as Quote
    const cleared = clearQuote(quote, true)[0]?.after as Quote
    expect(cleared.isCleared).toBe(true)
    expect(rewordQuote(cleared, 'They wait.')).toMatchObject([{ after: { isCleared: false } }])
    expect(rewordQuote(cleared, '  ')).toEqual([])
  })
})

describe('memos', () => {
  const target = { kind: 'answer', responseId: 'r1', questionId: 'q1' } as const
  const stamp = { id: 'm', by: 'M. Okafor', at: '2026-09-30T10:00:00Z' }

  it('keeps one memo per thing, changes it, and drops it when emptied', () => {
    const [added] = writeMemo([], target, ' Ask finance ', stamp)
    const memo = added!.after as Parameters<typeof memoOn>[0][number]
    expect(memo.text).toBe('Ask finance')
    expect(memoOn([memo], { questionId: 'q1', responseId: 'r1', kind: 'answer' })).toBe(memo)
    expect(writeMemo([memo], target, 'Ask finance', stamp)).toEqual([])
    expect(writeMemo([memo], target, '', stamp)).toMatchObject([{ before: memo, after: null }])
  })
})
