import { describe, expect, it } from 'vitest'
import { brandFindings } from '@shared/domain/deliverables/brand/brand-findings'
import { fontsOf } from '@shared/domain/deliverables/brand/brand-fonts'
import { brandPalette, housePalette, recolouring } from '@shared/domain/deliverables/brand/brand-palette'
import { contrast, readableShade, readColour, tinted } from '@shared/domain/deliverables/brand/contrast'
import { logoOnCover, logoToKeep, readLogo } from '@shared/domain/deliverables/brand/logo'
import { recolourScene } from '@shared/domain/deliverables/brand/recolour-scene'
import { chartScene } from '@shared/domain/deliverables/charts/chart-scene'
import type { Brand } from '@shared/domain/entities/engagement'

const none: Brand = { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null }

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('FFFFFF', '767676')).toBeCloseTo(4.54, 2)
    expect(contrast('777777', 'FFFFFF')).toBeLessThan(4.5)
  })

  it('offers the nearest darker shade that passes, and a passing colour itself', () => {
    expect(readableShade('0B5394')).toBe('0B5394')
    const shade = readableShade('FFB000')
    expect(contrast(shade, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(shade, 'FFFFFF')).toBeLessThan(4.7)
    expect(shade.endsWith('00')).toBe(true)
    expect(readableShade('FFFFFF')).toBe('757575')
  })

  it('reads colours as people write them', () => {
    expect([' #0b7a75', '0B7A75', '#0af', 'teal', '#12345', ''].map(readColour)).toEqual([
      ...['0B7A75', '0B7A75', '00AAFF', null, null, null]
    ])
    expect(tinted('000000', 0.2)).toBe('CCCCCC')
  })
})

describe('a brand', () => {
  it('without colours changes nothing, with one colour changes what is made of it', () => {
    expect(brandPalette(none)).toEqual(housePalette)
    expect(recolouring(none).size + recolouring(undefined).size).toBe(0)
    const one = recolouring({ ...none, primaryColour: '5B2A86' })
    expect([...one.keys()]).toEqual([housePalette.primary, housePalette.primarySoft])
    expect(recolouring({ ...none, primaryColour: '5B2A86', secondaryColour: 'B0005A' }).size).toBe(6)
  })

  it('is told what its readers could not read or tell apart', () => {
    expect(brandFindings(none)).toEqual([])
    expect(brandFindings({ ...none, primaryColour: '0B5394', secondaryColour: '5B8A00' })).toMatchObject([
      { code: 'too-light', role: 'secondary', offered: readableShade('5B8A00') }
    ])
    expect(brandFindings({ ...none, primaryColour: '7A1010', secondaryColour: '8A1520' })).toEqual([
      { code: 'colours-alike' }
    ])
    expect(brandFindings({ ...none, secondaryColour: 'B84A10' })).toEqual([
      { code: 'like-a-warning', role: 'secondary' }
    ])
  })

  it('uses fonts of the list only', () => {
    expect(fontsOf({ ...none, fontFamily: 'Calibri', headingFont: 'Georgia' }).heading).toBe('Georgia')
    expect(fontsOf({ ...none, fontFamily: 'Comic Sans MS' })).toEqual({ heading: 'Calibri', body: 'Calibri' })
  })

  it('recolours a finished drawing and leaves what means a gap', () => {
    const row = { id: 'a', label: 'A', value: 2, valueText: '2' }
    const scene = chartScene({
      ...{ kind: 'ranked-bars', valueTitle: 'Value' },
      rows: [row, { ...row, id: 'b', isFlagged: true }]
    })
    const colours = recolouring({ ...none, primaryColour: '5B2A86', secondaryColour: 'B0005A' })
    const text = JSON.stringify(recolourScene(scene, colours))
    expect(JSON.stringify(scene)).toContain('0B7A75')
    expect(text).not.toMatch(/0B7A75|1B2A4A/)
    expect(text).toContain('B0005A')
    expect(text).toContain('C8531C')
  })
})

describe('a logo', () => {
  const png = [
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 144, 0, 0, 0, 100
  ]
  const jpeg = [
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 11, 8],
    ...[0, 50, 0, 80, 1, 1, 0x11, 0]
  ]
  it('is known by its bytes', () => {
    expect(readLogo(Uint8Array.from(png))).toEqual({ type: 'png', width: 400, height: 100 })
    expect(readLogo(Uint8Array.from(jpeg))).toEqual({ type: 'jpg', width: 80, height: 50 })
    expect(readLogo(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull()
    expect(readLogo(Uint8Array.from(png.slice(0, 20)))).toBeNull()
  })

  it('fits the cover in its own proportions and is kept no larger than it came', () => {
    expect(logoOnCover({ width: 400, height: 100 })).toEqual({ width: 190, height: 48 })
    expect(logoOnCover({ width: 10, height: 100 })).toEqual({ width: 7, height: 70 })
    expect(logoToKeep({ width: 4000, height: 1000 })).toEqual({ width: 760, height: 190 })
    expect(logoToKeep({ width: 40, height: 10 })).toEqual({ width: 40, height: 10 })
  })
})
