import type { EarnInputs, StatedRange } from '../entities/exchange'
import { sum } from '../values/sum'
import { valueObjects } from './catalogue'
import { earnOf, type Earn, type EarnValues } from './earn-values'
import type { ExchangeResult, LineResult } from './exchange-result'
import type { AmountFigure } from './line-amount'

/** Inputs of nobody's making: everything unsaid. */
export const noEarnInputs: EarnInputs = {
  dealsPerYear: null,
  servicesPerDeal: null,
  hoursPerDeal: null,
  otherHours: null,
  partnerHourCost: null,
  vendorHours: null,
  vendorHourCost: null,
  neededPerHour: null,
  alternativePerHour: null,
  alternativeName: ''
}

/** One bar of the tornado: the earn an hour when one input goes from its low to its high and all others stay. */
export interface TornadoBar {
  readonly input: keyof EarnValues
  readonly from: number
  readonly to: number
  readonly atLow: number
  readonly atHigh: number
  readonly swing: number
}

/** Whether the earn is enough to be put first; `close` says that the ranges allow the other answer. */
export interface EarnVerdict {
  readonly word: 'enough' | 'too-little' | 'unknown'
  readonly isClose: boolean
}

export interface EarnAnalysis {
  /** Lines that count as earnings. */
  readonly earningLines: readonly LineResult<AmountFigure>[]
  readonly values: EarnValues
  readonly earn: Earn
  readonly needed: StatedRange | null
  readonly alternative: StatedRange | null
  /** Earn an hour less what is needed; below 0 it falls short. */
  readonly overNeeded: number | null
  readonly overAlternative: number | null
  /** What more a year would bring the earn an hour to what is needed; null when unknown, 0 when it is enough. */
  readonly missingPerYear: number | null
  readonly verdict: EarnVerdict
  /** Widest swing first. */
  readonly tornado: readonly TornadoBar[]
}

const isEarning = (objectId: string | null): boolean =>
  valueObjects.some((object) => object.id === objectId && object.isEarning)

interface Range {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

const unsaid: Range = { value: null, low: null, high: null }

type Ranges = Readonly<Record<keyof EarnValues, Range>>

function incomeOf(lines: readonly LineResult<AmountFigure>[]): Range {
  const known = lines.filter((each) => each.amount.value !== null)
  if (known.length === 0) return unsaid
  const total = (of: (each: LineResult<AmountFigure>) => number | null): number =>
    sum(known.map((each) => of(each) ?? each.amount.value ?? 0))
  return {
    value: total((each) => each.amount.value),
    low: total((each) => each.amount.low),
    high: total((each) => each.amount.high)
  }
}

const valuesAt = (ranges: Ranges, at: (range: Range) => number | null): EarnValues => ({
  income: at(ranges.income),
  deals: at(ranges.deals),
  servicesPerDeal: at(ranges.servicesPerDeal),
  hoursPerDeal: at(ranges.hoursPerDeal),
  otherHours: at(ranges.otherHours),
  hoursPerYear: at(ranges.hoursPerYear)
})

function tornadoOf(ranges: Ranges, values: EarnValues): TornadoBar[] {
  const keys = Object.keys(ranges) as (keyof EarnValues)[]
  return keys
    .flatMap((input): TornadoBar[] => {
      const { value, low, high } = ranges[input]
      const from = low ?? value
      const to = high ?? value
      if (from === null || to === null || from === to) return []
      const atLow = earnOf({ ...values, [input]: from }).perHour
      const atHigh = earnOf({ ...values, [input]: to }).perHour
      if (atLow === null || atHigh === null || atLow === atHigh) return []
      return [{ input, from, to, atLow, atHigh, swing: Math.abs(atHigh - atLow) }]
    })
    .sort((a, b) => b.swing - a.swing)
}

function verdictOf(earn: Earn, needed: StatedRange | null, tornado: readonly TornadoBar[]): EarnVerdict {
  if (earn.perHour === null || needed === null) return { word: 'unknown', isClose: false }
  const isEnough = earn.perHour >= needed.value
  const reaches = [
    ...tornado.flatMap((bar) => [bar.atLow >= needed.value, bar.atHigh >= needed.value]),
    ...[needed.low, needed.high].flatMap((limit) => (limit === null ? [] : [(earn.perHour ?? 0) >= limit]))
  ]
  return { word: isEnough ? 'enough' : 'too-little', isClose: reaches.some((each) => each !== isEnough) }
}

export interface EarnQuestion {
  readonly result: ExchangeResult<AmountFigure>
  readonly inputs: EarnInputs
  /** Hours a year the audit states as a whole, or null. */
  readonly partnerHours: number | null
  /** The figure of deals won in the last 12 months, or null while it is not there. */
  readonly dealsWon: Pick<AmountFigure, 'value'> | null
}

/** What the partner earns per deal, year and hour, against what it needs and what an alternative pays. */
export function earnAnalysis({ result, inputs, partnerHours, dealsWon }: EarnQuestion): EarnAnalysis {
  const earningLines = result.gets.filter((each) => isEarning(each.line.objectId))
  const known = dealsWon?.value ?? null
  const ranges: Ranges = {
    income: incomeOf(earningLines),
    deals: inputs.dealsPerYear ?? { value: known, low: null, high: null },
    servicesPerDeal: inputs.servicesPerDeal ?? unsaid,
    hoursPerDeal: inputs.hoursPerDeal ?? unsaid,
    otherHours: inputs.otherHours ?? unsaid,
    hoursPerYear: { value: partnerHours, low: null, high: null }
  }
  const values = valuesAt(ranges, (range) => range.value)
  const earn = earnOf(values)
  const tornado = tornadoOf(ranges, values)
  const over = (range: StatedRange | null): number | null =>
    earn.perHour === null || range === null ? null : earn.perHour - range.value
  const { neededPerHour: needed, alternativePerHour: alternative } = inputs
  const short =
    earn.hours === null || earn.perYear === null || needed === null
      ? null
      : Math.max(0, needed.value * earn.hours - earn.perYear)
  return {
    ...{ earningLines, values, earn, needed, alternative, tornado },
    overNeeded: over(needed),
    overAlternative: over(alternative),
    missingPerYear: short,
    verdict: verdictOf(earn, needed, tornado)
  }
}
