import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { bindFigures, computedFigure } from '@shared/domain/deliverables/bound-figure'
import {
  literal,
  movedFigures,
  plainText,
  readFigureText,
  readTextLines,
  updateFigures,
  writeFigureText,
  writeTextLines,
  type TextSegment
} from '@shared/domain/deliverables/figure-text'
import { safeLink } from '@shared/domain/deliverables/safe-link'

const figures = (gives: number | null) =>
  bindFigures([
    {
      key: 'gives',
      label: 'Gives',
      figure: computedFigure({
        metricId: 'gives',
        partnerId: null,
        unit: 'money',
        currency: 'EUR',
        value: gives,
        asOf: '2026-09-30'
      })
    },
    {
      key: 'rate',
      label: 'Rate',
      figure: computedFigure({
        metricId: 'rate',
        partnerId: null,
        unit: 'share',
        value: 0.3823,
        numerator: 268,
        denominator: 701,
        asOf: '2026-09-30'
      })
    }
  ])

const read = (text: string, gives: number | null = 214_310) => readFigureText(text, figures(gives), 'en-GB')

describe('text with bound figures', () => {
  it('writes each figure in the format asked for', () => {
    expect(plainText(read('{gives} or {gives|full}; {rate} ({rate|of})'))).toBe(
      '€214k or €214,310; 38.2% (268 of 701)'
    )
  })

  it('prints an unknown figure as a dash, never as zero', () => {
    expect(plainText(read('{gives}', null))).toBe('—')
  })

  it('leaves a token visible that no figure fills', () => {
    expect(plainText(read('{nothing|short}'))).toBe('{nothing|short}')
  })

  it('keeps bold apart from plain text', () => {
    expect(read('a **b {rate}** c').map((each) => [each.text, each.isBold])).toEqual([
      ['a ', false],
      ['b ', true],
      ['38.2%', true],
      [' c', false]
    ])
  })

  it('takes braces and asterisks of client data literally', () => {
    expect(plainText(read(`${literal('{gives} **x** \\')}!`))).toBe('{gives} **x** \\!')
  })

  it('marks a figure that moved since the edit, old and new', () => {
    const written = writeFigureText(read('We pay {gives}.'))
    const later = read(written, 198_000)
    expect(plainText(later)).toBe('We pay €214k.')
    expect(movedFigures(later)).toEqual([{ key: 'gives', was: '€214k', now: '€198k' }])
    expect(plainText(updateFigures(later))).toBe('We pay €198k.')
    expect(movedFigures(read(writeFigureText(updateFigures(later)), 198_000))).toEqual([])
  })

  it('reads back what it wrote, whatever the client text holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (parts) => {
        const segments = parts.map(([text, isBold]) => ({ kind: 'text' as const, text, isBold }))
        expect(plainText(read(writeFigureText(segments)))).toBe(plainText(segments))
      })
    )
  })

  it('reads back every look it wrote, in any mixture', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !text.includes('\n'))
    const look = fc.record({
      isBold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.constantFrom(undefined, 'https://a.example/x', 'mailto:a@b.example')
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(word, look)), (parts) => {
        const segments = parts.map(([text, { isBold, italic, link }]): TextSegment => ({
          ...{ kind: 'text', text, isBold },
          ...(italic ? { isItalic: true } : {}),
          ...(link === undefined ? {} : { link })
        }))
        const letters = (list: readonly TextSegment[]) =>
          list.flatMap(({ text, isBold, isItalic, link }) =>
            [...text].map((each) => [each, isBold, isItalic, link])
          )
        expect(letters(read(writeFigureText(segments)))).toEqual(letters(segments))
      })
    )
  })

  it('reads lists line by line and prints them with their marks', () => {
    const text = 'Ask:\n{•}who *{rate}*\n{•}why\n{#}first\n{#}second\nend'
    expect(plainText(read(text))).toBe('Ask:\n• who 38.2%\n• why\n1. first\n2. second\nend')
    const lines = readTextLines(text, figures(1), 'en-GB')
    expect(lines.map((line) => line.mark)).toEqual([null, 'bullet', 'bullet', 'number', 'number', null])
    expect(readTextLines(writeTextLines(lines), figures(1), 'en-GB')).toEqual(lines)
    expect(plainText(read(literal('{•}not a list')))).toBe('{•}not a list')
  })

  it('leads only to web and mail addresses, and never lets one end its token', () => {
    expect(safeLink(' https://a.example/x?y=1#z ')).toBe('https://a.example/x?y=1#z')
    expect(safeLink('https://a.example/{b}|"c"')).toBe('https://a.example/%7Bb%7D%7C%22c%22')
    expect(safeLink('mailto:ann@a.example')).toBe('mailto:ann@a.example')
    for (const bad of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'C:\\x',
      'data:text/html,x',
      'https://',
      ''
    ]) {
      expect(safeLink(bad), bad).toBeNull()
    }
    expect(read('{@javascript:alert(1)}x{@}')).toEqual([{ kind: 'text', text: 'x', isBold: false }])
  })
})
