import type { CivilDate } from '@shared/domain/values/civil-date'
import { useEngagement, useOverview } from '@renderer/data'

/** The date everything is told from: the one the consultant set, else the latest trustworthy one in the data. */
export function useAsOf(): CivilDate {
  const engagement = useEngagement()
  const latest = useOverview()?.asOf
  return engagement.asOf ?? latest ?? engagement.startedOn
}
