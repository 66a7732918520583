import type { Brand } from '../../entities/engagement'

/** Fonts of a document: names as Word knows them. */
export interface FontPair {
  readonly heading: string
  readonly body: string
}

export const houseFonts: FontPair = { heading: 'Calibri', body: 'Calibri' }

/** Pairs to choose from. Only fonts that Word brings along on Windows and on the Mac: a client sees what was sent. */
export const fontPairs: readonly FontPair[] = [
  houseFonts,
  { heading: 'Arial', body: 'Arial' },
  { heading: 'Cambria', body: 'Calibri' },
  { heading: 'Georgia', body: 'Calibri' },
  { heading: 'Georgia', body: 'Arial' },
  { heading: 'Trebuchet MS', body: 'Calibri' },
  { heading: 'Times New Roman', body: 'Times New Roman' }
]

/** A brand, and the fonts of the Word template its documents take on. */
type BrandWithFonts = Brand & { readonly wordTemplate?: { readonly fonts: FontPair } }

/** The fonts of a brand: those of its Word template, else of the list; the house's where it names none. */
export function fontsOf(brand: BrandWithFonts | undefined): FontPair {
  if (brand?.wordTemplate) return brand.wordTemplate.fonts
  const { fontFamily: body, headingFont: heading } = brand ?? {}
  return fontPairs.find((pair) => pair.body === body && pair.heading === (heading ?? body)) ?? houseFonts
}

/**
 * Size of the words in tables, in points. Columns are as wide as Calibri's words need at 9 points; Arial's are an eighth
 * wider, and would be broken within.
 */
export function tablePoints({ body }: FontPair): number {
  if (['Verdana', 'Century Gothic'].includes(body)) return 7.5
  return ['Arial', 'Tahoma', 'Segoe UI'].includes(body) ? 8 : 9
}

const serifs = ['Cambria', 'Georgia', 'Times New Roman']

/** The font for a screen, with one of its kind where it is not installed; the house font has a file of its own there. */
export const fontStack = (font: string): string =>
  `'${font}', ${serifs.includes(font) ? 'serif' : 'Carlito, sans-serif'}`
