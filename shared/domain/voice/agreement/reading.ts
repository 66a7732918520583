/** How far codings can be relied on by their α. */
export type Reading = 'reliable' | 'tentative' | 'unreliable'

/**
 * Krippendorff's usual limits: α from .800 is reliable, from .667 allows tentative conclusions only, below that
 * none. Null where there is no α. Source: K. Krippendorff, Content Analysis (2004), ch. 11.
 */
export function readAlpha(alpha: number | null): Reading | null {
  if (alpha === null) return null
  if (alpha >= 0.8) return 'reliable'
  return alpha >= 0.667 ? 'tentative' : 'unreliable'
}
