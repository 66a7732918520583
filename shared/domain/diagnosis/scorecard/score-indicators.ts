import type { Definitions } from '../../entities/engagement'
import type { Figure, FigureUnit } from '../../evidence/figure'
import { summaryOf, type FigureSummary } from '../../evidence/figure-summary'
import type { MetricDefinition } from '../../metrics/metric'
import type { Dimension } from '../dimension'
import type { IndicatorScore } from '../scorecard'
import { scoreOn, type Indicator, type Scale } from './indicator'
import { indicatorsOf } from './indicators'

/** A measure of the engagement as the scorecard needs it. */
export interface MeasuredFigure {
  readonly definition: Pick<MetricDefinition, 'title'>
  readonly figure: Figure
}

export interface IndicatorSource {
  readonly partnerId: string | null
  readonly definitions: Definitions
  /** Null: there is no such metric. */
  readonly measure: (metricId: string, partnerId: string | null) => MeasuredFigure | null
}

const decimalOf = (value: number): string => String(Math.round(value * 100) / 100)

function inUnit(value: number, unit: FigureUnit, currency: string | null): string {
  switch (unit) {
    case 'share':
      return `${decimalOf(value * 100)} %`
    case 'points':
      return `${decimalOf(value * 100)} pts`
    case 'days':
      return `${decimalOf(value)} days`
    case 'money':
      return `${decimalOf(value)}${currency === null ? '' : ` ${currency}`}`
    case 'count':
    case 'index':
    case 'score':
      return decimalOf(value)
  }
}

/** "0 at 0 %, 5 at 60 %: the field’s threshold lies in the middle". */
function scaleWords({ zeroAt, fiveAt }: Scale, because: string, figure: FigureSummary): string {
  const at = (value: number): string => inUnit(value, figure.unit, figure.currency)
  return `0 at ${at(zeroAt)}, 5 at ${at(fiveAt)}: ${because}`
}

interface SaidScale extends Scale {
  readonly unit: FigureUnit
  readonly currency: string | null
  readonly words: string
}

/** What was said about an indicator last: it is the same for thousands of partners. */
const said = new WeakMap<Indicator, SaidScale>()

function scaleSaid(indicator: Indicator, scale: Scale, figure: FigureSummary): string {
  const { unit, currency } = figure
  const { zeroAt, fiveAt } = scale
  const last = said.get(indicator)
  if (last?.zeroAt === zeroAt && last.fiveAt === fiveAt && last.unit === unit && last.currency === currency) {
    return last.words
  }
  const words = scaleWords(scale, indicator.because, figure)
  said.set(indicator, { zeroAt, fiveAt, unit, currency, words })
  return words
}

/** Every indicator of the programme or one partner, scored; what is unknown keeps its reason and no score. */
export function scoreIndicators(source: IndicatorSource): ReadonlyMap<Dimension, readonly IndicatorScore[]> {
  const found = new Map<Dimension, IndicatorScore[]>()
  for (const asked of indicatorsOf(source.partnerId)) {
    const { dimension, metricId, scale } = asked
    const measured = source.measure(metricId, source.partnerId)
    if (measured === null) continue
    const figure = summaryOf(measured.figure)
    const cut = scale(source.definitions)
    const indicator: IndicatorScore = {
      id: metricId,
      title: measured.definition.title,
      figure,
      rules: [],
      score: cut === null || figure.value === null ? null : scoreOn(figure.value, cut),
      scale: cut === null ? 'No amount is agreed as meaningful revenue.' : scaleSaid(asked, cut, figure)
    }
    const group = found.get(dimension)
    if (group) group.push(indicator)
    else found.set(dimension, [indicator])
  }
  return found
}
