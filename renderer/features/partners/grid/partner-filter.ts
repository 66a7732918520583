import type { Partner } from '@shared/domain/entities/partner'
import type { ViewFilter } from '@shared/domain/entities/partner-view'
import { groupLabel } from '@shared/domain/partners/group-partners'
import { partnerStatusWords, partnerTypeWords } from '@shared/domain/partners/partner-words'
import type { PartnerRow } from './partner-row'

/** Attributes the list can be narrowed down by. */
export const filterFields = ['type', 'tier', 'status', 'manager'] as const
export type FilterField = (typeof filterFields)[number]

/** Attributes whose values can be listed with how often they occur. */
type CountedField = FilterField | 'region' | 'country' | 'city'

/** `null` as a choice means "not known"; a field that is not listed does not narrow anything down. */
export interface PartnerFilter {
  readonly text: string
  readonly choices: Readonly<Partial<Record<FilterField, string | null>>>
}

/** The filter of a layout; attributes the list has no chip for are passed over. */
export function filterOf({ text, choices }: ViewFilter): PartnerFilter {
  const known = filterFields.flatMap((field) => {
    const value = choices[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return { text, choices: Object.fromEntries(known) }
}

export const noFilter: PartnerFilter = { text: '', choices: {} }

/** Text without case and accents, so that "bruckner" finds "Brückner". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Everything about a partner that can be found by typing. */
function searchText({
  name,
  aliases,
  externalIds,
  region,
  country,
  city,
  manager,
  tier,
  type,
  status,
  verticals
}: Partner): string {
  const words = [name, ...aliases, ...externalIds, region, country, city, manager, tier, ...verticals]
  if (type !== null) words.push(partnerTypeWords[type])
  if (status !== null) words.push(partnerStatusWords[status])
  return folded(words.filter((word) => word !== null).join(' '))
}

/** Rows that match every typed word and every chosen attribute. */
export function filterRows(rows: readonly PartnerRow[], filter: PartnerFilter): readonly PartnerRow[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  const chosen = Object.entries(filter.choices) as [FilterField, string | null][]
  if (words.length === 0 && chosen.length === 0) return rows
  return rows.filter(({ partner }) => {
    if (!chosen.every(([field, value]) => partner[field] === value)) return false
    if (words.length === 0) return true
    const text = searchText(partner)
    return words.every((word) => text.includes(word))
  })
}

export interface FilterChoice {
  /** The attribute's value; null: not known. */
  readonly value: string | null
  readonly label: string
  readonly count: number
}

/** What a field can be narrowed down to, most frequent first, "not known" last. */
export function choicesOf(rows: readonly PartnerRow[], field: CountedField): FilterChoice[] {
  const counts = new Map<string | null, number>()
  for (const { partner } of rows) counts.set(partner[field], (counts.get(partner[field]) ?? 0) + 1)
  const choices = [...counts].map(([value, count]) => ({ value, label: groupLabel(field, value), count }))
  return choices.sort((a, b) => {
    if (a.value === null || b.value === null) return a.value === null ? 1 : -1
    return b.count - a.count || a.label.localeCompare(b.label)
  })
}

/** The filter with one attribute chosen, or (undefined) free again. */
export function withChoice(
  filter: PartnerFilter,
  field: FilterField,
  value: string | null | undefined
): PartnerFilter {
  const { [field]: _, ...rest } = filter.choices
  return { ...filter, choices: value === undefined ? rest : { ...rest, [field]: value } }
}
