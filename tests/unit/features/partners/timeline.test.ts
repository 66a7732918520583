import { describe, expect, it } from 'vitest'
import type { Deal } from '@shared/domain/entities/facts'
import { createFormat } from '@renderer/ui/format'
import {
  filterTimeline,
  timelineEntries,
  type TimelineSources
} from '@renderer/features/partners/page/timeline-entries'

const format = createFormat('en-GB', 'EUR')
const deal = (id: string, known: Partial<Deal>): Deal => ({
  id,
  externalId: null,
  partnerId: 'a',
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
  owner: null,
  ...known
})
const nothing: TimelineSources = {
  deals: [],
  activities: [],
  money: [],
  transcripts: [],
  notes: [],
  audits: [],
  survey: null
}
const sources: TimelineSources = {
  ...nothing,
  deals: [
    deal('won', {
      status: 'won',
      account: 'Müller',
      amount: 184000,
      closedOn: '2026-03-30',
      createdOn: '2026-01-01'
    }),
    deal('open', { status: 'open', name: 'Renewal', createdOn: '2026-05-01', closedOn: '2026-12-31' }),
    deal('bare', {})
  ],
  notes: [
    {
      id: 'm',
      target: { kind: 'partner', partnerId: 'a' },
      text: 'Called Ines\nShe wants MDF sooner',
      by: 'Mara',
      at: '2026-04-02T09:00:00Z'
    }
  ],
  survey: { title: 'Wave 1', on: '2026-02-01', people: { status: 'shown', value: 6 } }
}
const entries = timelineEntries(sources, format)
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id)

describe('the timeline of a partner', () => {
  it('puts everything into one order of time; what has no date comes last', () => {
    expect(ids(entries)).toEqual(['deal open', 'note m', 'deal won', 'survey', 'deal bare'])
    expect(entries[2]).toMatchObject({ title: 'Won deal · Müller', amount: '€184,000', date: '2026-03-30' })
  })

  it('says of the survey only that people took part, and how many where that may be said', () => {
    const few = { status: 'hidden', reason: 'too-few-people', minimum: 5 } as const
    const of = (people: NonNullable<TimelineSources['survey']>['people']) =>
      timelineEntries({ ...nothing, survey: { title: 'Wave 1', on: null, people } }, format).map(
        ({ title }) => title
      )
    expect(of({ status: 'shown', value: 6 })).toEqual(['6 people of this partner answered'])
    expect(of(few)).toEqual(['Fewer than 5 people of this partner answered'])
    expect(of({ status: 'empty' })).toEqual([])
  })

  it('is narrowed down by kind and by every typed word, without accents', () => {
    expect(ids(filterTimeline(entries, new Set(['note']), ''))).toEqual(['note m'])
    expect(ids(filterTimeline(entries, new Set(), 'muller won'))).toEqual(['deal won'])
    expect(ids(filterTimeline(entries, new Set(), 'mdf'))).toEqual(['note m'])
    expect(ids(filterTimeline(entries, new Set(['deal']), 'mdf'))).toEqual([])
    expect(filterTimeline(entries, new Set(), ' ')).toHaveLength(entries.length)
  })
})
