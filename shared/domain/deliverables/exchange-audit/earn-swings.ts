import type { EarnAnalysis } from '../../exchange/earn-analysis'
import { earnInputWords, isMoneyInput } from '../../exchange/earn-input-words'
import type { EarnValues } from '../../exchange/earn-values'
import type { TornadoMark } from '../chart-spec'
import { cleanLine } from '../clean-text'
import { currencySign, formatFigure, formatNumber, unknownMark } from '../format-figure'
import type { ReportBlock } from '../report'
import type { AuditContext } from './audit-input'

/** What an hour is held against: today's earn, what is needed, what the alternative pays. */
function marksOf(found: EarnAnalysis, { figures, engagement, audit }: AuditContext): TornadoMark[] {
  const written = (key: string): string => {
    const bound = figures[key]
    return bound ? formatFigure(bound.figure, engagement.locale, 'short') : unknownMark
  }
  const other = cleanLine(audit.earn?.alternativeName ?? '')
  const list: readonly (readonly [TornadoMark['look'], number | null, string])[] = [
    ['now', found.earn.perHour, `Now ${written('earn.hour')}`],
    ['needed', found.needed?.value ?? null, `Needed ${written('earn.needed')}`],
    [
      'alternative',
      found.alternative?.value ?? null,
      `${other === '' ? 'The alternative' : other} ${written('earn.alternative')}`
    ]
  ]
  return list.flatMap(([look, value, label]) => (value === null ? [] : [{ look, value, label }]))
}

/** The inputs whose ranges move the earn an hour, as a tornado. */
export function swingChart(found: EarnAnalysis, context: AuditContext): ReportBlock[] {
  if (found.tornado.length === 0 || found.earn.perHour === null) return []
  const { locale, reportingCurrency } = context.engagement
  const money = (value: number): string => `${currencySign(reportingCurrency)}${formatNumber(value, locale)}`
  const inputText = (input: keyof EarnValues, value: number): string =>
    isMoneyInput(input) ? money(value) : formatNumber(value, locale, Number.isInteger(value) ? 0 : 1)
  return [
    {
      kind: 'chart',
      id: 'earn.tornado',
      caption: 'Earn an hour when one input goes from its lowest to its highest',
      alt: `One bar per input, widest first: ${found.tornado.map((bar) => `${earnInputWords[bar.input]} from {earn.low.${bar.input.toLowerCase()}|short} to {earn.high.${bar.input.toLowerCase()}|short}`).join('; ')}. Lines mark the earn today and what it is held against.`,
      source:
        'Inputs as stated for this audit, the others at their most likely value. Beside each bar: the earn, and the input at that end.',
      spec: {
        kind: 'tornado',
        marks: marksOf(found, context),
        rows: found.tornado.map((bar) => {
          const ends = [
            { earn: bar.atLow, input: bar.from },
            { earn: bar.atHigh, input: bar.to }
          ] as const
          const [from, to] = bar.atLow <= bar.atHigh ? ends : [ends[1], ends[0]]
          const text = (end: typeof from): string => `${money(end.earn)} (${inputText(bar.input, end.input)})`
          return {
            ...{ label: earnInputWords[bar.input], from: from.earn, to: to.earn },
            ...{ fromText: text(from), toText: text(to) }
          }
        })
      }
    }
  ]
}
