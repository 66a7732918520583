import type { CivilDate } from '@shared/domain/values/civil-date'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import type { Activity, Deal, Investment, Note } from '@shared/domain/entities/facts'
import type { Memo } from '@shared/domain/entities/voice'
import type { CountedKind } from '@shared/domain/evidence/figure'
import { foldAccents } from '@shared/domain/importing/words'
import type { Shown } from '@shared/domain/voice/confidentiality/shown'
import type { Format } from '@renderer/ui/format'
import { codeWords } from './fact-columns'

export const timelineKinds = [
  'deal',
  'activity',
  'money',
  'survey',
  'transcript',
  'note',
  'exchange'
] as const
export type TimelineKind = (typeof timelineKinds)[number]

export const kindTitles: Readonly<Record<TimelineKind, string>> = {
  deal: 'Deals',
  activity: 'Activities',
  money: 'Money',
  survey: 'Survey',
  transcript: 'Transcripts',
  note: 'Own notes',
  exchange: 'Exchange'
}

/** One thing that happened with a partner. */
export interface TimelineEntry {
  readonly id: string
  readonly kind: TimelineKind
  /** Null: it is not known when. */
  readonly date: CivilDate | null
  readonly title: string
  readonly detail: string
  readonly amount: string
  /** The record of the client's files it is, and the field that says most; null for our own work. */
  readonly source: { readonly kind: CountedKind; readonly id: string; readonly field: string } | null
}

/** What is known of one partner and of those merged into it. */
export interface TimelineSources {
  readonly deals: readonly Deal[]
  readonly activities: readonly Activity[]
  readonly money: readonly Investment[]
  readonly transcripts: readonly Note[]
  readonly notes: readonly Memo[]
  readonly audits: readonly ExchangeAudit[]
  /** Waves its people took part in: how many may only be said once there are enough of them. */
  readonly survey: {
    readonly title: string
    readonly on: CivilDate | null
    readonly people: Shown<number>
  } | null
}

const words = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ')

/** The day that tells most of a deal: its end when it has one, else its beginning. */
const dealDay = ({ status, closedOn, createdOn, registeredOn }: Deal): CivilDate | null =>
  status === 'open' ? (createdOn ?? registeredOn ?? closedOn) : (closedOn ?? createdOn ?? registeredOn)

const dealWords = { won: 'Won deal', lost: 'Lost deal', open: 'Open deal' } as const

const money = (amount: number | null, currency: string | null, format: Format): string =>
  amount === null ? '' : format.money(amount, currency === null ? {} : { currency })

const dealEntry = (deal: Deal, format: Format): TimelineEntry => ({
  id: `deal ${deal.id}`,
  kind: 'deal',
  date: dealDay(deal),
  title: words([deal.status === null ? 'Deal' : dealWords[deal.status], deal.account ?? deal.name]),
  detail: words([
    deal.account === null ? null : deal.name,
    deal.stage,
    deal.product,
    deal.attribution === null ? null : codeWords(deal.attribution)
  ]),
  amount: money(deal.amount, deal.currency, format),
  source: { kind: 'deal', id: deal.id, field: deal.amount === null ? 'status' : 'amount' }
})

const activityEntry = (activity: Activity): TimelineEntry => ({
  id: `activity ${activity.id}`,
  kind: 'activity',
  date: activity.date,
  title: codeWords(activity.kind) || 'Activity',
  detail: words([activity.description, activity.outcome, activity.person]),
  amount: '',
  source: { kind: 'activity', id: activity.id, field: activity.date === null ? 'kind' : 'date' }
})

const moneyEntry = (one: Investment, format: Format): TimelineEntry => ({
  id: `money ${one.id}`,
  kind: 'money',
  date: one.date,
  title: codeWords(one.category) || 'Spending',
  detail: words([one.description, one.state === null ? null : codeWords(one.state)]),
  amount: money(one.amount, one.currency, format),
  source: { kind: 'investment', id: one.id, field: 'amount' }
})

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''

function surveyEntry(survey: NonNullable<TimelineSources['survey']>, format: Format): TimelineEntry[] {
  const { people, title, on } = survey
  if (people.status === 'empty') return []
  const who =
    people.status === 'shown'
      ? `${format.count(people.value)} people of this partner answered`
      : people.reason === 'too-few-people'
        ? `Fewer than ${format.count(people.minimum)} people of this partner answered`
        : 'People of this partner answered'
  return [
    {
      id: 'survey',
      kind: 'survey',
      date: on,
      title: who,
      detail: `${title}. What one company’s people said is never shown beside its name.`,
      amount: '',
      source: null
    }
  ]
}

const transcriptEntry = (note: Note): TimelineEntry => ({
  id: `transcript ${note.id}`,
  kind: 'transcript',
  date: note.date,
  title: note.title ?? 'Transcript',
  detail: words([note.author, firstLine(note.text)]),
  amount: '',
  source: null
})

const noteEntry = (memo: Memo): TimelineEntry => ({
  id: `note ${memo.id}`,
  kind: 'note',
  date: memo.at.slice(0, 10),
  title: firstLine(memo.text),
  detail: words([memo.by, memo.text.slice(firstLine(memo.text).length).trim()]),
  amount: '',
  source: null
})

const auditEntry = (audit: ExchangeAudit): TimelineEntry => ({
  id: `exchange ${audit.id}`,
  kind: 'exchange',
  date: audit.date,
  title: `Value-exchange audit, version ${audit.version}`,
  detail: words([
    audit.setting === 'workshop' ? 'In a workshop' : 'At the desk',
    audit.state === 'final' ? 'Final' : 'Draft'
  ]),
  amount: '',
  source: null
})

/** Latest first; what has no date comes last. */
const latestFirst = (a: TimelineEntry, b: TimelineEntry): number => {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
  return b.date.localeCompare(a.date) || a.id.localeCompare(b.id)
}

/** Everything that is on record for a partner, in one order of time. */
export function timelineEntries(sources: TimelineSources, format: Format): TimelineEntry[] {
  return [
    ...sources.deals.map((deal) => dealEntry(deal, format)),
    ...sources.activities.map(activityEntry),
    ...sources.money.map((one) => moneyEntry(one, format)),
    ...(sources.survey ? surveyEntry(sources.survey, format) : []),
    ...sources.transcripts.map(transcriptEntry),
    ...sources.notes.map(noteEntry),
    ...sources.audits.map(auditEntry)
  ].sort(latestFirst)
}

const folded = (text: string): string => foldAccents(text).toLowerCase()

/** The entries of some kinds (none chosen: all) in which every typed word is found. */
export function filterTimeline(
  entries: readonly TimelineEntry[],
  kinds: ReadonlySet<TimelineKind>,
  search: string
): readonly TimelineEntry[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    if (kinds.size > 0 && !kinds.has(entry.kind)) return false
    if (wanted.length === 0) return true
    const text = folded(`${entry.title} ${entry.detail} ${entry.amount} ${entry.date ?? ''}`)
    return wanted.every((word) => text.includes(word))
  })
}
