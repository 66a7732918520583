import { pageFont } from './palette'

/** TrueType files that have the widths of the page's font. */
export interface PageFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** The files under the name the document calls them by: Carlito is as wide as Calibri, letter by letter. */
export const measuredFonts = ({ regular, bold }: PageFonts): { data: Uint8Array; name: string }[] =>
  [regular, bold].map((data) => ({ data, name: pageFont }))
