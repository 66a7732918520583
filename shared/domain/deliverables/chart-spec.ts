/** Colours mean sides: navy for the vendor, teal for the partner. Hex without "#". */
export const chartColours = {
  vendor: '1B2A4A',
  partner: '0B7A75',
  gap: 'C8531C',
  ink: '172033',
  muted: '5C6779',
  line: 'CDD3DC',
  paper: 'FFFFFF'
} as const

export interface DivergingRow {
  readonly label: string
  /** Length to the left or right of the middle, 0 or more; null: no value, the label says so. */
  readonly value: number | null
  readonly valueText: string
  /** Judged amounts are drawn lighter with an outline. */
  readonly isJudged: boolean
}

/** Gives grow left, gets grow right, on one common scale from zero. */
export interface DivergingBars {
  readonly kind: 'diverging-bars'
  readonly leftTitle: string
  readonly rightTitle: string
  readonly left: readonly DivergingRow[]
  readonly right: readonly DivergingRow[]
}

export interface ViewRow {
  readonly label: string
  readonly importance: number | null
  readonly vendor: number
  readonly partner: number
  /** Vendor's view minus partner's view, as printed. */
  readonly gapText: string
  readonly isFlagged: boolean
}

/** Two views of the same delivery on the scale 1–5, with importance as a grey bar behind. */
export interface TwoViews {
  readonly kind: 'two-views'
  readonly vendorName: string
  readonly partnerName: string
  readonly rows: readonly ViewRow[]
}

/** What a chart shows, as data. The same spec is drawn on screen and in Word. */
export type ChartSpec = DivergingBars | TwoViews
