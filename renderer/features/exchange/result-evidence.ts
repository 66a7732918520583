import { fairBand } from '@shared/domain/exchange/verdict'
import type { EvidenceView } from '@renderer/ui/evidence-view'
import type { Format } from '@renderer/ui/format'
import type { LineView, ResultView } from './use-audit'

const named = (lines: readonly LineView[]): string => lines.map((each) => each.line.name).join(', ')

const isMoney = (each: LineView): boolean => each.amount.value !== null
const isRated = (each: LineView): boolean => each.line.importance !== null && each.delivered !== null

const counted = (lines: readonly LineView[]): EvidenceView['counted'] => ({
  text: lines.length > 0 ? named(lines) : 'No line yet',
  count: `${lines.length} lines`
})

const without = (lines: readonly LineView[], words: string): readonly string[] =>
  lines.length > 0 ? [`${named(lines)}: ${words}`] : []

/** What the balance stands on. The scale and its fair band are our own, and said to be. */
export function balanceEvidence(result: ResultView, format: Format): EvidenceView {
  const { balance, giveTotal, getTotal } = result
  const lines = [...result.gives, ...result.gets]
  return {
    value: format.signed(balance.index, 2),
    extent: `gives ${format.money(giveTotal.value)}, gets ${format.money(getTotal.value)} a year`,
    ...(balance.index === null
      ? { unknown: 'Both sides need at least one amount.' }
      : {
          interval: {
            text: `Range of the judged amounts ${format.signed(balance.low, 2)} to ${format.signed(balance.high, 2)}`,
            value: balance.index,
            low: balance.low ?? balance.index,
            high: balance.high ?? balance.index,
            threshold: balance.index < 0 ? -fairBand : fairBand,
            scaleMin: -1,
            scaleMax: 1
          }
        }),
    how: 'What the partner gives less what it gets, divided by both together. Above zero the partner gives more.',
    definitions: [
      `Our own scale: −${fairBand} to +${fairBand} counts as fair`,
      `Judged amounts: ${format.share(giveTotal.judgedShare)} of what it gives, ${format.share(getTotal.judgedShare)} of what it gets`
    ],
    counted: counted(lines.filter(isMoney)),
    leftOut: without(
      lines.filter((each) => !isMoney(each)),
      'not in money'
    ),
    sources: []
  }
}

/** What "needs met" stands on. */
export function fulfilmentEvidence(result: ResultView, format: Format): EvidenceView {
  const { partnerFulfilment: needs, gets } = result
  return {
    value: format.share(needs.value),
    extent: `${needs.rated} of ${needs.lines} lines rated`,
    ...(needs.value === null
      ? { unknown: 'No line has both an importance and a rating of what arrives.' }
      : {}),
    how: 'Importance times delivered, added up, divided by importance times five. The partner’s own rating counts; the vendor’s stands in where the partner gave none.',
    definitions: ['Our own scale: 1 to 5 in half steps; no published standard exists'],
    counted: counted(gets.filter(isRated)),
    leftOut: without(
      gets.filter((each) => !isRated(each)),
      'not rated yet'
    ),
    sources: []
  }
}
