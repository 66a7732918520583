import { describe, expect, it } from 'vitest'
import { SentencePieces, type VocabularyEntry } from '@shared/domain/voice/meaning/sentence-pieces'

const marks: VocabularyEntry[] = ['unknown', '<s>', '</s>', 'a', 'b', 'c'].map((mark) => [mark, 0])
const vocabulary: VocabularyEntry[] = [
  ...marks,
  ['\u2581', -4],
  ['\u2581pay', -3],
  ['ment', -3],
  ['\u2581payment', -5],
  ['s', -2],
  ['late', -4],
  ['\u2581late', -3],
  ['\u2581l', -1],
  ['ate', -9]
]
const idOf = (piece: string): number => vocabulary.findIndex(([one]) => one === piece)

describe('SentencePieces', () => {
  const pieces = new SentencePieces(vocabulary)

  it('cuts in the likeliest way, not at the longest or first piece', () => {
    // "payment" whole (-5) is likelier than "pay" and "ment" (-6); "late" whole (-3) than "l" and "ate" (-10).
    expect(pieces.idsOf('payments late')).toEqual([idOf('\u2581payment'), idOf('s'), idOf('\u2581late')])
  })

  it('reads any run of blanks as one and full-width letters as letters', () => {
    expect(pieces.idsOf('  ｌａｔｅ \n late ')).toEqual([idOf('\u2581late'), idOf('\u2581late')])
  })

  it('takes several unknown signs for one unknown thing, a pair of surrogates for one sign', () => {
    expect(pieces.idsOf('late 😀漢字 late')).toEqual([
      idOf('\u2581late'),
      idOf('\u2581'),
      0,
      idOf('\u2581late')
    ])
  })

  it('gives something for a text that says nothing and ends long ones', () => {
    expect(pieces.idsOf('')).toEqual([idOf('\u2581')])
    expect(pieces.idsOf('late '.repeat(1_000))).toHaveLength(128)
  })

  it('never takes a mark of the model for a part of a text', () => {
    expect(pieces.idsOf('a')).toEqual([idOf('\u2581'), 0])
  })
})
