import type { ChartSpec } from '@shared/domain/deliverables/chart-spec'
import { bindFigures, computedFigure, type BoundFigures } from '@shared/domain/deliverables/bound-figure'
import type { Report, ReportBlock } from '@shared/domain/deliverables/report'
import { seededRandom } from './random'

// A report of some 55 pages: 25 sections, each with a claim, two texts with figures, eight quotes, a chart and a table.

export const reportSize = { sections: 25, quotesPerSection: 8, tableRows: 12 } as const
const day = '2026-03-31'
const seed = 14

const columns = [
  { title: 'ID', width: 0.1, align: 'left' },
  { title: 'Partner', width: 0.3, align: 'left' },
  { title: 'Type', width: 0.22, align: 'left' },
  { title: 'Region', width: 0.2, align: 'left' },
  { title: 'Revenue', width: 0.18, align: 'right' }
] as const

const sentence =
  'Partners describe the programme as technically strong and commercially weak. The evidence is consistent across tiers, and the interviews give the same order of priorities as the survey. '

const quotes = [
  'Deal registration takes eleven days on average, and by then the customer has asked two competitors for a price.',
  'The certification is good, honestly the best of the vendors we carry, but nobody pays us for the days it takes.',
  'Market development funds exist on paper. Claiming them costs more hours than the campaign they pay for.',
  'We sell what pays. If the services attach rate were rewarded, we would train two more engineers next quarter.'
]

type Random = () => number

const names = [
  'Kestrel Cloud',
  'Norrland Data',
  'Ashgrove Systems',
  'Larkhill IT',
  'Skelton Group',
  'Halden AG'
]
const nameOf = (index: number): string => `${names[index % names.length] ?? ''} ${index + 1}`
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const percent = (share: number): string => `${Math.round(share * 100)} %`
const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: percent(at) }))

const charts: ((random: Random) => ChartSpec)[] = [
  (random) => ({
    kind: 'ranked-bars',
    valueTitle: 'Revenue',
    asideTitle: 'Running share',
    rows: many(14, (index) => {
      const value = Math.round(random() * 4000) + 200
      return {
        id: `r${index}`,
        label: nameOf(index),
        value,
        valueText: `€${value}k`,
        aside: percent(random())
      }
    })
  }),
  (random) => {
    const row = (index: number) => {
      const value = Math.round(random() * 300)
      return { label: nameOf(index), value, valueText: `€${value}k`, isJudged: index % 3 === 0 }
    }
    return {
      kind: 'diverging-bars',
      leftTitle: 'Gives',
      rightTitle: 'Gets',
      left: many(7, row),
      right: many(7, row)
    }
  },
  (random) => ({
    kind: 'two-views',
    vendorName: 'Vendor',
    partnerName: 'Partner',
    rows: many(10, (index) => ({
      label: `Support ${index + 1}`,
      importance: 1 + Math.floor(random() * 5),
      vendor: 1 + Math.floor(random() * 5),
      partner: 1 + Math.floor(random() * 5),
      gapText: `+${index % 3}`,
      isFlagged: index % 4 === 0
    }))
  }),
  (random) => ({
    kind: 'quadrant',
    ...{ xTitle: 'Revenue', yTitle: 'Growth', xTicks: ticks, yTicks: ticks, cross: { x: 0.5, y: 0.5 } },
    corners: ['Grow', 'Keep', 'Leave', 'Watch'],
    marks: many(30, (index) => ({
      ...{ id: `m${index}`, x: random(), y: random(), size: random(), mark: null },
      title: nameOf(index),
      label: index < 14 ? nameOf(index) : null
    }))
  }),
  (random) => ({
    kind: 'tornado',
    rows: many(9, (index) => ({
      label: `Input ${index + 1}`,
      from: 100 - random() * 60,
      to: 100 + random() * 60,
      fromText: '−20 %',
      toText: '+20 %'
    })),
    marks: [{ label: 'Today', value: 100, look: 'now' }]
  }),
  (random) => {
    const sold = many(60, () => random() ** 3).sort((a, b) => b - a)
    const total = sold.reduce((sum, each) => sum + each, 0)
    let held = 0
    const points = sold.map((each, index) => ({
      holders: (index + 1) / sold.length,
      held: (held += each) / total
    }))
    return {
      kind: 'concentration-curve',
      ...{ xTitle: 'Partners', yTitle: 'Revenue', points: [{ holders: 0, held: 0 }, ...points] },
      notes: points
        .slice(11, 12)
        .map((point) => ({ ...point, text: `${percent(point.holders)} bring ${percent(point.held)}` }))
    }
  },
  (random) => ({
    kind: 'share-gaps',
    ...{ receivedTitle: 'Receives', broughtTitle: 'Brings', ticks, end: 1 },
    rows: many(10, (index) => ({
      ...{ id: `g${index}`, label: nameOf(index), received: random(), brought: random() },
      gapText: '−12 points',
      isFlagged: index % 3 === 0
    }))
  })
]

