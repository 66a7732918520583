import { describe, expect, it } from 'vitest'
import { computedFigure } from '@shared/domain/deliverables/bound-figure'
import { formatFigure, shortNumber } from '@shared/domain/deliverables/format-figure'
import type { FigureUnit } from '@shared/domain/evidence/figure'

const figure = (unit: FigureUnit, value: number | null, currency = 'EUR') =>
  computedFigure({
    metricId: 'm',
    partnerId: null,
    unit,
    value,
    asOf: '2026-09-30',
    ...(unit === 'money' ? { currency } : {})
  })

describe('figures in print', () => {
  it('shortens money for prose without jumping a step', () => {
    const short = [0, 860, 9_999, 214_310, 999_700, 1_240_000, 12_340_000, 77_548_570, 2.5e9]
    expect(short.map((value) => shortNumber(value, 'en-GB'))).toEqual([
      ...['0', '860', '10k', '214k', '1m', '1.24m', '12.3m', '77.5m', '2.5bn']
    ])
  })

  it('follows the number locale and names currencies without a sign of their own', () => {
    expect(formatFigure(figure('money', 214_310), 'de-DE', 'full')).toBe('€214.310')
    expect(formatFigure(figure('money', -1_500, 'CHF'), 'en-GB', 'full')).toBe('−CHF\u00a01,500')
    expect(formatFigure(figure('share', 0.3823), 'de-DE')).toBe('38,2%')
  })

  it('tells how far two shares lie apart in points of a percent', () => {
    expect(formatFigure(figure('points', 0.1157), 'en-GB')).toBe('11.6\u00a0pts')
    expect(formatFigure(figure('points', -0.02), 'en-GB', 'signed')).toBe('−2.0\u00a0pts')
    expect(formatFigure(figure('points', 0.1157), 'de-DE-x-german', 'signed')).toBe('+11,6\u00a0%-Pkt.')
  })

  it('signs what is asked to be signed, and never writes minus zero', () => {
    expect(formatFigure(figure('index', 0.38), 'en-GB', 'signed')).toBe('+0.38')
    expect(formatFigure(figure('index', -0.38), 'en-GB', 'signed')).toBe('−0.38')
    expect(formatFigure(figure('money', -0.2), 'en-GB')).toBe('€0')
  })

  it('writes unknown and non-finite values as a dash', () => {
    expect(formatFigure(figure('count', null), 'en-GB')).toBe('—')
    expect(formatFigure(figure('count', Number.NaN), 'en-GB')).toBe('—')
  })
})
