/**
 * Width of the names in a window so wide (both in pixels): an eighth of what it is wider than the smallest goes to them,
 * because the grid lets no column that stays at its side grow by itself.
 */
export const nameWidth = (windowWidth: number): number =>
  176 + Math.max(0, Math.round((windowWidth - 1280) / 8))
