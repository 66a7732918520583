import { concentration, type Concentration } from '../../portfolio/concentration'
import { investmentGap, type InvestmentGap } from '../../portfolio/investment-gap'
import {
  canBePlaced,
  concentrationCurve,
  paretoBars,
  potentialQuadrant,
  shareGaps
} from '../../portfolio/portfolio-charts'
import { portfolioOf, type Portfolio, type PortfolioRow } from '../../portfolio/portfolio-rows'
import { segmentNames, segmentWords } from '../../portfolio/segment-proposal'
import { settingsOf } from '../../portfolio/settings'
import { computedFigure, type BoundFigure } from '../bound-figure'
import { cleanLine } from '../clean-text'
import { formatNumber, unknownMark } from '../format-figure'
import { partnerTypeWords, sentenceCase } from '../partner-words'
import { portfolioWords, type PortfolioWords } from '../portfolio-words'
import { referenceTo } from '../references'
import type { ReportBlock, ReportRow } from '../report'
import { ownCell, tableColumns, textCell, tonedCell } from '../table-cells'
import type { ReportPart } from './report-part'
import type { StrategyInput } from './strategy-input'

const prefix = 'portfolio'

interface Found {
  readonly input: StrategyInput
  readonly portfolio: Portfolio
  readonly few: Concentration | null
  readonly gap: InvestmentGap | null
  readonly words: PortfolioWords
  readonly nameOf: (id: string) => string
  readonly period: string
}

/** The largest revenue first; those without any, and equals, by name. */
const byRevenue = (a: PortfolioRow, b: PortfolioRow): number =>
  (b.revenue ?? -1) - (a.revenue ?? -1) || (a.partner.name < b.partner.name ? -1 : 1)

function findIn(input: StrategyInput): Found {
  const { engagement, partners } = input.gaps
  const { facts } = input.portfolio
  const portfolio = portfolioOf({ ...input.portfolio, partners, engagement })
  const receivers = [
    ...portfolio.members,
    ...portfolio.others.filter(({ revenue, investment }) => revenue !== 0 || investment !== 0)
  ]
  const names = new Map(partners.map(({ id, name }) => [id, cleanLine(name)]))
  const months = settingsOf(engagement).revenueMonths
  return {
    ...{ input, portfolio, words: portfolioWords(engagement) },
    // Everybody with revenue counts, ended partners too; without a sale only those on the roster.
    few: concentration(facts.revenue, (at) => facts.standing[at] === 0),
    gap: investmentGap(
      receivers.map(({ id, investment, revenue }) => ({
        ...{ id, investment: investment ?? Number.NaN, outcome: revenue ?? Number.NaN }
      }))
    ),
    nameOf: (id) => names.get(id) ?? unknownMark,
    period: months === null ? 'all time' : `${formatNumber(months, engagement.locale)} months`
  }
}

function figuresOf({ input, portfolio, few, gap }: Found): BoundFigure[] {
  const { asOf } = input.gaps
  const make = (key: string, label: string, unit: 'count' | 'share', value: number | null): BoundFigure => ({
    key: `${prefix}.${key}`,
    label,
    figure: computedFigure({ metricId: `portfolio.${key}`, partnerId: null, asOf, unit, value })
  })
  const placed = portfolio.members.filter(canBePlaced)
  return [
    make('members', 'Signed partners', 'count', portfolio.members.length),
    make('placed', 'Partners whose potential and revenue are known', 'count', placed.length),
    make('sellers', 'Partners that sold', 'count', few?.rows.length ?? null),
    make('eighty', 'Partners that bring 80 % of revenue', 'count', few?.forEightyPercent ?? null),
    make(
      'five',
      'Share of the five largest',
      'share',
      few?.rows[Math.min(4, few.rows.length - 1)]?.cumulated ?? null
    ),
    make('moved', 'Share of the investment that would have to move', 'share', gap?.dissimilarity ?? null),
    make('core', 'Partners of the core', 'count', portfolio.members.filter(({ isCore }) => isCore).length),
    ...segmentNames.map((name) =>
      make(
        `segment.${name}`,
        `Partners in “${segmentWords[name].name}”`,
        'count',
        portfolio.members.filter(({ segment }) => segment === name).length
      )
    ),
    make(
      'segment.none',
      'Partners without a segment',
      'count',
      portfolio.members.filter(({ segment }) => segment === null).length
    )
  ]
}

