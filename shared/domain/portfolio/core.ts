import { topOf } from './ranking'

/** How many partners a core should have. */
export interface CoreSize {
  readonly least: number
  readonly most: number
  /** True when the programme is too small for the usual 10–20. */
  readonly isScaled: boolean
}

const usual = { least: 10, most: 20 }
const smallProgramme = 30

/**
 * The core ecosystem: 10 to 20 high-fit partners; with fewer than 30 partners in the programme a third to two thirds
 * of them, which meets 10–20 at 30. Source: *Why Most Partner Programs Fail*, rule R23 (scaled for small programmes).
 */
export function coreSize(partners: number): CoreSize {
  if (partners >= smallProgramme) return { ...usual, isScaled: false }
  return { least: Math.ceil(partners / 3), most: Math.ceil((2 * partners) / 3), isScaled: true }
}

export type CoreVerdict = 'none' | 'too-few' | 'fits' | 'too-many'

/** Whether the core has the size it should have. */
export function coreVerdict(chosen: number, { least, most }: CoreSize): CoreVerdict {
  if (chosen === 0) return 'none'
  if (chosen < least) return 'too-few'
  return chosen > most ? 'too-many' : 'fits'
}

export interface CoreCandidate {
  readonly id: string
  /** Audit score 0–100; NaN: none. */
  readonly score: number
  /** Potential 1–5; null: not scored. */
  readonly potential: number | null
  readonly isOut: boolean
}

/**
 * The core the data propose: the highest means of audit score and, where it is scored, potential on the same scale
 * ((p − 1) × 25), as many as a core should have at least. Partners settled as passive or exit are out.
 */
export function proposeCore(candidates: readonly CoreCandidate[], size: CoreSize): string[] {
  const merit = Float64Array.from(candidates, ({ score, potential, isOut }) => {
    if (isOut) return Number.NaN
    return potential === null || Number.isNaN(score) ? score : (score + (potential - 1) * 25) / 2
  })
  return topOf(merit, size.least).map((at) => candidates[at]?.id ?? '')
}
