import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, searchTerms } from '@shared/domain/text/fold'
import { inAll, inAny } from '@shared/domain/voice/search-index/row-sets'
import { TextSearchIndex } from '@shared/domain/voice/search-index/text-search-index'

const texts = [
  'The portal is slow; support never answers.',
  'Prämien kommen zu SPÄT',
  "We don't get paid, supportive people though",
  'slow portal, slow claims',
  '价格太高 😀'
]
const index = new TextSearchIndex(texts, ['R-001', 'R-002', 'R-003', 'R-004', 'R-005'])

describe('TextSearchIndex', () => {
  it('finds whole words, whatever their case and accents', () => {
    expect([...index.withWord('SUPPORT')]).toEqual([0])
    expect([...index.withWord('pramien')]).toEqual([1])
    expect([...index.withWord('absent')]).toEqual([])
  })

  it('finds words by how they begin', () => {
    expect([...index.withPrefix('supp')]).toEqual([0, 2])
    expect([...index.withPrefix('port')]).toEqual([0, 3])
  })

  it('finds all words typed, parts of words, phrases and a respondent by name', () => {
    expect([...index.matching('portal slow')]).toEqual([0, 3])
    expect([...index.matching('"slow portal"')]).toEqual([3])
    expect([...index.matching('ort')]).toEqual([0, 2, 3])
    expect([...index.matching('r-002')]).toEqual([1])
    expect([...index.matching('太高')]).toEqual([4])
  })

  it('finds any of several', () => {
    expect([...index.matchingAny(['claims', 'spät'])]).toEqual([1, 3])
  })

  it('finds nothing in nothing', () => {
    expect([...new TextSearchIndex([]).matching('a')]).toEqual([])
    expect([...index.matching('')]).toEqual([])
  })

  it('finds exactly what going through every answer finds', () => {
    const letters = fc.constantFrom('a', 'b', 'ä', 'ß', "'", ' ', '-', '.', '5', 'É', '字', '😀', '\n')
    const text = fc.array(letters, { maxLength: 14 }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (answers, typed) => {
        const terms = searchTerms(typed)
        fc.pre(terms.length > 0)
        const looked = answers.flatMap((answer, row) =>
          terms.every((term) => foldText(answer).includes(term)) ? [row] : []
        )
        expect([...new TextSearchIndex(answers).matching(typed)]).toEqual(looked)
      }),
      { numRuns: 400 }
    )
  })
})

describe('row sets', () => {
  const rows = fc.uniqueArray(fc.nat(60)).map((list) => Int32Array.from(list).sort())

  it('meet and join as sets do', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (sets) => {
        const all = Array.from({ length: 61 }, (_, row) => row)
        expect([...inAll(sets)]).toEqual(all.filter((row) => sets.every((set) => set.includes(row))))
        expect([...inAny(sets, 61)]).toEqual(all.filter((row) => sets.some((set) => set.includes(row))))
      })
    )
  })
})
