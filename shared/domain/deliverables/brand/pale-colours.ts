import type { Brand } from '../../entities/engagement'
import { brandFindings, type BrandRole } from './brand-findings'

/** What WCAG 2.2 AA asks of bars, lines and edges beside their ground. */
export const visibleContrast = 3

/** A colour of the brand that is hard to read on paper. */
export interface PaleColour {
  readonly code: 'brand-too-light'
  readonly role: BrandRole
  /** With white paper, 1–21. */
  readonly contrast: number
  /** Text: words in it are hard to read. Fill: bars and grounds of it are hard to see as well. */
  readonly fails: 'text' | 'fill'
}

/** Colours of a brand under a contrast of 4.5 as words or of 3 as fills. */
export function paleColours(brand: Brand | undefined): PaleColour[] {
  if (!brand) return []
  return brandFindings(brand).flatMap((finding): PaleColour[] =>
    finding.code === 'too-light'
      ? [
          {
            ...{ code: 'brand-too-light', role: finding.role, contrast: finding.contrast },
            fails: finding.contrast < visibleContrast ? 'fill' : 'text'
          }
        ]
      : []
  )
}
