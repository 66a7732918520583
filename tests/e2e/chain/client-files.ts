import type { ChainFigures } from './chain-figures'

/** A row of the client's deal list, as far as the chain counts with it. */
export interface ClientDeal {
  /** What the file says of the partner, made comparable; null for direct business. */
  readonly partnerKey: string | null
  readonly isWon: boolean
  /** Null where the file gives no amount ("TBC", NULL). */
  readonly amount: number | null
  readonly margin: number | null
  readonly closedOn: string | null
}

export interface ClientPartner {
  readonly key: string
  readonly name: string
  /** The cell of the name in the roster, e.g. "C3". */
  readonly nameCell: string
}

/** The client of the story: real files where they are, else the sample's. */
export interface ClientFiles {
  readonly name: string
  readonly currency: 'USD' | 'EUR'
  readonly asOf: string
  readonly folder: string
  readonly roster: string
  readonly deals: string
  readonly survey: string
  /** Words of the open question that is coded. */
  readonly question: RegExp
  readonly responses: number
  /** Non-empty answers to that question. */
  readonly answers: number
  readonly partners: readonly ClientPartner[]
  readonly dealRows: readonly ClientDeal[]
  /** Published values that the figures computed from the files must equal; null for the sample. */
  readonly published: Partial<ChainFigures> | null
}
