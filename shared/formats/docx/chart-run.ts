import { ImageRun } from 'docx'
import type { ChartRun } from 'docx/charts'
import type { ChartPicture } from '../charts/chart-picture'

/** What a reader who cannot see a chart is told. */
export interface AltText {
  readonly name: string
  readonly title: string
  readonly description: string
}

/** A chart as it goes into a Word file: the exact drawing, or Word's own chart that opens with its data. */
export type WordChart =
  | { readonly kind: 'picture'; readonly picture: ChartPicture }
  | { readonly kind: 'native'; readonly run: (altText: AltText) => ChartRun }

/** The chart in the text, with its alternative text. */
export function chartRun(chart: WordChart, altText: AltText): ImageRun | ChartRun {
  if (chart.kind === 'native') return chart.run(altText)
  const { svg, png, width, height } = chart.picture
  return new ImageRun({
    type: 'svg',
    data: svg,
    fallback: { type: 'png', data: png },
    transformation: { width, height },
    altText
  })
}
