import { leftOutReasons, type LeftOutReason } from '../../evidence/reasons'

/** Whether a record counts (true), is none of the figure's business (false), or why it is left out. */
export type Verdict = boolean | LeftOutReason

/** Verdicts as numbers: a column holds those of all records. */
export const passedOver = 0
export const counted = 1

const reasons = Object.keys(leftOutReasons) as readonly LeftOutReason[]
const firstReason = 2
const codes: ReadonlyMap<Verdict, number> = new Map<Verdict, number>([
  [false, passedOver],
  [true, counted],
  ...reasons.map((reason, at) => [reason, at + firstReason] as const)
])

/** The number of a verdict. */
export function codeOf(verdict: Verdict): number {
  if (verdict === false) return passedOver
  return verdict === true ? counted : (codes.get(verdict) ?? passedOver)
}

/** The reason a number stands for. */
export const reasonOf = (code: number): LeftOutReason | null => reasons[code - firstReason] ?? null
