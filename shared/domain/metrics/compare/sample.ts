import { joinSpreads, spreadOf, type Spread } from '../../stats/mean-interval'
import { medianOfOrdered, type MedianEstimate } from '../../stats/median-interval'
import { sum } from '../../values/sum'
import { daysOf } from '../rows/days-of'
import type { RowList } from '../rows/row-list'

/** Some deals and a value of each; what is asked of the values is found part by part and kept. */
export class Sample {
  readonly rows: RowList
  readonly #name: string
  readonly #valueOf: (position: number) => number
  #median: MedianEstimate | null = null

  constructor(rows: RowList, name: string, valueOf: (position: number) => number) {
    this.rows = rows
    this.#name = name
    this.#valueOf = valueOf
  }

  get length(): number {
    return this.rows.length
  }

  /** Sum of the values. */
  total(): number {
    return sum(this.#each('total', (values) => sum(values)))
  }

  /** Mean and how far values lie from it. */
  spread(): Spread {
    return joinSpreads(this.#each('spread', spreadOf))
  }

  /** Median of values that are whole numbers; of none it is not a number. */
  median(): MedianEstimate {
    return (this.#median ??= medianOfOrdered(daysOf(this.rows, this.#name, this.#valueOf)) ?? {
      ...{ median: Number.NaN, interval: null, error: null, n: 0 }
    })
  }

  /** Deals with the value 1. */
  ones(): RowList {
    return this.rows.where(`${this.#name} 1`, (position) => this.#valueOf(position) === 1)
  }

  #each<T>(name: string, find: (values: readonly number[]) => T): readonly T[] {
    return this.rows.each(`${name} of ${this.#name}`, (part) => find(part.map((at) => this.#valueOf(at))))
  }
}
