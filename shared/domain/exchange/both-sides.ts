import type { EarnInputs, ExchangeLine } from '../entities/exchange'
import { sum } from '../values/sum'
import { valueObjects } from './catalogue'
import type { ExchangeResult, LineResult } from './exchange-result'
import type { AmountFigure } from './line-amount'

/** Whether a line's amount leaves the giver's pocket: as said on the line, else as the catalogue says. */
export function isOutlay(line: ExchangeLine): boolean {
  return line.isOutlay ?? valueObjects.find((object) => object.id === line.objectId)?.isOutlay ?? false
}

/** One side of the relationship as its own books would show it, a year. */
export interface OwnBooks {
  /** What arrives, in money. */
  readonly receives: number | null
  /** Money that leaves its pocket. */
  readonly outlay: number
  readonly hours: number | null
  readonly hourCost: number | null
  /** Outlay and hours; null while the hours or their cost are not said: not known is not free. */
  readonly putsIn: number | null
  /** What arrives for each unit put in; null when either is not known. */
  readonly return: number | null
}

export interface BothSides {
  readonly vendor: OwnBooks
  readonly partner: OwnBooks
}

const outlayOf = (lines: readonly LineResult<AmountFigure>[]): number =>
  sum(lines.filter((each) => isOutlay(each.line)).map((each) => each.amount.value ?? 0))

function books(
  receives: number | null,
  outlay: number,
  time: { hours: number | null; hourCost: number | null }
): OwnBooks {
  const putsIn = time.hours === null || time.hourCost === null ? null : outlay + time.hours * time.hourCost
  const ratio = receives !== null && putsIn !== null && putsIn > 0 ? receives / putsIn : null
  return { receives, outlay, ...time, putsIn, return: ratio }
}

/**
 * The exchange in each side's own books: the vendor receives what the partner gives and pays what the partner gets;
 * the partner receives what it gets and pays its own outlays; both put in hours. What costs the giver only time
 * (margin on won deals, pipeline) is no outlay: its cost stands in the hours.
 */
export function bothSides(
  result: ExchangeResult<AmountFigure>,
  earn: EarnInputs | undefined,
  partnerHours: number | null
): BothSides {
  return {
    vendor: books(result.giveTotal.value, outlayOf(result.gets), {
      hours: earn?.vendorHours?.value ?? null,
      hourCost: earn?.vendorHourCost?.value ?? null
    }),
    partner: books(result.getTotal.value, outlayOf(result.gives), {
      hours: partnerHours,
      hourCost: earn?.partnerHourCost?.value ?? null
    })
  }
}
