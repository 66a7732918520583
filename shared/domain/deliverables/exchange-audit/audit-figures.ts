import type { LineResult } from '../../exchange/exchange-result'
import { fairBand, fulfilmentLimit } from '../../exchange/verdict'
import { perceptionGapFlag } from '../../exchange/line-reading'
import type { FigureUnit } from '../../evidence/figure'
import { computedFigure, type BoundFigure, type ComputedFigure } from '../bound-figure'
import { noAmount } from '../reason-words'
import type { ExchangeAuditInput } from './audit-input'
import { lowestMinimumGroup } from '../../voice/minimum-group'

/** Key of a ledger line's amount. */
export const amountKey = (line: LineResult): string =>
  `line.${line.line.id.toLowerCase().replace(/[^\w.:-]/g, '_')}`

type Make = (key: string, label: string, from: Partial<ComputedFigure> & { unit: FigureUnit }) => BoundFigure

function maker({ partner, asOf }: ExchangeAuditInput): Make {
  return (key, label, from) => ({
    key,
    label,
    figure: computedFigure({ metricId: `exchange.${key}`, partnerId: partner.id, value: null, asOf, ...from })
  })
}

function lineFigure(line: LineResult, input: ExchangeAuditInput, make: Make): BoundFigure {
  const key = amountKey(line)
  const amount = make(key, line.line.name, {
    unit: 'money',
    currency: input.engagement.reportingCurrency,
    value: line.amount.value,
    unknownReason: line.amount.unknown ?? noAmount
  })
  // A derived amount keeps the metric's evidence: what was counted, left out, and by which definitions.
  return line.amount.figure === null
    ? amount
    : {
        ...amount,
        figure: {
          ...line.amount.figure,
          value: line.amount.value,
          unit: 'money',
          currency: input.engagement.reportingCurrency
        }
      }
}

function totals({ result, engagement }: ExchangeAuditInput, make: Make): BoundFigure[] {
  const money = { unit: 'money' as const, currency: engagement.reportingCurrency }
  const side = (
    key: string,
    label: string,
    total: ExchangeAuditInput['result']['giveTotal']
  ): BoundFigure[] => [
    make(key, `${label}, a year`, { ...money, value: total.value, unknownReason: noAmount }),
    make(`${key}.low`, `${label}, lowest judged`, { ...money, value: total.low }),
    make(`${key}.high`, `${label}, highest judged`, { ...money, value: total.high }),
    make(`${key}.judged`, `${label}: share resting on judgement`, {
      unit: 'share',
      value: total.judgedShare
    }),
    make(`${key}.monetised`, `${label}: lines with an amount`, {
      unit: 'count',
      value: total.monetisedLines
    }),
    make(`${key}.lines`, `${label}: lines`, { unit: 'count', value: total.lines })
  ]
  return [
    ...side('gives', 'What the partner gives', result.giveTotal),
    ...side('gets', 'What the partner gets', result.getTotal)
  ]
}

function readings({ result }: ExchangeAuditInput, make: Make): BoundFigure[] {
  const { balance, partnerFulfilment, vendorFulfilment } = result
  const index = (key: string, label: string, value: number | null): BoundFigure =>
    make(key, label, { unit: 'index', value })
  const fulfilment = (key: string, label: string, from: typeof partnerFulfilment): BoundFigure[] => [
    make(key, label, { unit: 'share', value: from.value, unknownReason: 'not-rated' }),
    make(`${key}.rated`, `${label}: lines rated`, { unit: 'count', value: from.rated }),
    make(`${key}.lines`, `${label}: lines`, { unit: 'count', value: from.lines })
  ]
  return [
    index('balance', 'Balance index', balance.index),
    index('balance.low', 'Balance index, lowest', balance.low),
    index('balance.high', 'Balance index, highest', balance.high),
    index('ratio', 'Given for each unit got', balance.giveForEachGet),
    ...fulfilment('fulfilment.partner', 'What the partner gets, against what it needs', partnerFulfilment),
    ...fulfilment('fulfilment.vendor', 'What the vendor gets, against what it needs', vendorFulfilment)
  ]
}

function counts({ engagement, result, actions, quotes }: ExchangeAuditInput, make: Make): BoundFigure[] {
  const count = (key: string, label: string, value: number): BoundFigure =>
    make(key, label, { unit: 'count', value })
  const open = actions.filter((action) => action.state === 'open').length
  return [
    count('unmet', 'Unmet needs of the partner', result.unmetNeeds.length),
    count('gaps', 'Lines with a flagged difference of view', result.gaps.length),
    count('lines', 'Lines of the ledger', result.gives.length + result.gets.length),
    count('actions.open', 'Open actions', open),
    count('quotes', 'Quotes printed', quotes.printed.length),
    count('quotes.withheld', 'Quotes held back', quotes.withheld.length),
    count(
      'quotes.limit',
      'Smallest group for words',
      Math.max(lowestMinimumGroup, engagement.confidentiality.minimumCommentGroup)
    ),
    make('evidence', 'Lines backed by evidence', { unit: 'share', value: result.evidenceCoverage }),
    make('widest-gap', 'Widest difference of view', wholeOrScore(widestGap(result.gaps)))
  ]
}

/** Ratings are whole steps: a difference of 3 is no "3.0". */
const wholeOrScore = (value: number | null): { unit: 'count' | 'score'; value: number | null } => ({
  unit: value !== null && Number.isInteger(value) ? 'count' : 'score',
  value
})

const widestGap = (gaps: readonly LineResult[]): number | null => {
  const gap = gaps[0]?.gap ?? null
  return gap === null ? null : Math.abs(gap)
}

function limits(make: Make): BoundFigure[] {
  return [
    make('limit.fair', 'Fair band of the balance index', { unit: 'index', value: fairBand }),
    make('limit.fulfilment', 'Limit for the difference of fulfilment', {
      unit: 'share',
      value: fulfilmentLimit
    }),
    make('limit.gap', 'Flagged difference of view, points', { unit: 'score', value: perceptionGapFlag })
  ]
}

/** Every number the audit prints, bound to the result it comes from. */
export function auditFigures(input: ExchangeAuditInput): BoundFigure[] {
  const make = maker(input)
  const lines = [...input.result.gives, ...input.result.gets]
  return [
    ...totals(input, make),
    ...readings(input, make),
    ...counts(input, make),
    ...limits(make),
    ...lines.map((line) => lineFigure(line, input, make))
  ]
}
