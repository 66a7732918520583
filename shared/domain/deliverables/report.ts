import type { Rag } from '../diagnosis/scorecard'
import type { DocumentKind } from '../entities/document'
import type { CivilDate } from '../values/civil-date'
import type { BoundFigures } from './bound-figure'
import type { ChartSpec } from './chart-spec'
import type { FigureFormat } from './format-figure'
import type { DocumentBrand } from './template/template-in-use'

/** What stands on the cover and in headers and footers. */
export interface FrontMatter {
  readonly title: string
  readonly subtitle: string
  readonly clientName: string
  readonly engagementTitle: string
  readonly asOf: CivilDate
  /** The date printed and stored as the file's date: from the data, never from the clock. */
  readonly date: CivilDate
  /** Of a document that is versioned by hand; empty where the date of the data tells its state. */
  readonly version: string
  readonly author: string
  readonly confidentiality: string
  /** Shown as a banner on the cover and in every header while the data are invented. */
  readonly sampleNotice: string | null
}

/** A table cell: plain text, or a figure bound to the data. */
export type ReportCell =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly tone?: 'plain' | 'muted' | 'strong' | 'alert'
      /** Colours the cell; the text says the same with shape and word. */
      readonly state?: Rag
      /** The client's own words: they stay as they are in every language, also where we have a word spelt the same. */
      readonly isOwn?: true
    }
  | {
      readonly kind: 'figure'
      readonly key: string
      readonly format: FigureFormat
      readonly tone?: 'plain' | 'strong'
    }

export interface ReportColumn {
  readonly title: string
  /** Share of the text width; the shares of a table add up to 1. */
  readonly width: number
  readonly align: 'left' | 'right' | 'centre'
  /** The title is the client's own, as a cell's text may be. */
  readonly isOwn?: true
}

export interface ReportRow {
  readonly cells: readonly ReportCell[]
  readonly isTotal?: boolean
}

export interface KpiItem {
  readonly key: string
  readonly format: FigureFormat
  readonly label: string
  /** One line below: what it is compared with. May hold figure tokens. */
  readonly note: string
}

interface BlockBase {
  /** Stable over data changes: edits hang on it. */
  readonly id: string
}

/** Text that the consultant may rewrite; it holds figure tokens, never typed numbers. */
export type TextBlock = BlockBase &
  (
    | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
    | {
        readonly kind: 'paragraph'
        readonly style: 'body' | 'lead' | 'note' | 'bullet'
        readonly text: string
      }
    | { readonly kind: 'callout'; readonly title: string; readonly text: string }
  )

export type ReportBlock =
  | TextBlock
  | (BlockBase & { readonly kind: 'kpis'; readonly items: readonly KpiItem[] })
  | (BlockBase & {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly ReportColumn[]
      readonly rows: readonly ReportRow[]
      readonly note: string | null
    })
  | (BlockBase & {
      readonly kind: 'chart'
      readonly caption: string
      /** What a reader who cannot see it needs to know. May hold figure tokens. */
      readonly alt: string
      readonly source: string
      readonly spec: ChartSpec
    })
  | (BlockBase & {
      readonly kind: 'quote'
      readonly text: string
      /** By segment only, never a name. */
      readonly attribution: string
      readonly reference: string
    })
  | (BlockBase & {
      readonly kind: 'definitions'
      readonly items: readonly { readonly term: string; readonly meaning: string }[]
    })
  | (BlockBase & {
      readonly kind: 'page-break'
      /** How the pages from here on lie; absent: as those before. */
      readonly orientation?: 'portrait' | 'landscape'
    })

/** A document as data: the preview and the Word file are two renderings of it. */
export interface Report {
  readonly kind: DocumentKind
  /** Language of the fixed texts, BCP 47. */
  readonly language: string
  /** Number notation, BCP 47. */
  readonly locale: string
  readonly front: FrontMatter
  readonly figures: BoundFigures
  /** A short document begins with its first page of text: no cover, no contents. */
  readonly isShort?: boolean
  /** Colours, fonts, logo and Word template; absent: the house design. */
  readonly brand?: DocumentBrand
  readonly blocks: readonly ReportBlock[]
  /** Quotes that were asked for and held back, with the reason. */
  readonly withheldQuotes: readonly WithheldQuote[]
}

export interface WithheldQuote {
  readonly quoteId: string
  readonly reason: 'not-cleared' | 'group-too-small' | 'no-segment'
}

/** Tables up to this many rows are not broken over pages. */
export const unbrokenRows = 14

export const isTextBlock = (block: ReportBlock): block is TextBlock =>
  block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'callout'
