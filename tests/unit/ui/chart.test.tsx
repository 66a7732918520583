import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Chart, type ChartOption } from '@renderer/ui/chart'

const root = document.documentElement

beforeEach(() => {
  root.style.setProperty('--accent', '#0b7a75')
  // happy-dom lays nothing out, and ECharts asks for the room it has.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(120)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const option = (colour: (token: string) => string): ChartOption => ({
  xAxis: { type: 'value', max: 10 },
  yAxis: { type: 'category', data: ['Slow MDF payment'] },
  series: [{ type: 'bar', data: [7], itemStyle: { color: colour('accent') } }]
})

describe('chart', () => {
  it('draws SVG in the colours of the scheme and says in words what it shows', () => {
    render(<Chart label="Seven partners raised slow MDF payment" option={option} height={120} />)
    const chart = screen.getByRole('img', { name: 'Seven partners raised slow MDF payment' })
    expect(chart.querySelector('svg')?.outerHTML).toContain('#0b7a75')
  })

  it('redraws when the scheme changes', async () => {
    render(<Chart label="Bars" option={option} height={120} />)
    await act(async () => {
      root.style.setProperty('--accent', '#3db8af')
      root.setAttribute('data-mantine-color-scheme', 'dark')
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
    expect(screen.getByRole('img').querySelector('svg')?.outerHTML).toContain('#3db8af')
  })
})
