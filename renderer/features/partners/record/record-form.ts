import { activityForm, activityMismatches, activityWords } from '@shared/domain/by-hand/activity-form'
import type { HandForm } from '@shared/domain/by-hand/edit-fact'
import {
  categoryWords,
  paymentForm,
  paymentMismatches,
  stateWords
} from '@shared/domain/by-hand/payment-form'
import { attributionWords, dealStatusWords } from '@shared/domain/deals/deal-words'
import { dealForm, dealMismatches, type DealMismatch } from '@shared/domain/deals/edit-deal'
import type { FactValue } from '@shared/domain/entities/fact-block'

/** A record of any kind, field by field. */
export type RecordValues = { readonly id: string; readonly currency?: string | null } & Readonly<
  Record<string, FactValue>
>

/** How a field is set: a choice brings its words, everything else is typed. */
export type FieldControl =
  | { readonly as: 'partner' | 'money' | 'hours' | 'day' | 'text' }
  | { readonly as: 'choice'; readonly words: Readonly<Record<string, string>> }

/** One kind of record that can be set right by hand, as its editor shows it. */
export interface RecordForm {
  /** "deal": as it stands in titles and buttons. */
  readonly noun: string
  readonly form: HandForm<RecordValues, string>
  readonly controls: Readonly<Partial<Record<string, FieldControl>>>
  /** What does not fit together, in sentences. */
  readonly mismatches: (values: RecordValues) => readonly string[]
}

const dealMismatchWords: Readonly<Record<DealMismatch, string>> = {
  'closed-before-created': 'It closes before it was created.',
  'won-without-amount': 'A won deal without an amount counts as won, but brings no revenue.',
  'won-without-date': 'A won deal without a closing date falls out of every window.',
  'partner-on-direct':
    'It is direct and names a partner: the attribution decides, so it is not partner business.'
}

const choice = (words: Readonly<Record<string, string>>): FieldControl => ({ as: 'choice', words })
const partner: FieldControl = { as: 'partner' }
const money: FieldControl = { as: 'money' }
const day: FieldControl = { as: 'day' }

interface Asked<T, F extends string> {
  readonly noun: string
  readonly controls: Partial<Record<F, FieldControl>>
  readonly mismatches: (record: T) => readonly string[]
}

/** The editor knows a record by the fields of its form alone, whatever its kind. */
function recordForm<T, F extends keyof T & string>(
  form: HandForm<T, F>,
  { noun, controls, mismatches }: Asked<T, F>
): RecordForm {
  return {
    noun,
    form: form as unknown as RecordForm['form'],
    controls,
    mismatches: (values) => mismatches(values as unknown as T)
  }
}

const deal = recordForm(dealForm, {
  noun: 'deal',
  controls: {
    ...{ partnerId: partner, status: choice(dealStatusWords), attribution: choice(attributionWords) },
    ...{ amount: money, grossMargin: money },
    ...{ createdOn: day, qualifiedOn: day, registeredOn: day, closedOn: day }
  },
  mismatches: (values) => dealMismatches(values).map((one) => dealMismatchWords[one])
})

const investment = recordForm(paymentForm, {
  noun: 'payment',
  controls: {
    ...{ partnerId: partner, category: choice(categoryWords), state: choice(stateWords) },
    ...{ amount: money, date: day }
  },
  mismatches: paymentMismatches
})

const activity = recordForm(activityForm, {
  noun: 'activity',
  controls: { partnerId: partner, kind: choice(activityWords), date: day, hours: { as: 'hours' } },
  mismatches: activityMismatches
})

/** The kinds that have an editor. A field without a control of its own is plain text. */
export const recordForms = { deal, investment, activity }

export type EditableKind = keyof typeof recordForms
