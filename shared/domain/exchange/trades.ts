import type { ExchangeResult, LineResult } from './exchange-result'
import type { AmountFigure } from './line-amount'

/** Something that costs its giver little and would mean much to its receiver: our own limits. */
const dearImportance = 4
const cheapEffort = 2
const roomBelow = 4

/** A line worth trading, with its score: importance × what is missing to full delivery ÷ effort. */
export interface Trade<F extends AmountFigure = AmountFigure> {
  readonly result: LineResult<F>
  readonly score: number
}

export interface Trades<F extends AmountFigure = AmountFigure> {
  readonly best: readonly Trade<F>[]
  /** Dear to the receiver and not fully there, but nobody said how hard it is for the giver. */
  readonly effortUnsaid: readonly LineResult<F>[]
}

const isWanted = ({ line, delivered }: LineResult<AmountFigure>): boolean =>
  line.importance !== null && line.importance >= dearImportance && delivered !== null && delivered < roomBelow

/** The top trades of an audit, both directions together: cheap for the giver, dear to the receiver, not there yet. */
export function topTrades<F extends AmountFigure>(result: ExchangeResult<F>, most = 5): Trades<F> {
  const wanted = [...result.gives, ...result.gets].filter(isWanted)
  const best = wanted
    .flatMap((each): Trade<F>[] => {
      const effort = each.line.effort ?? null
      if (effort === null || effort > cheapEffort) return []
      return [{ result: each, score: ((each.line.importance ?? 0) * (5 - (each.delivered ?? 5))) / effort }]
    })
    .sort((a, b) => b.score - a.score || a.result.line.order - b.result.line.order)
  return {
    best: best.slice(0, most),
    effortUnsaid: wanted.filter((each) => (each.line.effort ?? null) === null)
  }
}
