/** People who stand in exactly the same cuts: nothing published tells them apart. */
export interface Alike {
  readonly people: number
  /** Their companies, as numbers; empty when companies do not matter. */
  readonly companies: readonly number[]
}

/** What is published: which groups of people alike each cut holds. */
export interface PublishedCuts {
  readonly alike: readonly Alike[]
  /** Cut → places in `alike`. */
  readonly cuts: readonly (readonly number[])[]
}

/** Whether people or companies are counted against the minimum. */
export type Counted = 'people' | 'companies'
