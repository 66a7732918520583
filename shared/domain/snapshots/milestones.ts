import type { MetricSnapshot } from '../entities/diagnosis'
import { daysBetween, type CivilDate } from '../values/civil-date'

/** Days after the start of an engagement at which figures are looked at again (PRG: months 0 to 3). */
const milestoneDays = [0, 30, 60, 90] as const

/** Within so many days a snapshot counts for a milestone. */
const tolerance = 10

/** The day of the engagement a date is: 0 on the day it started; negative before. */
export const engagementDay = (startedOn: CivilDate, asOf: CivilDate): number => daysBetween(startedOn, asOf)

export interface Milestone {
  readonly day: number
  /** The snapshot nearest to that day, or null. */
  readonly snapshot: MetricSnapshot | null
  /** The day has come and no snapshot was taken near it. */
  readonly isDue: boolean
}

/** Days 0, 30, 60 and 90 with the snapshots taken for them. */
export function milestones(
  startedOn: CivilDate,
  asOf: CivilDate,
  snapshots: readonly MetricSnapshot[]
): readonly Milestone[] {
  const today = engagementDay(startedOn, asOf)
  return milestoneDays.map((day) => {
    const distance = (snapshot: MetricSnapshot): number =>
      Math.abs(engagementDay(startedOn, snapshot.asOf) - day)
    const [nearest] = snapshots
      .filter((one) => distance(one) <= tolerance)
      .sort((a, b) => distance(a) - distance(b))
    return { day, snapshot: nearest ?? null, isDue: nearest === undefined && today >= day - tolerance }
  })
}

/** The name a snapshot gets unless another is written: "Day 30", or the day itself between milestones. */
export function usualName(startedOn: CivilDate, asOf: CivilDate): string {
  const today = engagementDay(startedOn, asOf)
  const near = milestoneDays.find((day) => Math.abs(today - day) <= tolerance)
  return today < -tolerance ? 'Before the start' : `Day ${near ?? today}`
}
