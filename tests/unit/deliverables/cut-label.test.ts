import { describe, expect, it } from 'vitest'
import { cutLabel, textWidth } from '@shared/domain/deliverables/charts/scene'

describe('a label on one line', () => {
  it('stays as it is where it fits', () => {
    expect(cutLabel('Support', 12, 120)).toBe('Support')
  })

  it('says that there was more, and keeps to its width', () => {
    const label = 'Rules of engagement > Registration too slow'
    const cut = cutLabel(label, 12, 120)
    expect(cut).toBe('Rules of engagement…')
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(120)
  })

  it('cuts a word that is too long for any line', () => {
    const cut = cutLabel('Donaudampfschifffahrtsgesellschaft', 12, 120)
    expect(cut).toBe('Donaudampfschifffah…')
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(120)
  })
})
