import type { FontPair } from '@shared/domain/deliverables/brand/brand-fonts'
import { palette } from './palette'

/** The theme of a Word file in the house colours; a brand's go over it in the finished parts. */
export const themeWith = ({ heading, body }: FontPair) => ({
  name: 'Tandem',
  colors: {
    dark1: palette.ink,
    dark2: palette.vendor,
    light2: palette.pale,
    accent1: palette.partner,
    accent2: palette.gap,
    accent3: palette.muted,
    hyperlink: palette.partner
  },
  fonts: { headings: heading, body }
})