const source = 'The client’s deals and payments, potential as scored with the consultant.'

/** What the charts below are for, by their number. */
const leadingText = (id: string, ...sentences: readonly string[]): ReportBlock => ({
  ...{ kind: 'paragraph', id: `${prefix}.${id}.lead`, style: 'body' },
  text: sentences.join(' ')
})

function concentrationBlocks({ few, words, nameOf, period, input }: Found): ReportBlock[] {
  if (few === null) return []
  const { facts } = input.portfolio
  const idAt = (at: number): string => nameOf(facts.partnerIds[at] ?? '')
  return [
    {
      kind: 'heading',
      id: `${prefix}.few.title`,
      level: 2,
      text: '{portfolio.eighty} of {portfolio.sellers} partners that sold bring 80 % of partner revenue'
    },
    leadingText(
      'few',
      `Figure ${referenceTo('portfolio.curve')} shows how far the rest stays behind.`,
      `Figure ${referenceTo('portfolio.pareto')} names the partners that bring most.`
    ),
    {
      kind: 'chart',
      id: `${prefix}.curve`,
      caption: 'Share of revenue by share of partners, the largest first',
      alt: 'A curve from the largest partner on; the five largest bring {portfolio.five|short} of revenue.',
      source: `Won deals, ${period}.`,
      spec: concentrationCurve(few, words)
    },
    {
      kind: 'chart',
      id: `${prefix}.pareto`,
      caption: 'The largest partners by revenue, with their running share',
      alt: 'Bars from zero, one for each of the largest partners, with the share of all revenue up to it.',
      source: `Won deals, ${period}.`,
      spec: paretoBars(few, idAt, words)
    }
  ]
}

function quadrantBlocks({ portfolio, words, period, input }: Found): ReportBlock[] {
  if (!portfolio.members.some(canBePlaced)) return []
  const { potentialCut } = settingsOf(input.gaps.engagement)
  return [
    {
      kind: 'heading',
      id: `${prefix}.potential.title`,
      level: 2,
      text: 'Potential against outcome: {portfolio.placed} of {portfolio.members} partners can be placed'
    },
    leadingText('potential', `Figure ${referenceTo('portfolio.quadrant')} sets potential against revenue.`),
    {
      kind: 'chart',
      id: `${prefix}.quadrant`,
      caption: 'Potential against revenue; the size of a mark is the investment',
      alt: 'Partners as marks: to the right those of high potential, on top those with high revenue. The appendix lists potential, revenue and investment of each.',
      source,
      spec: potentialQuadrant(portfolio, potentialCut, period, words)
    }
  ]
}

function gapBlocks({ gap, words, nameOf }: Found): ReportBlock[] {
  if (gap === null) return []
  return [
    {
      kind: 'heading',
      id: `${prefix}.gap.title`,
      level: 2,
      text: '{portfolio.moved|short} of the investment would have to move to follow revenue'
    },
    leadingText(
      'gap',
      `Figure ${referenceTo('portfolio.gaps')} sets what partners receive beside what they bring.`
    ),
    {
      kind: 'chart',
      id: `${prefix}.gaps`,
      caption: 'Share of the investment against share of revenue: the widest gaps',
      alt: 'Pairs of bars, one for each partner: its share of the investment and its share of revenue, the widest gaps on either side.',
      source: 'Payments and won deals of the same period; partners of unknown investment are left out.',
      spec: shareGaps(gap.rows, nameOf, words)
    }
  ]
}

