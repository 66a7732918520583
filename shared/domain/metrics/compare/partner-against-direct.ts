import { wilsonInterval } from '../../stats/wilson'
import type { FigureUnit } from '../../evidence/figure'
import { wonAmong } from '../decided-deals'
import { defineMetric, type ProgrammeDefinition } from '../define-metric'
import { influencedDeal, sourcedDeal } from '../facts/deal-columns'
import { knownFigure, unknownFigure } from '../figure-of'
import type { Metric } from '../metric'
import { dealSet, withAttribution } from '../record-scope'
import { directSide, partnerSide } from './deal-sides'
import { comparedDeals, cycleMeasure, dealSizeMeasure, winRateMeasure } from './measures'
import { differenceFigure, sideFigure } from './side-figures'
import type { SideMeasure } from './side-group'

interface Comparison {
  readonly id: string
  readonly title: string
  /** "Won deals as a part of decided deals" */
  readonly words: string
  readonly formula: string
  readonly unit: FigureUnit
  readonly needs: readonly string[]
  readonly cellFields: readonly string[]
  readonly interval: string
  readonly differenceInterval: string
  readonly measure: SideMeasure
}

const edgeCases = [
  'Which deals are a partner’s is chosen with the client; a deal without an attribution is on neither side and is listed.',
  'Deals with a partner’s part that the chosen definition does not count are on neither side and are listed.',
  'One side empty: unknown.'
]

function compared(what: Comparison): Metric[] {
  const common = (rest: string): Omit<ProgrammeDefinition, 'id' | 'title' | 'plainWords' | 'formula'> => ({
    unit: what.unit,
    scope: 'programme',
    needs: [...what.needs, 'deal.attribution'],
    cellFields: [...what.cellFields, 'attribution', 'partnerId'],
    definitionsUsed: ['partnerShare'],
    edgeCases,
    source: `Why Most Partner Programs Fail; ${rest}`
  })
  const side = (name: 'partner' | 'direct', code: 1 | 2): Metric =>
    defineMetric(
      {
        ...common(what.interval),
        id: `${what.id}-${name}`,
        title: `${what.title}, ${name} deals`,
        plainWords: `${what.words}, among ${name} deals.`,
        formula: `${what.formula}, ${name} deals only`
      },
      (asked) => sideFigure(asked, what.measure, code)
    )
  const difference = defineMetric(
    {
      ...common(what.differenceInterval),
      unit: what.unit === 'share' ? 'points' : what.unit,
      id: `${what.id}-difference`,
      title: `${what.title}, partner less direct`,
      plainWords: `${what.words}: how much partner deals lie above (+) or below (−) direct deals. It is checked whether segments tell another story.`,
      formula: `${what.title} of partner deals − ${what.title.toLowerCase()} of direct deals`,
      edgeCases: [
        ...edgeCases,
        'Where segments with five deals or more on both sides, weighted by their deals, point the other way, the figure says so.'
      ]
    },
    (asked) => differenceFigure(asked, what.measure)
  )
  return [side('partner', partnerSide), side('direct', directSide), difference]
}

/** The comparisons by the start of their ids, for the check by segment. */
export const comparedMeasures: Readonly<Record<string, SideMeasure>> = {
  'win-rate-difference': winRateMeasure,
  'deal-size-difference': dealSizeMeasure,
  'cycle-difference': cycleMeasure
}

/** Win rate by one attribution. Unit: share 0–1 (rule R34). */
function winRateOf(word: string, attribution: number): Metric {
  return defineMetric(
    {
      id: `win-rate-${word}`,
      title: `Win rate, ${word} deals`,
      unit: 'share',
      scope: 'programme',
      plainWords: `Won deals as a part of decided deals, among those with the attribution “${word}”.`,
      formula: `Won ÷ (won + lost), deals with attribution “${word}”`,
      needs: ['deal.status', 'deal.attribution'],
      cellFields: ['status', 'attribution', 'closedOn'],
      edgeCases: ['Only won deals in the data: unknown, 100 % would be an artefact.'],
      source: 'Why Most Partner Programs Fail; the interval is Wilson’s at 95 %.'
    },
    (asked) => {
      const deals = asked.context.facts.deals()
      if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
      const { rows, leftOut, unknown } = asked.context.shared(comparedDeals)
      if (unknown) return unknownFigure(asked, { ...unknown, leftOut })
      const decided = withAttribution(deals, rows, attribution)
      if (decided.length === 0) {
        return unknownFigure(asked, { reason: 'no-partner-side', missing: 'attribution', leftOut })
      }
      const won = wonAmong(deals, decided)
      return knownFigure(asked, {
        value: won.length / decided.length,
        numerator: won.length,
        denominator: decided.length,
        interval: wilsonInterval(won.length, decided.length),
        counted: dealSet(deals, won),
        base: dealSet(deals, decided),
        leftOut
      })
    }
  )
}

/** Partner business held against direct business: win rate, deal size, length of the cycle. */
export const partnerAgainstDirect: readonly Metric[] = [
  ...compared({
    id: 'win-rate',
    title: 'Win rate',
    words: 'Won deals as a part of all deals won or lost',
    formula: 'Won ÷ (won + lost)',
    unit: 'share',
    needs: ['deal.status'],
    cellFields: ['status', 'closedOn'],
    interval: 'the interval is Wilson’s at 95 %.',
    differenceInterval: 'the interval is Newcombe’s at 95 %.',
    measure: winRateMeasure
  }),
  winRateOf('sourced', sourcedDeal),
  winRateOf('influenced', influencedDeal),
  ...compared({
    id: 'deal-size',
    title: 'Deal size',
    words: 'The mean amount of won deals',
    formula: 'Σ amount of won deals ÷ won deals',
    unit: 'money',
    needs: ['deal.status', 'deal.amount'],
    cellFields: ['amount', 'closedOn'],
    interval: 'the interval is a seeded bootstrap under 100 deals, else normal.',
    differenceInterval: 'the interval is a seeded bootstrap while a side has under 100 deals, else Welch’s.',
    measure: dealSizeMeasure
  }),
  ...compared({
    id: 'cycle',
    title: 'Length of the cycle',
    words: 'The median number of days from the creation of a deal until it is won',
    formula: 'Median of day closed − day created over won deals',
    unit: 'days',
    needs: ['deal.status', 'deal.createdOn', 'deal.closedOn'],
    cellFields: ['createdOn', 'closedOn'],
    interval: 'the interval is of ranks at 95 %, none under six deals.',
    differenceInterval: 'the interval follows Price and Bonett at 95 %.',
    measure: cycleMeasure
  })
]
