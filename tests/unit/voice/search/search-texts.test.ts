import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceCodePoints } from '@shared/domain/text/code-points'
import { parseSearch } from '@shared/domain/voice/search/search-query'
import { packHits, unpackHits } from '@shared/domain/voice/search/packed-hits'
import { SearchTexts, type SearchRequest } from '@shared/domain/voice/search/search-texts'

const words = (typed: string): SearchRequest => ({ kind: 'words', typed })
const pattern = (typed: string): SearchRequest => ({ kind: 'pattern', typed })

/** The words found in each text, in order; texts that were not found are left out. */
function found(texts: readonly string[], request: SearchRequest): Record<number, string[]> {
  const result = new SearchTexts(texts).find(request)
  if (!result.ok) throw new Error(result.error.code)
  return Object.fromEntries(
    result.value.map(({ row, spans }) => [
      row,
      spans.map(({ start, end }) => sliceCodePoints(texts[row] ?? '', start, end))
    ])
  )
}

const refusal = (request: SearchRequest): string | null => {
  const result = new SearchTexts(['any text']).find(request)
  return result.ok ? null : result.error.code
}

describe('words', () => {
  const texts = ['Slow payment of MDF', 'Payment is never slow', 'Slowly paid', 'Prepayments help']

  it('finds answers that hold all of them, as whole words', () => {
    expect(found(texts, words('slow payment'))).toEqual({ 0: ['Slow', 'payment'], 1: ['Payment', 'slow'] })
  })

  it('finds beginnings only where a star asks for them, never endings', () => {
    expect(found(texts, words('pay*'))).toEqual({ 0: ['payment'], 1: ['Payment'] })
    expect(found(texts, words('slow*'))).toEqual({ 0: ['Slow'], 1: ['slow'], 2: ['Slowly'] })
  })

  it('finds phrases in their order, whatever stands between the words but letters', () => {
    const said = ['on-time delivery', 'On time, delivery', 'time on delivery', 'on time no delivery']
    expect(found(said, words('"on time delivery"'))).toEqual({
      0: ['on-time delivery'],
      1: ['On time, delivery']
    })
    expect(Object.keys(found(said, words('"on time del*"')))).toEqual(['0', '1'])
  })

  it.each(['slow | paid', 'slow OR paid', '(slow | paid)', '(slow | paid'])('finds any of: %s', (typed) => {
    expect(Object.keys(found(texts, words(typed)))).toEqual(['0', '1', '2'])
  })

  it.each(['payment -never', 'payment NOT never', '-never payment'])('leaves out: %s', (typed) => {
    expect(Object.keys(found(texts, words(typed)))).toEqual(['0'])
  })

  it('reads a hyphen inside a word as part of it', () => {
    expect(found(['our pre-sales people'], words('pre-sales'))).toEqual({ 0: ['pre-sales'] })
  })

  it('keeps "or" and "not" in small letters as words', () => {
    expect(Object.keys(found(['now or never', 'now'], words('now or never')))).toEqual(['0'])
  })
})

describe('near', () => {
  const texts = ['paid two months late', 'late, and only then paid', 'late one two three four five six paid']

  it('counts the words between, in either order', () => {
    expect(found(texts, words('paid ~2 late'))).toEqual({ 0: ['paid two months late'] })
    expect(Object.keys(found(texts, words('late NEAR/3 paid')))).toEqual(['0', '1'])
    expect(Object.keys(found(texts, words('late ~ paid')))).toEqual(['0', '1'])
    expect(Object.keys(found(texts, words('late ~6 paid')))).toEqual(['0', '1', '2'])
  })

  it('takes phrases and any of', () => {
    expect(Object.keys(found(texts, words('"two months" ~0 (late | early)')))).toEqual(['0'])
  })

  it('does not take one word for two', () => {
    expect(found(['late'], words('late ~5 late'))).toEqual({})
  })
})

describe('capitals, accents and other writing', () => {
  it('finds through both, and shows the words as written', () => {
    expect(found(['PRÄMIE zu spät', 'pramie'], words('prämie'))).toEqual({ 0: ['PRÄMIE'], 1: ['pramie'] })
    expect(found(['Straße', 'STRASSE'], words('strasse'))).toEqual({ 0: ['Straße'], 1: ['STRASSE'] })
    expect(found(['ΣΙΓΟΥΡΟΣ'], words('σίγουρος'))).toEqual({ 0: ['ΣΙΓΟΥΡΟΣ'] })
  })

  it('counts positions in code points, emoji and separate accents included', () => {
    const decomposed = 'cafe\u0301 \u{1F680}\u{1F680} late payment'
    expect(found([decomposed], words('payment'))).toEqual({ 0: ['payment'] })
    expect(found([decomposed], words('café'))).toEqual({ 0: ['cafe\u0301'] })
  })

  it('finds every word of any text again where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (before) => {
        const [marked] = Object.values(found([`${before} zebra!`], words('zebra')))
        expect(marked?.at(-1)).toBe('zebra')
      })
    )
  })
})

describe('patterns', () => {
  it('finds what a regular expression does, capitals and accents aside', () => {
    const texts = ['Paid late', 'pays', 'Répayé', 'nothing']
    expect(found(texts, pattern('\\bpa(y|id)\\w*'))).toEqual({ 0: ['Paid'], 1: ['pays'] })
    expect(found(texts, pattern('payé'))).toEqual({ 2: ['payé'] })
    expect(found(texts, pattern('\\W'))).toEqual({ 0: [' '] })
  })

  it('takes a match of nothing for no match', () => {
    expect(found(['abc', 'xx'], pattern('x*'))).toEqual({ 1: ['xx'] })
  })

  it('forgives an escape that needs none', () => {
    expect(Object.keys(found(['pre-sales'], pattern('pre\\-sales')))).toEqual(['0'])
  })

  it.each(['(', '[z-a]', '*x', '(?<'])('refuses %s and says why', (typed) => {
    const result = new SearchTexts(['a']).find(pattern(typed))
    expect(result).toMatchObject({ ok: false, error: { code: 'pattern-invalid' } })
    expect(result.ok || (result.error.code === 'pattern-invalid' && result.error.detail)).toMatch(/\w/)
  })
})

it.each([
  ['', 'nothing-to-find'],
  ['"" ()', 'nothing-to-find'],
  ['-late', 'only-exclusions'],
  ['late | -slow', 'only-exclusions'],
  ['p* late', 'beginning-too-short'],
  ['(a b) ~5 c', 'near-needs-words'],
  ['a '.repeat(61), 'too-many-parts']
])('refuses “%s”: %s', (typed, code) => {
  expect(refusal(words(typed))).toBe(code)
})

it('reads whatever is typed without failing', () => {
  const piece = fc.constantFrom(
    '"',
    '(',
    ')',
    '|',
    '~',
    '~3',
    '-',
    '*',
    'OR',
    'NOT',
    'NEAR/2',
    'a',
    'bc',
    ' '
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const parsed = parseSearch(pieces.join(' '))
      if (parsed.ok) expect(() => new SearchTexts(['a bc a']).find(words(pieces.join(' ')))).not.toThrow()
    })
  )
})

it('packs hits into numbers and back without loss', () => {
  const found = new SearchTexts(['late and late', 'nothing', 'late']).find(words('late'))
  if (!found.ok) throw new Error(found.error.code)
  expect(unpackHits(packHits(found.value))).toEqual(found.value)
  expect(unpackHits(packHits([]))).toEqual([])
})
