/** The floor below which no engagement may set its minimum group. */
export const lowestMinimumGroup = 3

/** How far a share can be trusted on its base. */
export type BaseMark = 'solid' | 'caution' | 'indicative'

/** Under 10 answers a share is only indicative, under 30 it asks for caution. */
export function baseMark(n: number): BaseMark {
  if (n < 10) return 'indicative'
  return n < 30 ? 'caution' : 'solid'
}

/** People and companies behind a cut of the data. */
export interface GroupSize {
  readonly respondents: number
  /** Distinct companies; null when the answers are not tied to companies. */
  readonly partners: number | null
}

/**
 * True when a cut is too small to be shown: fewer people than the engagement's minimum, or fewer companies (one
 * company with many respondents is still one voice). Such a cut is shown as "fewer than n", without any figure.
 */
export function isTooSmall(group: GroupSize, minimum: number): boolean {
  const floor = Math.max(lowestMinimumGroup, minimum)
  return group.respondents < floor || (group.partners !== null && group.partners < floor)
}
