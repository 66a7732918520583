/** One row of the picture: what the partner gives and gets under one heading, in euros a year. */
export interface PictureRow {
  readonly name: string
  /** Names of the audit's lines added up on each side. */
  readonly gives: readonly string[]
  readonly gets: readonly string[]
  readonly giveAmount: number
  readonly getAmount: number
}

/** The sample's partner whose exchange stands on the first-start screen. */
export const picturePartner = 'Fjordnett AS'

/**
 * The sample's own figures, so that the picture can be shown before the sample is made; a test recomputes each of
 * them from the sample's files.
 */
export const pictureRows: readonly PictureRow[] = [
  {
    name: 'Margin',
    gives: ['Margin on deals won', 'Sourced pipeline'],
    gets: ['Margin on resale'],
    giveAmount: 752959,
    getAmount: 252000
  },
  {
    name: 'Services, experts',
    gives: ['Service capacity'],
    gets: ['Technical experts'],
    giveAmount: 101000,
    getAmount: 55000
  },
  {
    name: 'References, training',
    gives: ['References'],
    gets: ['Enablement'],
    giveAmount: 25000,
    getAmount: 23000
  },
  { name: 'Marketing, leads', gives: [], gets: ['MDF paid', 'Leads shared'], giveAmount: 0, getAmount: 4292 }
]

/** What the card says the sample holds; held to the files by the same test. */
export const sampleExtent = { partners: 68, deals: 1500, answers: 240 } as const
