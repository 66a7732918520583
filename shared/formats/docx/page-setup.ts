/** A4 in twentieths of a point, with 22 mm at the sides. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1361, bottom: 1247, left: 1247, right: 1247, header: 600, footer: 500 }
} as const

/** Width of the text column. */
export const textWidth = page.size.width - page.margin.left - page.margin.right

/** Width and height of the page in CSS pixels, for pictures that cover it. */
export const pagePixels = { width: 794, height: 1123 } as const

/** How a page lies. */
export type Orientation = 'portrait' | 'landscape'

/** Width of the text on a page: the margins stay at the sides of the paper as it is read. */
export const textWidths: Readonly<Record<Orientation, number>> = {
  portrait: textWidth,
  landscape: page.size.height - page.margin.left - page.margin.right
}
