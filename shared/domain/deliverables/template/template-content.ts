import type {
  FoundPlaceholder,
  LeftOutOfTemplate,
  TemplateStyle,
  TemplateTheme
} from '../../entities/word-template'

/** What is kept of a Word template. */
export interface TemplateContent {
  readonly styles: readonly TemplateStyle[]
  readonly theme: TemplateTheme | null
  readonly stylesXml: string
  readonly leftOut: readonly LeftOutOfTemplate[]
  /** The cleaned file, for a form. */
  readonly file: Uint8Array
  /** Twips between the margins of its first page. */
  readonly textWidth: number
  readonly placeholders: readonly FoundPlaceholder[]
  /** Its own texts, without those that are blank. */
  readonly words: readonly string[]
}
