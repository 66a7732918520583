import { addDays, addMonths, dayNumber } from '../values/civil-date'
import type { MetricContext } from './context'
import { defineMetric } from './define-metric'
import { unknownFigure } from './figure-of'
import { activeSince } from './active-since'
import { partnerSet } from './record-scope'
import { rosterPositions } from './roster-positions'
import { shareOfPartners } from './share-of-partners'

/** Roster partners by how new they are; edited deals leave that as it is. */
function newPartners(context: MetricContext) {
  const { positions } = context.shared(rosterPositions)
  const { partners } = context.facts
  const from = addMonths(context.asOf, -context.definitions.newPartnerMonths)
  const ripe = addDays(context.asOf, -context.definitions.activeWindowDays)
  const undated: number[] = []
  const young: number[] = []
  const base: { readonly position: number; readonly signed: number }[] = []
  for (const position of positions) {
    const signedOn = partners[position]?.signedOn ?? null
    if (signedOn === null) undated.push(position)
    else if (signedOn > ripe && signedOn > from) young.push(position)
    else if (signedOn > from) base.push({ position, signed: dayNumber(signedOn) })
  }
  return { positions, undated, young, base }
}

/** New partners that have done something that counts as active since they signed. Unit: share 0–1. */
export const newPartnerActivationRate = defineMetric(
  {
    id: 'new-partner-activation-rate',
    title: 'Activation rate of new partners',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'New partners with at least one qualifying event since they signed, divided by the new partners who had an active window’s time for it.',
    formula:
      'Roster partners signed in (as-of − new-partner months, as-of − window] with a qualifying event since signing ÷ roster partners signed then',
    needs: ['partner.signedOn', 'deal.partnerId', 'deal.closedOn'],
    cellFields: ['signedOn', 'closedOn', 'createdOn', 'qualifiedOn', 'registeredOn'],
    definitionsUsed: ['newPartnerMonths', 'activeWindowDays', 'activeEvents'],
    edgeCases: [
      'Partners signed less than one active window ago are kept apart and listed, whether active or not.',
      'Partners without a signing date cannot be called new; they are listed.'
    ],
    source: 'Cohort rate; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const { positions, undated, base, young } = context.shared(newPartners)
    if (positions.length === 0) return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    if (undated.length === positions.length) {
      return unknownFigure(asked, { reason: 'no-signing-dates', missing: 'signing-dates' })
    }
    const leftOut = [
      { reason: 'signed-date-missing', records: partnerSet(context, undated) },
      { reason: 'not-elapsed', records: partnerSet(context, young) }
    ]
    if (base.length === 0) return unknownFigure(asked, { reason: 'none-elapsed', leftOut })
    const active = context.shared(activeSince)
    if (!active.hasDates) {
      const hasDeals = context.facts.deals().count > 0
      return unknownFigure(asked, {
        reason: hasDeals ? 'no-dates' : 'no-deals',
        missing: hasDeals ? 'deal-dates' : 'deals',
        leftOut
      })
    }
    const counted = base.filter(({ position, signed }) => (active.latest[position] ?? 0) >= signed)
    return shareOfPartners(asked, {
      counted: counted.map(({ position }) => position),
      base: base.map(({ position }) => position),
      leftOut,
      coverage: (positions.length - undated.length) / positions.length
    })
  }
)
