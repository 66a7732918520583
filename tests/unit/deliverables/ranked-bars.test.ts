import { describe, expect, it } from 'vitest'
import { rankedBarsScene } from '@shared/domain/deliverables/charts/ranked-bars'

const scene = rankedBarsScene({
  kind: 'ranked-bars',
  valueTitle: 'Revenue',
  asideTitle: 'Running share',
  rows: [
    { id: 'a', label: 'Fjordnett AS', value: 2_673_742, valueText: '€2.67M', aside: '30%' },
    { id: 'b', label: 'Orbis Réseaux SARL', value: 1_991_163, valueText: '€1.99M', aside: '53%' }
  ]
})

describe('bars with a running share', () => {
  it('leave the longest bar’s value room before the share, in a font wider than the page’s', () => {
    const texts = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
    const at = (text: string) => texts.find((one) => one.text === text)
    // Bold digits of a wide screen font take seven tenths of their size.
    const ends = (at('€2.67M')?.x ?? 0) + 6 * 12 * 0.7
    const begins = (at('30%')?.x ?? 0) - 3 * 12 * 0.7
    expect(ends).toBeLessThan(begins)
  })
})