function figuresOf(random: Random): BoundFigures {
  return bindFigures(
    many(reportSize.sections, (index) => ({
      key: `revenue${index}`,
      label: 'Revenue',
      figure: computedFigure({
        ...{ metricId: 'partner-revenue', partnerId: null, unit: 'money', currency: 'EUR', asOf: day },
        value: Math.round(random() * 9_000_000)
      })
    }))
  )
}

function section(index: number, random: Random): ReportBlock[] {
  const id = `s${index}`
  const spec = charts[index % charts.length]?.(random)
  if (!spec) throw new Error('no chart')
  const quoteOf = (place: number): ReportBlock => ({
    ...{ kind: 'quote', id: `${id}.q${place}`, attribution: 'Sales lead, reseller' },
    text: `${quotes[(index + place) % quotes.length] ?? ''} ${place + 1}.`,
    reference: `Q-${index * reportSize.quotesPerSection + place + 1}`
  })
  const body = (place: number): ReportBlock => ({
    ...{ kind: 'paragraph', id: `${id}.p${place}`, style: 'body' },
    text: `${sentence.repeat(3)}It brought **{revenue${index}|short}** in the year.`
  })
  return [
    ...(index === 0 ? [] : [{ kind: 'page-break', id: `${id}.break` } as const]),
    { kind: 'heading', id: `${id}.head`, level: 1, text: `Section ${index + 1}: what the theme says` },
    { kind: 'heading', id: `${id}.claim`, level: 2, text: 'Partners invest before they earn, and say so' },
    body(1),
    body(2),
    ...many(reportSize.quotesPerSection, quoteOf),
    {
      ...{ kind: 'chart', id: `${id}.chart`, spec, caption: `What section ${index + 1} rests on` },
      ...{ alt: 'The bars of the section, largest first.', source: 'Partner list, March 2026' }
    },
    body(3),
    {
      ...{ kind: 'table', id: `${id}.table`, caption: 'Partners of the section', columns, note: null },
      rows: many(reportSize.tableRows, (row) => ({
        cells: [`P-${row + 1}`, nameOf(row), 'Reseller', 'North', `€${Math.round(random() * 900)}k`].map(
          (text) => ({
            kind: 'text',
            text
          })
        )
      }))
    },
    { kind: 'paragraph', id: `${id}.b1`, style: 'bullet', text: 'Implication one, for the programme team' },
    { kind: 'paragraph', id: `${id}.b2`, style: 'bullet', text: 'Implication two, for the partner managers' }
  ]
}

/** The same report on every run. */
export function longReport(): Report {
  const random = seededRandom(seed)
  return {
    ...{ kind: 'gap-analysis', language: 'en-GB', locale: 'en-GB', withheldQuotes: [] },
    front: {
      ...{ title: 'Findings', subtitle: 'All partners', clientName: 'Bench', engagementTitle: 'Bench' },
      ...{ asOf: day, date: day, version: '1', author: 'Bench', confidentiality: 'None', sampleNotice: null }
    },
    figures: figuresOf(random),
    blocks: many(reportSize.sections, (index) => section(index, random)).flat()
  }
}
