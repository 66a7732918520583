import type { FactValue } from '../../entities/fact-block'
import type { Activity, AnswerValue, Deal, FactKind, FactOfKind, Investment } from '../../entities/facts'
import type { Note, SurveyResponse } from '../../entities/facts'
import type { FoldedRows } from './fold-rows'

const dealFields: Omit<Deal, 'id'> = {
  externalId: null,
  partnerId: null,
  account: null,
  name: null,
  stage: null,
  status: null,
  amount: null,
  currency: null,
  grossMargin: null,
  createdOn: null,
  qualifiedOn: null,
  registeredOn: null,
  closedOn: null,
  attribution: null,
  product: null,
  segment: null,
  owner: null
}
const investmentFields: Omit<Investment, 'id'> = {
  externalId: null,
  partnerId: null,
  category: null,
  amount: null,
  currency: null,
  date: null,
  state: null,
  dealExternalIds: [],
  description: null
}
const activityFields: Omit<Activity, 'id'> = {
  externalId: null,
  partnerId: null,
  kind: null,
  date: null,
  outcome: null,
  person: null,
  hours: null,
  description: null
}
const responseFields: Omit<SurveyResponse, 'id'> = {
  surveyId: '',
  respondentId: '',
  partnerId: null,
  role: null,
  submittedOn: null,
  answers: {}
}
const noteFields: Omit<Note, 'id'> = { partnerId: null, date: null, title: null, text: '', author: null }

const blank: { readonly [K in FactKind]: Omit<FactOfKind[K], 'id'> } = {
  deal: dealFields,
  investment: investmentFields,
  activity: activityFields,
  response: responseFields,
  note: noteFields
}

const answerPrefix = 'answer:'

type Fields = Record<string, FactValue | Readonly<Record<string, AnswerValue>>>

/** Newer values over older ones; answers question by question, everything else field by field. */
function layOver(target: Fields, field: string, value: Fields[string]): void {
  if (field === 'answers' && value !== null && typeof value === 'object') {
    target.answers = { ...(target.answers as Record<string, AnswerValue>), ...(value as object) }
  } else if (field.startsWith(answerPrefix)) {
    const answers = target.answers as Record<string, AnswerValue>
    target.answers = { ...answers, [field.slice(answerPrefix.length)]: value as AnswerValue }
  } else {
    target[field] = value
  }
}

/** The whole records at the given positions, as the client's files and hand edits leave them. */
export function recordsAt<K extends FactKind>(
  kind: K,
  rows: FoldedRows,
  positions: Iterable<number>
): FactOfKind[K][] {
  const wanted = new Map<number, Fields>()
  for (const position of positions) wanted.set(position, { id: rows.ids[position] ?? '', ...blank[kind] })
  for (const placement of rows.placements) {
    const entries = Object.entries(placement.block.columns)
    placement.positions.forEach((position, row) => {
      const record = wanted.get(position)
      if (record) for (const [field, column] of entries) layOver(record, field, column[row] ?? null)
    })
  }
  for (const [position, record] of wanted) {
    for (const [field, value] of Object.entries(rows.edits.get(position)?.fields ?? {})) {
      layOver(record, field, value)
    }
  }
  // Blocks and edits passed the schema gate when written; the fields are those of the kind.
  return [...wanted.values()] as unknown as FactOfKind[K][]
}

/** One record as it counts, and as the client's files alone have it; null where there is no such record. */
export function recordAsImported<K extends FactKind>(
  kind: K,
  rows: FoldedRows,
  id: string
): { readonly now: FactOfKind[K]; readonly imported: FactOfKind[K] } | null {
  const position = rows.indexOf.get(id)
  if (position === undefined) return null
  const [now] = recordsAt(kind, rows, [position])
  const [imported] = recordsAt(kind, { ...rows, edits: new Map() }, [position])
  return now && imported ? { now, imported } : null
}
