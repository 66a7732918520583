/** Attributes by which the partner list can be put into groups. */
export const groupFields = ['type', 'tier', 'status', 'manager', 'region', 'country'] as const
export type GroupField = (typeof groupFields)[number]

/** One column of the partner list, at its place in the order. */
export interface ViewColumn {
  readonly id: string
  /** In pixels; null: as wide as it comes. */
  readonly width: number | null
  readonly isHidden: boolean
}

export interface ViewSort {
  readonly columnId: string
  readonly direction: 'asc' | 'desc'
}

/** What a list is narrowed down to: typed words, and per attribute a value (null: not known). */
export interface ViewFilter {
  readonly text: string
  readonly choices: Readonly<Record<string, string | null>>
}

/** How the partner list is laid out: columns in their order, sorting, filter, grouping. */
export interface PartnerLayout {
  readonly columns: readonly ViewColumn[]
  readonly sort: readonly ViewSort[]
  readonly filter: ViewFilter
  readonly groupBy: GroupField | null
}

/** A layout of the partner list with a name, kept in the engagement. */
export interface PartnerView extends PartnerLayout {
  readonly id: string
  readonly name: string
}
