import type { Brand } from '../../entities/engagement'
import type { TemplateStyle, TemplateTheme, WordTemplate } from '../../entities/word-template'
import { houseFonts, type FontPair } from '../brand/brand-fonts'
import { contrast, readableContrast, readColour, type Hex } from '../brand/contrast'
import { mappingOf, type RoleMapping } from './propose-mapping'
import type { TemplateRole } from './roles'

/** A template as a document is written with it. */
export interface TemplateInUse {
  /** Role → style; null: our own design. */
  readonly mapping: Readonly<Record<TemplateRole, TemplateStyle | null>>
  readonly fonts: FontPair
  readonly theme: TemplateTheme | null
  readonly stylesXml: string
}

/** A brand with the template it draws on. */
export interface DocumentBrand extends Brand {
  readonly wordTemplate?: TemplateInUse
}

const byRole = (mapping: readonly RoleMapping[]): TemplateInUse['mapping'] =>
  Object.fromEntries(mapping.map(({ role, style }) => [role, style])) as Record<
    TemplateRole,
    TemplateStyle | null
  >

/** The template with its styles in the roles chosen or proposed. */
export function templateInUse(
  template: Pick<WordTemplate, 'styles' | 'theme' | 'stylesXml'>,
  chosen: Readonly<Record<string, string>>
): TemplateInUse {
  const mapping = byRole(mappingOf(template.styles, chosen))
  const { theme, stylesXml } = template
  const body = mapping.body?.look.font ?? theme?.bodyFont ?? houseFonts.body
  const heading = mapping.heading1?.look.font ?? theme?.headingFont ?? body
  return { mapping, fonts: { heading, body }, theme, stylesXml }
}

/** A colour that white words can stand on, and that is no black or grey of text. */
const isGround = (colour: Hex | null): colour is Hex => {
  if (colour === null || contrast(colour, 'FFFFFF') < readableContrast) return false
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16))
  return Math.max(red ?? 0, green ?? 0, blue ?? 0) - Math.min(red ?? 0, green ?? 0, blue ?? 0) > 24
}

/** The first two colours of headings and theme that can carry white words. */
function templateColours({ mapping, theme }: TemplateInUse): { primary: Hex | null; secondary: Hex | null } {
  const { heading1, heading2, title } = mapping
  const ofTheme = ['dark2', 'accent1', 'accent2', 'accent3'].map((name) => theme?.colours[name] ?? null)
  const candidates = [
    heading1?.look.colour,
    title?.look.colour,
    ...ofTheme.slice(0, 2),
    heading2?.look.colour,
    ...ofTheme
  ]
    .map((colour) => (colour ? readColour(colour) : null))
    .filter(isGround)
  const [primary = null] = candidates
  const second = [heading2?.look.colour ?? null, ...ofTheme.slice(1)]
    .map((colour) => (colour ? readColour(colour) : null))
    .filter(isGround)
    .find((colour) => colour !== primary)
  return { primary, secondary: second ?? primary }
}

/** The brand of documents that take on a template: its colours and fonts, where none are set by hand. */
export function brandWithTemplate(brand: Brand, template: WordTemplate | null | undefined): DocumentBrand {
  if (!template || !brand.template) return brand
  const wordTemplate = templateInUse(template, brand.template.styles)
  const { primary, secondary } = templateColours(wordTemplate)
  return {
    ...brand,
    primaryColour: brand.primaryColour ?? primary,
    secondaryColour: brand.secondaryColour ?? secondary,
    wordTemplate
  }
}
