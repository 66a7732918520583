import { assertNever } from '@shared/domain/result'
import type { PasteRefusal } from '@shared/domain/partners/paste'
import type { NoValue } from '@shared/domain/partners/read-value'

/** Why a text is no value of a field. */
export const noValueWords: Readonly<Record<NoValue, string>> = {
  'no-type': 'No partner type of that name',
  'no-status': 'No lifecycle stage of that name',
  'no-date': 'Not a date',
  'no-percentage': 'Not a percentage between 0 and 100',
  'no-count': 'Not a whole number'
}

/** Why a pasted cell is not taken, in a sentence. */
export function refusalWords({ reason, partner }: PasteRefusal): string {
  switch (reason) {
    case 'computed':
      return 'This column is computed from the client’s data'
    case 'name':
      return 'A name is changed on the partner’s page'
    case 'below-the-list':
      return 'There is no partner in this row of the list'
    case 'right-of-the-list':
      return 'There is no column here'
    case 'unknown-heading':
      return 'No column of this heading can be set'
    case 'unknown-partner':
      return partner === null || partner === ''
        ? 'The row names no partner'
        : `No partner is called “${partner}”`
    case 'several-partners':
      return `Several partners may be meant by “${partner ?? ''}”`
    case 'no-type':
    case 'no-status':
    case 'no-date':
    case 'no-percentage':
    case 'no-count':
      return noValueWords[reason]
    default:
      return assertNever(reason)
  }
}
