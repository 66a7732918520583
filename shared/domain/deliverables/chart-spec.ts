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

/** What a chart marks; its name may be the client's own, which stays as it is in every language. */
interface NamedByClient {
  readonly isOwn?: true
}

export interface DivergingRow extends NamedByClient {
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

export interface ViewRow extends NamedByClient {
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

export interface TornadoRow {
  readonly label: string
  /** The result with the input at either end, smaller first. */
  readonly from: number
  readonly to: number
  /** The input at each of those ends, as printed. */
  readonly fromText: string
  readonly toText: string
}

/** A value every bar is compared with: today's, what is needed, what another pays. */
export interface TornadoMark {
  readonly label: string
  readonly value: number
  readonly look: 'now' | 'needed' | 'alternative'
}

/** How far a result moves when one input goes from its lowest to its highest: widest on top. */
export interface Tornado {
  readonly kind: 'tornado'
  readonly rows: readonly TornadoRow[]
  readonly marks: readonly TornadoMark[]
}

/** A tick of an axis, at 0–1 of its length. */
export interface AxisTick {
  readonly at: number
  readonly text: string
}

/** A mark in a quadrant; places are 0–1 of the axes, from the bottom left. */
export interface QuadrantMark extends NamedByClient {
  readonly id: string
  readonly x: number
  readonly y: number
  /** The whole name, also said by a tooltip. */
  readonly title: string
  /** Written beside the mark where there is room; null: nowhere. */
  readonly label: string | null
  /** Written inside the mark, e.g. a number that a table explains. */
  readonly mark: string | null
  /** Area of the bubble as a part of the largest one, 0–1; null: not known, drawn hollow. */
  readonly size: number | null
  /** What the place stands for, where the axes are not linear from 0 to 1: Word's own charts are made from it. */
  readonly amount?: { readonly x: number; readonly y: number }
}

/** Marks in a plane cut in four where the lines cross. */
export interface QuadrantSpec {
  readonly kind: 'quadrant'
  readonly xTitle: string
  readonly yTitle: string
  readonly xTicks: readonly AxisTick[]
  readonly yTicks: readonly AxisTick[]
  readonly cross: { readonly x: number; readonly y: number }
  /** Top left, top right, bottom left, bottom right. */
  readonly corners: readonly [string, string, string, string]
  readonly marks: readonly QuadrantMark[]
  /** The axes of those amounts, where marks have them; the lines cross there. */
  readonly amounts?: {
    readonly xTitle: string
    readonly yTitle: string
    readonly cross: { readonly x: number; readonly y: number }
    /** The ends of the horizontal scale. */
    readonly from: number
    readonly to: number
  }
}

/** What the largest share of holders holds: from (0, 0) to (1, 1), the largest holder first. */
export interface ConcentrationCurve {
  readonly kind: 'concentration-curve'
  readonly xTitle: string
  readonly yTitle: string
  readonly points: readonly { readonly holders: number; readonly held: number }[]
  /** Points worth saying, e.g. "20 % of partners bring 71 %". */
  readonly notes: readonly { readonly holders: number; readonly held: number; readonly text: string }[]
}

export interface RankedBar extends NamedByClient {
  readonly id: string
  readonly label: string
  readonly value: number | null
  readonly valueText: string
  /** Said at the right edge, e.g. the running share. */
  readonly aside?: string
  /** A limit drawn across the bar, on the same scale. */
  readonly limit?: number
  /** The interval of the value, drawn as a thin line with ends. */
  readonly low?: number
  readonly high?: number
  readonly isFlagged?: boolean
}

/** Bars from zero, sorted as given. */
export interface RankedBars {
  readonly kind: 'ranked-bars'
  readonly valueTitle: string
  readonly asideTitle?: string
  readonly limitTitle?: string
  readonly rows: readonly RankedBar[]
}

export interface ShareGapRow {
  readonly id: string
  readonly label: string
  /** Both 0–1. */
  readonly received: number
  readonly brought: number
  readonly gapText: string
  /** True where it receives clearly more than it brings. */
  readonly isFlagged: boolean
}

/** Share of what is put in against share of what comes out, row by row. */
export interface ShareGaps {
  readonly kind: 'share-gaps'
  readonly receivedTitle: string
  readonly broughtTitle: string
  readonly rows: readonly ShareGapRow[]
  /** How shares are written: 0.2 → "20 %". */
  readonly ticks: readonly AxisTick[]
  /** The share at the right end of the axis. */
  readonly end: number
}

/** Words the drawings bring themselves. */
export interface ChartWords {
  /** Behind an amount somebody judged. */
  readonly judged: string
  readonly importance: string
  readonly gap: string
  readonly difference: string
  /** The line along which all partners would bring the same. */
  readonly equal: string
  /** What follows a number of percent. */
  readonly percent: string
}

const englishWords: ChartWords = {
  judged: 'judged',
  importance: 'Importance',
  gap: 'Gap',
  difference: 'Difference',
  equal: 'Equal partners',
  percent: '%'
}

/** The words a chart is drawn with; absent: English. */
export interface Worded {
  readonly words?: ChartWords
}

export const chartWordsOf = ({ words }: Worded): ChartWords => words ?? englishWords

/** What a chart shows, as data. The same spec is drawn on screen and in Word. */
export type ChartSpec = Worded &
  (DivergingBars | TwoViews | QuadrantSpec | ConcentrationCurve | RankedBars | ShareGaps | Tornado)
