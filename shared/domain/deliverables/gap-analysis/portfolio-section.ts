import type { Concentration } from '../../portfolio/concentration'
import { investmentGap } from '../../portfolio/investment-gap'
import {
  canBePlaced,
  concentrationCurve,
  paretoBars,
  potentialQuadrant,
  shareGaps
} from '../../portfolio/portfolio-charts'
import { portfolioOf, type Portfolio } from '../../portfolio/portfolio-rows'
import { receiverInput, receiversOf } from '../../portfolio/receivers'
import { settingsOf } from '../../portfolio/settings'
import { concentrationTitle, gapTitle, quadrantTitle } from '../../portfolio/titles'
import type { ChartSpec } from '../chart-spec'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { portfolioWords, type PortfolioWords } from '../portfolio-words'
import { referenceTo } from '../references'
import type { ReportBlock } from '../report'
import { soldBy } from './gap-figures'
import type { GapContext, PortfolioGround } from './gap-input'

interface Drawn {
  readonly portfolio: Portfolio
  readonly ground: PortfolioGround
  readonly words: PortfolioWords
  readonly period: string
  readonly potentialCut: number
  readonly nameOf: (id: string) => string
}

interface ChartText {
  readonly id: string
  readonly title: string
  readonly alt: string
  readonly source: string
}

const chart = ({ id, title, alt, source }: ChartText, spec: ChartSpec): ReportBlock => ({
  kind: 'chart',
  id: `portfolio.${id}`,
  caption: cleanLine(title),
  alt: literal(alt),
  source,
  spec
})

function concentrationCharts(found: Concentration, { ground, words, period, nameOf }: Drawn): ReportBlock[] {
  const title = concentrationTitle(found, words)
  const equals = words.decimal(found.effectiveNumber)
  return [
    chart(
      {
        ...{
          id: 'pareto',
          title,
          alt: `${title}. Bars by partner, the largest first, each with the running share.`
        },
        source: `Won deals, ${period}, in reporting currency; the largest sellers of ${words.count(found.rows.length)}.`
      },
      paretoBars(found, (at) => nameOf(ground.facts.partnerIds[at] ?? ''), words)
    ),
    chart(
      {
        id: 'curve',
        title: `Revenue is as concentrated as with ${equals} equal partners`,
        alt: `Share of revenue over part of the partners, from the largest on; as concentrated as ${equals} equal partners.`,
        source: `Won deals, ${period}; signed partners without a sale are in it. The dashed line is what equal partners would bring.`
      },
      concentrationCurve(found, words)
    )
  ]
}

function quadrantChart({ portfolio, words, period, potentialCut }: Drawn): ReportBlock[] {
  const placed = portfolio.members.filter(canBePlaced)
  if (placed.length === 0) {
    const text =
      'Potential against outcome cannot be drawn: no partner has its five dimensions of potential scored yet.'
    return [{ kind: 'paragraph', id: 'portfolio.unscored', style: 'body', text }]
  }
  const title = quadrantTitle(placed, potentialCut, portfolio.outcomeCut.value, words)
  return [
    chart(
      {
        ...{
          id: 'quadrant',
          title,
          alt: `${title}. Potential to the right, revenue upwards, investment as area.`
        },
        source: `Potential as scored, five dimensions each with its evidence; revenue and investment, ${period}. ${words.count(placed.length)} of ${words.count(portfolio.members.length)} signed partners are scored.`
      },
      potentialQuadrant(portfolio, potentialCut, period, words)
    )
  ]
}

function investmentChart({ portfolio, ground, words, period, nameOf }: Drawn): ReportBlock[] {
  const gap = investmentGap(receiversOf(portfolio).map(receiverInput))
  if (!ground.facts.has.investments || gap === null) {
    const text =
      'Investment against outcome cannot be drawn: no payment, or no revenue, can be counted for a partner.'
    return [{ kind: 'paragraph', id: 'portfolio.unpaid', style: 'body', text }]
  }
  const title = gapTitle(gap, nameOf, words)
  const left = gap.unknownInvestment.length
  const leftOut = left === 0 ? '' : ` ${words.count(left)} left out: what they received is not known.`
  return [
    chart(
      {
        ...{
          id: 'gap',
          title,
          alt: `${title}. Two marks a partner: its share of investment and of revenue.`
        },
        source: `Payments to partners and won deals, ${period}; widest differences.${leftOut}`
      },
      shareGaps(gap.rows, nameOf, words)
    )
  ]
}

/** What each chart is for, by its id; led to by number, so that it is found wherever the consultant moves it. */
const purposes = [
  ['portfolio.pareto', `Figure ${referenceTo('portfolio.pareto')} names the partners that bring most.`],
  ['portfolio.curve', `Figure ${referenceTo('portfolio.curve')} shows how far the rest stays behind.`],
  ['portfolio.quadrant', `Figure ${referenceTo('portfolio.quadrant')} sets potential against revenue.`],
  [
    'portfolio.gap',
    `Figure ${referenceTo('portfolio.gap')} sets what partners receive beside what they bring.`
  ]
] as const

function leadingText(charts: readonly ReportBlock[]): ReportBlock[] {
  const drawn = new Set(charts.flatMap((block) => (block.kind === 'chart' ? [block.id] : [])))
  const text = purposes.flatMap(([id, words]) => (drawn.has(id) ? [words] : [])).join(' ')
  return text === '' ? [] : [{ kind: 'paragraph', id: 'portfolio.lead', style: 'body', text }]
}

const withoutPartners: ReportBlock = {
  kind: 'paragraph',
  id: 'portfolio.nameless',
  style: 'body',
  text: 'Nothing can be said partner by partner: no file names a partner. The figures of the whole programme stand without them.'
}

/** What the chapter found: how few of those that sold carry the revenue. */
function claim(found: Concentration | null, isNameless: boolean): string {
  if (isNameless) return 'No file names a partner, so no partner can be told from another'
  if (!found) return 'No partner has revenue in the period'
  const bring = found.forEightyPercent === 1 ? 'brings' : 'bring'
  return `{sellers.carrying} of {sellers} partners that sold ${bring} four fifths of partner revenue`
}

/** Where results, potential and money lie: the portfolio's charts as they stand on screen. */
export function portfolioSection(context: GapContext): ReportBlock[] {
  const { portfolio: ground, engagement, partners } = context
  if (!ground) return []
  const names = new Map(partners.map(({ id, name }) => [id, cleanLine(name)]))
  const { revenueMonths, potentialCut } = settingsOf(engagement)
  const drawn: Drawn = {
    ...{ ground, potentialCut, words: portfolioWords(context.engagement) },
    portfolio: portfolioOf({ ...ground, partners, engagement }),
    period: revenueMonths === null ? 'all time' : `last ${revenueMonths} months`,
    nameOf: (id) => names.get(id) ?? '—'
  }
  const isNameless = partners.length === 0
  const found = soldBy(ground)
  const charts = [
    ...(found ? concentrationCharts(found, drawn) : []),
    ...quadrantChart(drawn),
    ...investmentChart(drawn)
  ]
  return [
    { kind: 'page-break', id: 'portfolio.break' },
    { kind: 'heading', id: 'portfolio.title', level: 1, text: claim(found, isNameless) },
    ...(isNameless ? [withoutPartners] : [...leadingText(charts), ...charts])
  ]
}
