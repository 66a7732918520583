import type { Caveat } from '../evidence/reasons'

/** Under so many cases a figure is an indication only. */
const enough = 10

/** The caveats of a figure; that it rests on few cases is one. */
export const withSmallBase = (count: number, caveats: readonly Caveat[] = []): readonly Caveat[] =>
  count < enough ? [...caveats, 'small-base'] : caveats
