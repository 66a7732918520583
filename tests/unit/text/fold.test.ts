import { describe, expect, it } from 'vitest'
import { foldText, searchTerms } from '@shared/domain/text/fold'

describe('folding for search', () => {
  it('finds words whatever their case, accents or quotes', () => {
    expect(foldText('Prämie Größe — “Don’t”')).toBe('pramie grosse - "don\'t"')
  })

  it('splits words and keeps quoted phrases, closed or not', () => {
    expect(searchTerms('MDF "paid late" Claim')).toEqual(['mdf', 'paid late', 'claim'])
    expect(searchTerms('"paid la')).toEqual(['paid la'])
    expect(searchTerms('  ')).toEqual([])
  })
})
