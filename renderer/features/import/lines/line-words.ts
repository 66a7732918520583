import type { FactValue } from '@shared/domain/entities/fact-block'
import type { FieldChange } from '@shared/domain/importing/field-change'
import type { ChangeKind, PreviewRow } from '@shared/domain/importing/plan-preview'
import { fieldLabel } from '../words/field-labels'

/** Fields that only point at other records; their names are shown elsewhere. */
const hidden = new Set(['partnerId', 'surveyId'])

/** How lines are called; a comparison of two imports speaks of the two, not of new and missing. */
export interface LineWords {
  readonly kinds: Readonly<Record<ChangeKind, string>>
  readonly before: string
  readonly after: string
}

export const previewWords: LineWords = {
  kinds: {
    added: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    missing: 'Missing',
    'left-out': 'Left out'
  },
  before: 'Was',
  after: 'Becomes'
}

export const comparisonWords: LineWords = {
  kinds: {
    added: 'Only in second',
    changed: 'Changed',
    unchanged: 'Same',
    missing: 'Only in first',
    'left-out': 'Left out'
  },
  before: 'First',
  after: 'Second'
}

const leftOutReasons: Readonly<Record<string, string>> = {
  'total-row': 'a total, not a record',
  'below-table': 'stands below the table',
  'no-mapped-value': 'no mapped column has a value',
  'no-name': 'has no name',
  'repeated-header': 'the header once more',
  retired: 'retired with this import',
  kept: 'stays as it is'
}

/** Why a line is left out, or what becomes of a missing one. */
export const reasonWords = (reason: string): string => leftOutReasons[reason] ?? reason

export const valueWords = (value: FactValue): string =>
  value === null
    ? '—'
    : Array.isArray(value)
      ? value.join(', ')
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : String(value)

export const shownFields = (fields: readonly FieldChange[]): readonly FieldChange[] =>
  fields.filter(({ field }) => !hidden.has(field))

export const fieldWords = (field: string): string => (field === 'record' ? 'Record' : fieldLabel(field))

/** One line of text for all changed fields. */
export function changeText({ fields, kind, reason, from }: PreviewRow): string {
  if (kind === 'missing' && reason !== null)
    return `From ${from ?? 'an earlier file'}; ${reasonWords(reason)}`
  if (reason !== null) return reasonWords(reason)
  return shownFields(fields)
    .map((one) => {
      const name = fieldWords(one.field)
      if (one.field === 'record') return 'Deleted by hand: stays deleted'
      if (one.isKeptByHand) return `${name}: ${valueWords(one.before)} stays (edited by hand)`
      return kind === 'added' || one.before === null
        ? `${name}: ${valueWords(one.after)}`
        : `${name}: ${valueWords(one.before)} → ${valueWords(one.after)}`
    })
    .join(' · ')
}
