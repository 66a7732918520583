export const templateUses = ['styles', 'form'] as const
/** What a Word template of the consultant's is for: the look of our documents, or a form that we fill. */
export type TemplateUse = (typeof templateUses)[number]

export const styleTypes = ['paragraph', 'character', 'table'] as const
export type StyleType = (typeof styleTypes)[number]

/** How a style looks once everything it is based on is counted in. */
export interface StyleLook {
  readonly font: string | null
  readonly points: number | null
  readonly isBold: boolean
  readonly isItalic: boolean
  /** Six hex digits, or null for the reader's own text colour. */
  readonly colour: string | null
  /** 1 for a first heading; null for text. */
  readonly outline: number | null
  readonly isNumbered: boolean
}

/** A style of a template. */
export interface TemplateStyle {
  readonly id: string
  /** As Word stores it: English for built-in styles, whatever the language of the program. */
  readonly name: string
  readonly type: StyleType
  readonly isDefault: boolean
  readonly look: StyleLook
}

/** Colours and fonts of a template's theme. */
export interface TemplateTheme {
  readonly name: string
  /** By the theme's own names (dark1, light1, … accent6, hyperlink), six hex digits each. */
  readonly colours: Readonly<Record<string, string>>
  readonly headingFont: string | null
  readonly bodyFont: string | null
}

export const leftOutKinds = [
  'macros',
  'external',
  'embedded',
  'active',
  'properties',
  'people',
  'comments',
  'custom-data',
  'settings'
] as const
/** What is never taken over from a template. */
export type LeftOutKind = (typeof leftOutKinds)[number]

export interface LeftOutOfTemplate {
  readonly kind: LeftOutKind
  readonly count: number
}

interface TemplateBase {
  readonly id: string
  readonly fileName: string
  /** Of the file as it was given. */
  readonly sha256: string
  readonly sizeBytes: number
  readonly addedAt: string
  readonly styles: readonly TemplateStyle[]
  readonly theme: TemplateTheme | null
  /** The cleaned list of styles, as XML. */
  readonly stylesXml: string
  readonly leftOut: readonly LeftOutOfTemplate[]
}

/** A template whose styles our documents take on. */
export interface StyleTemplate extends TemplateBase {
  readonly use: 'styles'
}

export const placeholderPlaces = ['body', 'header', 'footer', 'footnote'] as const
/** Where in a form a placeholder stands. */
export type PlaceholderPlace = (typeof placeholderPlaces)[number]

export const placeholderHolders = ['text', 'table', 'text-box', 'control', 'alt-text'] as const
/** In what it stands there. */
export type PlaceholderHolder = (typeof placeholderHolders)[number]

export const chartShapes = ['one-series', 'many-series', 'points', 'bubbles'] as const
/** Structures of data a chart can take: a pie takes one series, a bubble chart needs a size for each point. */
export type ChartShape = (typeof chartShapes)[number]

/** A placeholder as it was met in a form. */
export interface FoundPlaceholder {
  /** What stands between the braces, e.g. "client" or "gives|short". */
  readonly text: string
  readonly place: PlaceholderPlace
  readonly holder: PlaceholderHolder
  /** Nothing else stands in its paragraph. */
  readonly isAlone: boolean
  /** Structures of data the chart it names can take; absent: it names no chart. */
  readonly takes?: readonly ChartShape[]
}

/** A form of the consultant's that we fill. */
export interface FormTemplate extends TemplateBase {
  readonly use: 'form'
  /** The cleaned file as base64. */
  readonly file: string
  /** Twips between the margins of its first page. */
  readonly textWidth: number
  readonly placeholders: readonly FoundPlaceholder[]
  /** Its own texts, to be searched for names that an anonymised edition must not show. */
  readonly words: readonly string[]
}

/** A Word file of the consultant's, kept with the engagement without anything that could act or tell on anybody. */
export type WordTemplate = StyleTemplate | FormTemplate

/** Which template's styles the documents take on, and what was chosen by hand. */
export interface TemplateChoice {
  readonly id: string
  /** Role → style of the template, or "" for our own design; absent: as proposed. */
  readonly styles: Readonly<Record<string, string>>
}
