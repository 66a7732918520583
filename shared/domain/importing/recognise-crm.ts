import type { ColumnProfile } from './column-profile'
import { crmProfiles, type CrmProfile } from './crm-profiles'
import { headerWords } from './words'

/** The CRM export whose columns these are, or null. */
export function recogniseCrm(profiles: readonly ColumnProfile[]): CrmProfile | null {
  const words = new Set(profiles.map((profile) => plainHeader(profile.header)))
  let best: { profile: CrmProfile; known: number } | null = null
  for (const profile of crmProfiles) {
    const known = Object.keys(profile.columns).filter((column) => words.has(column)).length
    const isComplete = profile.needs.every((column) => words.has(column))
    if (isComplete && known >= profile.atLeast && known > (best?.known ?? 0)) best = { profile, known }
  }
  return best?.profile ?? null
}

/** What a column of the export becomes; undefined for a column the client added. */
export const crmField = (crm: CrmProfile, header: string): string | null | undefined => {
  const words = plainHeader(header)
  return Object.hasOwn(crm.columns, words) ? crm.columns[words] : undefined
}

/** "Probability (%)" → "probability %", "Stage  ↑" → "stage". */
const plainHeader = (header: string): string => headerWords(header).replace(/\s+/g, ' ')
