import type { CivilDate } from '@shared/domain/values/civil-date'

/** Today on this computer, as a calendar day. */
export function today(): CivilDate {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}
