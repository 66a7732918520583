import type { CSSProperties } from 'react'
import type { DocumentBrand, TemplateInUse } from '@shared/domain/deliverables/template/template-in-use'
import type { TemplateRole } from '@shared/domain/deliverables/template/roles'
import { fontsOf, fontStack, houseFonts, tablePoints } from '@shared/domain/deliverables/brand/brand-fonts'
import { brandPalette } from '@shared/domain/deliverables/brand/brand-palette'

/** The house font is drawn with our own file of the same widths. */
const family = (font: string): string =>
  font === houseFonts.body ? 'Paper, Calibri, sans-serif' : fontStack(font)

type Variables = Record<`--paper-${string}`, string>

/** Which of the paper's words look like which style of a template. */
const shownRoles = {
  title: 'title',
  subtitle: 'subtitle',
  h1: 'heading1',
  h2: 'heading2',
  lead: 'lead',
  caption: 'caption',
  quote: 'quote',
  note: 'note'
} as const satisfies Record<string, TemplateRole>

/** A template's own styles, as far as a screen can show them. */
function templateStyle({ mapping }: TemplateInUse): Variables {
  const variables: Variables = {
    '--paper-band': '#ffffff',
    '--paper-band-ink': '#172033',
    '--paper-band-edge': 'transparent'
  }
  for (const [name, role] of Object.entries(shownRoles)) {
    const look = mapping[role]?.look
    if (!look) continue
    if (look.font !== null) variables[`--paper-${name}-font`] = family(look.font)
    if (look.points !== null) {
      variables[`--paper-${name}-size`] = `${(look.points * 4) / 3}px`
      variables[`--paper-${name}-line`] = `${Math.round(look.points * 1.7)}px`
    }
    variables[`--paper-${name}-ink`] = look.colour === null ? '#172033' : `#${look.colour}`
    variables[`--paper-${name}-weight`] = look.isBold ? '600' : '400'
    variables[`--paper-${name}-slant`] = look.isItalic ? 'italic' : 'normal'
  }
  const body = mapping.body?.look
  if (body?.points) {
    variables['--paper-size'] = `${(body.points * 4) / 3}px`
    variables['--paper-line'] = `${Math.round(body.points * 1.85)}px`
  }
  return variables
}

/** Colours and fonts of a brand as the variables the paper's style sheet reads. */
export function brandStyle(brand: DocumentBrand | undefined): CSSProperties {
  if (!brand) return {}
  const { primary, secondary, tint } = brandPalette(brand)
  const fonts = fontsOf(brand)
  const variables: Variables = {
    ...(brand.wordTemplate ? templateStyle(brand.wordTemplate) : {}),
    '--paper-primary': `#${primary}`,
    '--paper-secondary': `#${secondary}`,
    '--paper-tint': `#${tint}`,
    '--paper-body': family(fonts.body),
    '--paper-heading': family(fonts.heading),
    '--paper-table': `${(tablePoints(fonts) * 4) / 3}px`
  }
  return variables
}
