/** Votes that stand in exactly the same cuts, with the same weight: nothing published tells them apart. */
export interface Alike {
  /** Whose votes they are, as numbers, each person once. */
  readonly people: readonly number[]
  /** Their companies, as numbers; empty when companies do not matter. */
  readonly companies: readonly number[]
}

/** A place in a cut, and how much of each vote there counts: 1, or 1 ÷ `among` where a company's vote is split. */
export interface Part {
  readonly place: number
  readonly among: number
}

/** What is published: which groups of votes alike each cut adds up. */
export interface PublishedCuts {
  readonly alike: readonly Alike[]
  /** Cut → the places in `alike` it adds up. */
  readonly cuts: readonly (readonly Part[])[]
  /** Place → the figures it is part of, as one number: places of one block are shared by the same figures. */
  readonly blocks: readonly number[]
}

/** Whether people or companies are counted against the minimum. */
export type Counted = 'people' | 'companies'
