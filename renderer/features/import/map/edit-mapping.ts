import type { ColumnMapping } from '@shared/domain/entities/import-run'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { chosenMapping } from '@shared/domain/importing/propose-mapping'

/** Stands for "no field" in the list of choices. */
export const leaveOut = '—'

/** Fields that several columns may fill together. */
const sharedFields = new Set(['respondentName'])

/** The mapping after the consultant chose a field for one entry; another column that had the field lets go of it. */
export function withField(
  detail: DeskSheetDetail,
  entry: ColumnMapping,
  field: string | null
): ColumnMapping[] {
  const profile = detail.profiles.find((one) => one.column === entry.column)
  if (!profile || !detail.target) return [...detail.mapping]
  const chosen = chosenMapping(detail.target, profile, field)
  return detail.mapping.flatMap((one) => {
    if (one === entry) return [chosen]
    if (field === null || one.field !== field || sharedFields.has(field)) return [one]
    const other = detail.profiles.find((candidate) => candidate.column === one.column)
    const isOnly = detail.mapping.filter((candidate) => candidate.column === one.column).length === 1
    return isOnly && other && detail.target ? [chosenMapping(detail.target, other, null)] : []
  })
}

/** Uses a column for one more field. */
export function withSecondField(detail: DeskSheetDetail, column: number, field: string): ColumnMapping[] {
  const profile = detail.profiles.find((one) => one.column === column)
  if (!profile || !detail.target) return [...detail.mapping]
  return [
    ...detail.mapping.filter((one) => one.field !== field),
    chosenMapping(detail.target, profile, field)
  ]
}

/** Changes how one entry is read; an answered question is no longer in doubt. */
export const withReading = (
  detail: DeskSheetDetail,
  entry: ColumnMapping,
  reading: Partial<Pick<ColumnMapping, 'dateOrder' | 'decimal' | 'valueMap' | 'factor'>>
): ColumnMapping[] =>
  detail.mapping.map((one) =>
    one === entry
      ? { ...one, ...reading, confidence: Math.max(one.confidence, 0.95), reason: 'confirmed by you' }
      : one
  )
