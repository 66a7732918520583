import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '@shared/domain/importing/matching/compare-names'
import { editDistance } from '@shared/domain/importing/matching/edit-distance'

describe('what two names have in common', () => {
  it.each([
    ['KESTREL CLOUD', 'Kestrel-Cloud', { code: 'same-words' }],
    ['Kestrel Cloud', 'Kestrel Cloud GmbH', { code: 'legal-form', mine: '', theirs: 'gmbh' }],
    ['Kestrel Cloud Ltd', 'Kestrel Cloud Limited', { code: 'same-words' }],
    ['Cloud Kestrel', 'Kestrel Cloud GmbH', { code: 'word-order' }],
    ['IBM', 'International Business Machines Corp.', { code: 'initials' }],
    ['Orbis Intl', 'Orbis International', { code: 'abbreviation', short: 'intl', long: 'international' }],
    ['Orbis Tech', 'Orbis Technologies', { code: 'abbreviation', short: 'tech', long: 'technologies' }],
    ['Kestrel', 'Kestrel Cloud', { code: 'extra-words', words: 'cloud' }],
    ['Kestrel Clouds Nord', 'Kestrel Cluods Nord', { code: 'typo', mine: 'clouds', theirs: 'cluods' }],
    ['Dataworks', 'Data Works', { code: 'typo', mine: 'dataworks', theirs: 'data works' }],
    ['Kestrel Marine', 'Kestrel Optics', { code: 'shared-words', words: 'kestrel' }],
    ['Marinex', 'Opticsum', { code: 'letters' }]
  ])('%s · %s', (mine, theirs, reason) => {
    expect(compareNames('partner', mine, theirs)).toEqual(reason)
  })

  it('knows people by their words and initials', () => {
    expect(compareNames('person', 'Meyer, Dr. Anna', 'Anna Meyer')).toEqual({ code: 'same-words' })
    expect(compareNames('manager', 'A. Meyer', 'Anna Meyer')).toMatchObject({ code: 'abbreviation' })
  })

  it('counts the letters that differ, up to a limit', () => {
    expect(editDistance('kitten', 'sitting', 5)).toBe(3)
    expect(editDistance('kitten', 'sitting', 2)).toBe(3)
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (left, right) => {
        expect(editDistance(left, right, 9)).toBe(editDistance(right, left, 9))
        expect(editDistance(left, right, 9) === 0).toBe(left === right)
      })
    )
  })
})
