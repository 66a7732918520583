import { knownKindConfidence } from '@shared/domain/importing/classify-sheet'
import type { DeskSheet, DeskSheetDetail } from '@shared/domain/importing/desk-protocol'

/** Why nothing is taken from a sheet, and what to do about it. */
export function leftOutLine({
  rows,
  isRefused,
  isSetAside,
  reason
}: Pick<DeskSheet, 'rows' | 'isRefused' | 'isSetAside' | 'reason'>): string {
  if (rows === 0) return 'No table was found on this sheet. It stays as it is and nothing of it is taken in.'
  if (isRefused) return `${upperFirst(reason)}.`
  if (isSetAside)
    return 'The client had hidden this sheet, so it is left out. Say what its rows are to take it in.'
  return 'This sheet is left out. Say what its rows are to take them in.'
}

/**
 * The column that may hold what people answered, on a sheet that fits no kind well: its longest texts. Null where the
 * sheet was refused, hidden, known for something, or has no such column.
 */
export function likelyAnswers({
  isRefused,
  isSetAside,
  kinds,
  profiles
}: Pick<DeskSheetDetail, 'isRefused' | 'isSetAside' | 'kinds' | 'profiles'>): string | null {
  const [best] = kinds
  if (isRefused || isSetAside || !best || best.confidence >= knownKindConfidence) return null
  const texts = profiles.filter(({ shape, header }) => shape === 'longText' && header !== '')
  const [longest] = texts.sort((a, b) => b.averageLength - a.averageLength)
  return longest?.header ?? null
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
