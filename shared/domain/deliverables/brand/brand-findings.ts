import type { Brand } from '../../entities/engagement'
import { chartColours } from '../chart-spec'
import { brandPalette } from './brand-palette'
import { contrast, distance, readableContrast, readableShade, readColour, type Hex } from './contrast'

export type BrandRole = 'primary' | 'secondary'

/** What a reader of the documents would have trouble with. */
export type BrandFinding =
  | {
      readonly code: 'too-light'
      readonly role: BrandRole
      readonly contrast: number
      /** The nearest darker shade that passes. */
      readonly offered: Hex
    }
  | { readonly code: 'colours-alike' }
  | { readonly code: 'like-a-warning'; readonly role: BrandRole }

/** Nearer than this, bars of both sides look the same. */
const alike = 70

/** The contrast of a colour with white: as a ground for white words, and as words on paper. */
export const contrastOnPaper = (colour: Hex): number => contrast(colour, chartColours.paper)

/** Looks over the colours of a brand. Colours of the house design are in order and not looked at alone. */
export function brandFindings(brand: Brand): BrandFinding[] {
  const set: Record<BrandRole, Hex | null> = {
    primary: readColour(brand.primaryColour ?? ''),
    secondary: readColour(brand.secondaryColour ?? '')
  }
  const roles: readonly BrandRole[] = ['primary', 'secondary']
  const each = roles.flatMap((role): BrandFinding[] => {
    const colour = set[role]
    if (colour === null) return []
    const reached = contrastOnPaper(colour)
    return [
      ...(reached < readableContrast
        ? [{ code: 'too-light', role, contrast: reached, offered: readableShade(colour) } as const]
        : []),
      ...(distance(colour, chartColours.gap) < alike ? [{ code: 'like-a-warning', role } as const] : [])
    ]
  })
  const { primary, secondary } = brandPalette(brand)
  return distance(primary, secondary) < alike && (set.primary ?? set.secondary) !== null
    ? [...each, { code: 'colours-alike' }]
    : each
}
