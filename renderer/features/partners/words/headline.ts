import type { Figure } from '@shared/domain/evidence/figure'
import { figureText } from '@renderer/ui/figure-text'
import type { Format } from '@renderer/ui/format'

/** A piece of the sentence: words, or a figure that opens its evidence. */
export type HeadlinePart =
  string | { readonly metricId: string; readonly text: string; readonly label: string }

/** The figures the sentence is made of. */
export const headlineMetricIds = [
  'active-partner-rate',
  'partners-for-80-percent',
  'revenue-per-partner',
  'partner-sourced-pipeline-share'
] as const
export type HeadlineFigures = Readonly<Partial<Record<(typeof headlineMetricIds)[number], Figure | null>>>

interface Clause {
  readonly figure: Figure | null | undefined
  readonly title: string
  readonly known: (part: (text: string) => HeadlinePart, figure: Figure) => HeadlinePart[]
  readonly unknown: (part: (text: string) => HeadlinePart) => HeadlinePart[]
}

function clauses(figures: HeadlineFigures, windowDays: number, format: Format): Clause[] {
  const whole = (figure: Figure): string => format.count(figure.denominator)
  return [
    {
      figure: figures['active-partner-rate'],
      title: 'Active partner rate',
      known: (part, figure) => [
        part(figureText(figure, format)),
        ` of ${whole(figure)} signed partners were active in the last ${windowDays} days`
      ],
      unknown: (part) => [part('How many partners are active'), ' cannot be told yet']
    },
    {
      figure: figures['partners-for-80-percent'],
      title: 'Partners that bring 80% of revenue',
      known: (part, figure) => [
        part(figureText(figure, format)),
        ` of ${whole(figure)} bring ${format.share(0.8)} of partner revenue`
      ],
      unknown: (part) => [part('how revenue is spread'), ' is not known']
    },
    {
      figure: figures['revenue-per-partner'],
      title: 'Revenue per partner',
      known: (part, figure) => ['a partner brings ', part(figureText(figure, format)), ' on average'],
      unknown: (part) => [part('revenue per partner'), ' is not known']
    },
    {
      figure: figures['partner-sourced-pipeline-share'],
      title: 'Partner-sourced share of pipeline',
      known: (part, figure) => ['partners sourced ', part(figureText(figure, format)), ' of open pipeline'],
      unknown: (part) => [part('what partners bring to the pipeline'), ' cannot be told']
    }
  ]
}

/** One sentence about the programme from its figures; an unknown figure is said to be unknown, and why opens. */
export function headline(figures: HeadlineFigures, windowDays: number, format: Format): HeadlinePart[] {
  const parts: HeadlinePart[] = []
  for (const { figure, title, known, unknown } of clauses(figures, windowDays, format)) {
    if (!figure) continue
    const part = (text: string): HeadlinePart => ({
      metricId: figure.metricId,
      text,
      label: `${title}: ${text}`
    })
    if (parts.length > 0) parts.push('; ')
    parts.push(...(figure.value === null ? unknown(part) : known(part, figure)))
  }
  if (parts.length > 0) parts.push('.')
  return parts
}
