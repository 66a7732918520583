import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
  VisualMapComponent
} from 'echarts/components'
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useEffectEvent, useRef } from 'react'
import styles from './chart.module.css'
import { tokenColour } from './token-colour'

register([
  ...[BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart],
  ...[
    AriaComponent,
    DatasetComponent,
    GridComponent,
    MarkAreaComponent,
    MarkLineComponent,
    MarkPointComponent
  ],
  ...[TooltipComponent, VisualMapComponent, SVGRenderer]
])

export type ChartOption = EChartsCoreOption

const base: ChartOption = {
  animation: false,
  textStyle: { fontFamily: 'Segoe UI, system-ui, Noto Sans, sans-serif', fontSize: 12 }
}

/**
 * An ECharts drawing as SVG. `option` is built with the colours of the current scheme (`colour('accent')`) and
 * redrawn when the scheme changes. `label` says in words what the picture shows. Memoise `option`.
 */
export function Chart(props: {
  label: string
  option: (colour: (token: string) => string) => ChartOption
  height?: number | string
  onPick?: (target: { seriesName: string; name: string; dataIndex: number }) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const { option } = props
  const pick = useEffectEvent((target: { seriesName?: string; name: string; dataIndex: number }) =>
    props.onPick?.({ seriesName: target.seriesName ?? '', name: target.name, dataIndex: target.dataIndex })
  )
  useEffect(() => {
    if (!box.current) return
    const drawn = init(box.current, null, { renderer: 'svg' })
    chart.current = drawn
    drawn.on('click', (event) => pick(event))
    const resize = new ResizeObserver(() => drawn.resize())
    resize.observe(box.current)
    return () => {
      resize.disconnect()
      drawn.dispose()
      chart.current = null
    }
  }, [])
  useEffect(() => {
    const draw = (): void => chart.current?.setOption({ ...base, ...option(tokenColour) }, { notMerge: true })
    draw()
    // The scheme attribute is set after child effects, so the first paint may still see the other one.
    const scheme = new MutationObserver(draw)
    scheme.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
    return () => scheme.disconnect()
  }, [option])
  return (
    <div
      ref={box}
      className={styles.chart}
      role="img"
      aria-label={props.label}
      style={{ height: props.height ?? '100%' }}
    />
  )
}
