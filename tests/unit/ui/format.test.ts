import { describe, expect, it } from 'vitest'
import { createFormat } from '@renderer/ui/format'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('format', () => {
  const german = createFormat('de-DE', 'EUR')
  const british = createFormat('en-GB', 'GBP')

  it('writes figures as the client does', () => {
    expect([
      plain(german.decimal(1234.5)),
      plain(german.share(0.382, 1)),
      plain(german.money(77548570.2, { decimals: 2 })),
      british.count(57851),
      british.money(1200),
      british.signed(-0.31, 2),
      british.signed(0)
    ]).toEqual(['1.234,5', '38,2 %', '77.548.570,20 €', '57,851', '£1,200', '-0.31', '0'])
  })

  it('writes a calendar day as that day, wherever the computer is', () => {
    expect(british.date('2026-03-31')).toBe('31 Mar 2026')
  })

  it('writes — for what is unknown, never 0', () => {
    const { count, decimal, share, money, days, date, moment, bytes } = german
    const written = [count(null), decimal(undefined), share(null), money(null), days(null), date(null)]
    expect(new Set([...written, moment(null), bytes(null), count(Number.NaN)])).toEqual(new Set(['—']))
  })

  it('takes another currency than the reporting one', () => {
    expect(british.money(5, { currency: 'USD' })).toBe('US$5')
  })
})
