import type {
  ReturnedProblem,
  ReturnedWorkbook
} from '@shared/domain/deliverables/returned/returned-workbook'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** How much came, in one line. */
export function summaryOf({ changes, problems, sameCount, addedRows }: ReturnedWorkbook): string {
  const differ =
    changes.length === 0
      ? 'No value differs from what stands here now.'
      : `${counted(changes.length, 'value differs', 'values differ')} from what stands here now; ${sameCount} are the same.`
  const wrong = problems.length === 0 ? '' : ` ${problems.length} cannot be taken over.`
  const added =
    addedRows === 0
      ? ''
      : ` ${counted(addedRows, 'row was put in and belongs', 'rows were put in and belong')} to no record: left alone.`
  return `${differ}${wrong}${added}`
}

const reasons = {
  'no-such-record': 'is not here any more',
  'no-value': 'is no value of this field',
  computed: 'is computed here and follows the data',
  twice: 'stands in two rows that say different things',
  'of-another': 'was given by somebody else, or settled between coders'
} as const

/** One thing that cannot be taken over. */
export function problemLine({ sheet, row, record, field, text, reason }: ReturnedProblem): string {
  const place = `${sheet}, row ${row}, ${record}`
  return field === '' ? `${place} ${reasons[reason]}.` : `${place}: ${field} “${text}” ${reasons[reason]}.`
}
