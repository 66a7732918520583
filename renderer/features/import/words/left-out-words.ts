import type { DeskSheet } from '@shared/domain/importing/desk-protocol'

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

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
