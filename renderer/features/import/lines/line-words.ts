import type { FactValue } from '@shared/domain/entities/fact-block'
import { choiceWords } from '@shared/domain/importing/checks/ask-client'
import { importFields } from '@shared/domain/importing/fields'
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
  /** What a survey asks, by the field of its answers. */
  readonly questions?: ReadonlyMap<string, string>
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

/** Our own words for closed choices, by field. */
const choices = new Map<string, Set<string>>()
for (const fields of Object.values(importFields))
  for (const { id, choices: words = [] } of fields)
    if (words.length > 0) choices.set(id, new Set([...(choices.get(id) ?? []), ...words]))

export const valueWords = (value: FactValue, field: string): string =>
  value === null
    ? '—'
    : Array.isArray(value)
      ? value.join(', ')
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : choices.get(field)?.has(String(value))
          ? choiceWords(String(value))
          : String(value)

export const shownFields = (fields: readonly FieldChange[]): readonly FieldChange[] =>
  fields.filter(({ field }) => !hidden.has(field))

export const fieldWords = (field: string, { questions }: LineWords): string =>
  field === 'record' ? 'Record' : (questions?.get(field) ?? fieldLabel(field))

/** One line of text for all changed fields. */
export function changeText({ fields, kind, reason, from }: PreviewRow, words: LineWords): string {
  if (kind === 'missing' && reason !== null)
    return `From ${from ?? 'an earlier file'}; ${reasonWords(reason)}`
  if (reason !== null) return reasonWords(reason)
  return shownFields(fields)
    .map((one) => {
      const name = fieldWords(one.field, words)
      if (one.field === 'record') return 'Deleted by hand: stays deleted'
      if (one.isKeptByHand) return `${name}: ${valueWords(one.before, one.field)} stays (edited by hand)`
      return kind === 'added' || one.before === null
        ? `${name}: ${valueWords(one.after, one.field)}`
        : `${name}: ${valueWords(one.before, one.field)} → ${valueWords(one.after, one.field)}`
    })
    .join(' · ')
}
