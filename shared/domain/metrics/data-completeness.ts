import type { CountedKind, Exclusion } from '../evidence/figure'
import { recordSet } from '../evidence/record-set'
import type { MetricContext } from './context'
import { defineMetric } from './define-metric'
import { hasAmount, noDay } from './facts/columns'
import { ownDay } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import type { PartedTable } from './recall/kept-parts'

interface Tally {
  filled: number
  asked: number
  readonly incomplete: Exclusion[]
}

/** Records of one kind, and how many of their required fields are filled at a position. */
interface Kind {
  readonly kind: CountedKind
  readonly count: number
  readonly required: number
  readonly filledAt: (position: number) => number
  readonly idAt: (position: number) => string
}

/** How many required fields of some records are filled, and where one is not. */
interface Filled {
  readonly filled: number
  readonly gaps: readonly number[]
}

function filledIn({ required, filledAt }: Kind, from: number, to: number): Filled {
  const gaps: number[] = []
  let filled = 0
  for (let position = from; position < to; position++) {
    const found = filledAt(position)
    filled += found
    if (found < required) gaps.push(position)
  }
  return { filled, gaps }
}

function tally(into: Tally, { kind, count, required, idAt }: Kind, lots: readonly Filled[]): void {
  let length = 0
  for (const { filled, gaps } of lots) {
    into.filled += filled
    length += gaps.length
  }
  into.asked += count * required
  const list = (): readonly number[] => lots.flatMap(({ gaps }) => gaps)
  into.incomplete.push({ reason: 'field-missing', records: recordSet(kind, { length, list }, idAt) })
}

const isDay = (day: number | undefined): boolean => (day ?? noDay) !== noDay

function partnersOf({ facts }: MetricContext): Kind {
  const filledAt = (at: number): number => {
    const one = facts.partners[at]
    const fields = one ? [one.type, one.tier, one.status, one.signedOn, one.manager] : []
    return fields.filter((field) => field !== null).length
  }
  const idAt = (at: number): string => facts.partners[at]?.id ?? ''
  return { kind: 'partner', count: facts.partners.length, required: 5, filledAt, idAt }
}

function dealsOf({ facts }: MetricContext): Kind {
  const deals = facts.deals()
  const filledAt = (at: number): number => {
    const status = deals.status[at] ?? 0
    const isAttributed = deals.attribution[at] !== 0
    return (
      Number(status !== 0) +
      Number(isAttributed) +
      Number(hasAmount(deals, at)) +
      Number(isDay(ownDay(deals, at)))
    )
  }
  return { kind: 'deal', count: deals.count, required: 4, filledAt, idAt: (at) => deals.ids[at] ?? '' }
}

function moneyOf({ facts }: MetricContext): Kind {
  const money = facts.investments()
  const filledAt = (at: number): number =>
    Number(money.category[at] !== 0) + Number(hasAmount(money, at)) + Number(isDay(money.date[at]))
  return { kind: 'investment', count: money.count, required: 3, filledAt, idAt: (at) => money.ids[at] ?? '' }
}

function activitiesOf({ facts }: MetricContext): Kind {
  const activities = facts.activities()
  const filledAt = (at: number): number => {
    const isOfPartner = (activities.partner[at] ?? -1) >= 0
    return Number(activities.kind[at] !== 0) + Number(isDay(activities.date[at])) + Number(isOfPartner)
  }
  const idAt = (at: number): string => activities.ids[at] ?? ''
  return { kind: 'activity', count: activities.count, required: 3, filledAt, idAt }
}

function filledOfPartners(context: MetricContext): Filled {
  const partners = partnersOf(context)
  return filledIn(partners, 0, partners.count)
}

/** Required fields of every record, and whether they are filled. */
function completeness(context: MetricContext): Tally {
  const { facts, parts } = context
  const into: Tally = { filled: 0, asked: 0, incomplete: [] }
  tally(into, partnersOf(context), [context.shared(filledOfPartners)])
  const add = (kind: Kind, table: PartedTable): void => {
    tally(
      into,
      kind,
      parts.perBlock(`filled fields of ${kind.kind}`, table, (from, to) => filledIn(kind, from, to))
    )
  }
  add(dealsOf(context), facts.deals())
  add(moneyOf(context), facts.investments())
  add(activitiesOf(context), facts.activities())
  return into
}

/** How complete the client's data are. Unit: share of required fields. Source: rule R41. */
export const dataCompleteness = defineMetric(
  {
    id: 'data-completeness',
    title: 'Completeness of the data',
    unit: 'share',
    scope: 'programme',
    plainWords: 'Required fields that are filled, as a part of all required fields of all records.',
    formula: 'Filled required fields ÷ required fields, over partners, deals, money and activities',
    needs: [],
    cellFields: [
      'type',
      'tier',
      'status',
      'signedOn',
      'manager',
      'attribution',
      'amount',
      'createdOn',
      'closedOn',
      'date',
      'kind'
    ],
    edgeCases: [
      'Partners: type, tier, status, signing date, manager. Deals: status, attribution, amount, creation date (closing date once decided). Money: category, amount, date. Activities: kind, date, partner.',
      'Records with a gap count and are listed as such; 0 is a value, blank is a gap.',
      'A kind of record that is not there at all does not count as incomplete.'
    ],
    source: 'Why Most Partner Programs Fail.'
  },
  (asked) => {
    const { facts } = asked.context
    const { filled, asked: wanted, incomplete } = asked.context.shared(completeness)
    const records =
      facts.partners.length + facts.deals().count + facts.investments().count + facts.activities().count
    if (records === 0 || wanted === 0)
      return unknownFigure(asked, { reason: 'no-records', missing: 'partners' })
    // A set holds records of one kind: partners, or deals where no partner is named.
    const kind = facts.partners.length > 0 ? 'partner' : 'deal'
    const all = kind === 'partner' ? facts.partners.map(({ id }) => id) : facts.deals().ids
    return knownFigure(asked, {
      value: filled / wanted,
      numerator: filled,
      denominator: wanted,
      counted: { kind, ids: all },
      leftOut: incomplete
    })
  }
)
