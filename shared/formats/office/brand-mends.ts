import { recolouring, type Recolouring } from '@shared/domain/deliverables/brand/brand-palette'
import { fontsOf, houseFonts } from '@shared/domain/deliverables/brand/brand-fonts'
import type { DocumentBrand } from '@shared/domain/deliverables/template/template-in-use'
import type { Brand } from '@shared/domain/entities/engagement'
import type { PartMend } from './settle-package'

// The writers know the house colours only. A brand goes over the finished parts, so that no block, present or future,
// can forget it: colours stand in few attributes, which no text of a client can be taken for.

const anyOf = (colours: Recolouring): string => [...colours.keys()].join('|')

/** Replaces the colour the pattern's second group finds. */
const recolour = (xml: string, pattern: RegExp, colours: Recolouring): string =>
  xml.replace(pattern, (_, before: string, colour: string) => `${before}${colours.get(colour) ?? colour}`)

/** The colours of a brand in all parts of a Word file, and the font of charts that Word draws. */
export function wordBrandMends(brand: DocumentBrand | undefined): PartMend[] {
  const colours = recolouring(brand)
  const { body } = fontsOf(brand)
  const isXml = (name: string): boolean => name.startsWith('word/') && name.endsWith('.xml')
  const painted: PartMend = {
    isOf: isXml,
    mend: (xml) =>
      recolour(
        xml,
        new RegExp(
          `(<w:color w:val="|<(?:w:[^>]*? )w:(?:color|fill)="|<a:srgbClr val=")(${anyOf(colours)})(?=")`,
          'g'
        ),
        colours
      )
  }
  const lettered: PartMend = {
    isOf: (name) => isXml(name) && name.startsWith('word/charts/'),
    mend: (xml) => xml.replaceAll(`typeface="${houseFonts.body}"`, `typeface="${body}"`)
  }
  return [...(colours.size > 0 ? [painted] : []), ...(body === houseFonts.body ? [] : [lettered])]
}

/** The colours and the font of a brand in the styles of an Excel file, and the bars of the sheets named. */
export function excelBrandMends(brand: Brand | undefined, sheetsWithBars: readonly string[]): PartMend[] {
  const colours = recolouring(brand)
  const { body } = fontsOf(brand)
  const pattern = new RegExp(`(<(?:color|fgColor|bgColor) rgb="FF)(${anyOf(colours)})(?=")`, 'g')
  const painted: PartMend = {
    isOf: (name) => name === 'xl/styles.xml' || sheetsWithBars.includes(name),
    mend: (xml) => recolour(xml, pattern, colours)
  }
  const lettered: PartMend = {
    isOf: (name) => name === 'xl/styles.xml',
    mend: (xml) => xml.replaceAll(`<name val="${houseFonts.body}"/>`, `<name val="${body}"/>`)
  }
  return [...(colours.size > 0 ? [painted] : []), ...(body === houseFonts.body ? [] : [lettered])]
}

/** A drawing or chart of an Excel file in the colours and the font of a brand. */
export function brandedDrawing(xml: string, brand: Brand | undefined): string {
  const colours = recolouring(brand)
  const pattern = new RegExp(`(<a:srgbClr val=")(${anyOf(colours)})(?=")`, 'g')
  const painted = colours.size > 0 ? recolour(xml, pattern, colours) : xml
  return painted.replaceAll(`typeface="${houseFonts.body}"`, `typeface="${fontsOf(brand).body}"`)
}