function segmentBlocks({ portfolio, input }: Found): ReportBlock[] {
  const { locale } = input.gaps.engagement
  const rows = segmentNames.map((name): ReportRow => {
    const own = portfolio.members.filter(({ segment }) => segment === name)
    const core = own
      .filter(({ isCore }) => isCore)
      .sort(byRevenue)
      .map(({ partner }) => cleanLine(partner.name))
    return {
      cells: [
        textCell(segmentWords[name].name),
        textCell(segmentWords[name].means),
        textCell(formatNumber(own.length, locale)),
        textCell(formatNumber(own.filter(({ isSettled }) => isSettled).length, locale)),
        textCell(core.join(', '), 'None')
      ]
    }
  })
  return [
    {
      kind: 'table',
      id: `${prefix}.segments`,
      caption: 'Partners by what they deserve',
      columns: tableColumns(
        ['Segment', 0.13],
        ['What it means', 0.33],
        ['Partners', 0.11, 'right'],
        ['Settled', 0.1, 'right'],
        ['Of them in the core', 0.33]
      ),
      rows,
      note: 'Proposed from potential, revenue and signs of life; settled where the consultant and the client decided. {portfolio.segment.none} partners have no segment: too little is known of them.'
    }
  ]
}

/** Which partners deserve what: concentration, potential against outcome, money against results, segments. */
export function portfolioPart(input: StrategyInput): ReportPart & { readonly claim: string } {
  const found = findIn(input)
  const claim =
    found.few === null
      ? 'Which partners deserve what cannot be told: no deal names its partner'
      : '{portfolio.eighty} partners carry the result; {portfolio.segment.activate} more could'
  return {
    claim,
    figures: figuresOf(found),
    blocks: [
      ...segmentBlocks(found),
      ...concentrationBlocks(found),
      ...quadrantBlocks(found),
      ...gapBlocks(found)
    ]
  }
}

function partnerRow({ partner, ...row }: PortfolioRow, { words, input }: Found): ReportRow {
  const { locale } = input.gaps.engagement
  const potential = row.potential?.total ?? null
  const amount = (value: number | null) =>
    value === null ? tonedCell(unknownMark, 'muted') : textCell(words.money(value))
  return {
    cells: [
      ownCell(`${row.isCore ? '● ' : ''}${cleanLine(partner.name)}`),
      textCell(partner.type === null ? null : sentenceCase(partnerTypeWords(partner.type)), unknownMark),
      textCell(partner.tier, unknownMark),
      textCell(partner.region, unknownMark),
      amount(row.revenue),
      textCell(formatNumber(row.wonDeals, locale)),
      amount(row.investment),
      potential === null ? tonedCell(unknownMark, 'muted') : textCell(formatNumber(potential, locale, 1)),
      textCell(row.segment === null ? null : segmentWords[row.segment].name, unknownMark)
    ]
  }
}

/** Every signed partner in a row, on landscape pages. */
export function partnerAppendix(input: StrategyInput, title: string): ReportBlock[] {
  const found = findIn(input)
  const rows = [...found.portfolio.members].sort(byRevenue)
  if (rows.length === 0) return []
  return [
    { kind: 'page-break', id: `${prefix}.all.break`, orientation: 'landscape' },
    { kind: 'heading', id: `${prefix}.all.title`, level: 1, text: title },
    {
      kind: 'table',
      id: `${prefix}.all`,
      caption: `All signed partners by revenue, ${found.period}`,
      columns: tableColumns(
        ['Partner', 0.22],
        ['Type', 0.16],
        ['Tier', 0.09],
        ['Region', 0.13],
        ['Revenue', 0.09, 'right'],
        ['Deals won', 0.08, 'right'],
        ['Investment', 0.09, 'right'],
        ['Potential', 0.07, 'right'],
        ['Segment', 0.07]
      ),
      rows: rows.map((row) => partnerRow(row, found)),
      note: '● partner of the core. Potential 1 to 5. A dash: not known, never zero.'
    }
  ]
}
