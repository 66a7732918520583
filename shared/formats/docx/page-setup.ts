/** A4 in twentieths of a point, with 22 mm at the sides. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1361, bottom: 1247, left: 1247, right: 1247, header: 600, footer: 500 }
} as const

/** Width of the text column. */
export const textWidth = page.size.width - page.margin.left - page.margin.right

/** Width and height of the page in CSS pixels, for pictures that cover it. */
export const pagePixels = { width: 794, height: 1123 } as const
