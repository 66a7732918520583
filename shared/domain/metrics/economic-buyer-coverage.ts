import type { Contact } from '../entities/partner'
import type { Figure } from '../evidence/figure'
import { wilsonInterval } from '../stats/wilson'
import { inTrailingWindow } from '../values/civil-date'
import { defineMetric, type ProgrammeDefinition } from './define-metric'
import { knownFigure, unknownFigure, type About } from './figure-of'
import { tierOnePositions } from './tier-one'

/** PRG: an economic buyer not spoken to for a month is a relationship at risk. */
const spokenWithinDays = 30

function coverage(asked: About, isCovered: (contact: Contact) => boolean): Figure {
  const { context } = asked
  const members = context
    .shared(tierOnePositions)
    .flatMap((position) => context.facts.partners[position] ?? [])
  if (members.length === 0) return unknownFigure(asked, { reason: 'no-tier-one', missing: 'tiers' })
  const withContacts = members.filter((partner) => partner.contacts.length > 0)
  if (withContacts.length === 0) return unknownFigure(asked, { reason: 'no-contacts', missing: 'contacts' })
  const covered = members.filter((partner) =>
    partner.contacts.some((contact) => contact.isEconomicBuyer && isCovered(contact))
  )
  return knownFigure(asked, {
    value: covered.length / members.length,
    numerator: covered.length,
    denominator: members.length,
    interval: wilsonInterval(covered.length, members.length),
    counted: { kind: 'partner', ids: covered.map((partner) => partner.id) },
    base: { kind: 'partner', ids: members.map((partner) => partner.id) },
    coverage: withContacts.length / members.length
  })
}

const common: Omit<ProgrammeDefinition, 'id' | 'title' | 'plainWords' | 'formula'> = {
  unit: 'share',
  scope: 'programme',
  needs: ['partner.tier', 'partner.contacts'],
  cellFields: ['name', 'tier'],
  definitionsUsed: ['tierOne'],
  edgeCases: [
    'A Tier 1 partner without any contact counts as not covered; when none has a contact the figure is unknown.',
    'Tier names are compared without regard to case.'
  ],
  source: 'The Partner Revenue Gap (relationship infrastructure).'
}

/** Tier 1 partners whose economic buyer is known. Unit: share 0–1. */
export const economicBuyerKnown = defineMetric(
  {
    ...common,
    id: 'economic-buyer-known',
    title: 'Economic buyer known at Tier 1 partners',
    plainWords: 'Tier 1 partners where the person who decides on money is known by name.',
    formula: 'Tier 1 roster partners with an economic buyer among their contacts ÷ Tier 1 roster partners'
  },
  (asked) => coverage(asked, () => true)
)

/** Tier 1 partners whose economic buyer was spoken to in the last 30 days. Unit: share 0–1. */
export const economicBuyerSpoken = defineMetric(
  {
    ...common,
    id: 'economic-buyer-spoken',
    title: 'Economic buyer spoken to in 30 days at Tier 1 partners',
    plainWords: 'Tier 1 partners where the person who decides on money was spoken to in the last 30 days.',
    formula:
      'Tier 1 roster partners with an economic buyer spoken to in (as-of − 30 days, as-of] ÷ Tier 1 roster partners'
  },
  (asked) =>
    coverage(
      asked,
      ({ lastSpokenOn }) =>
        lastSpokenOn !== null && inTrailingWindow(lastSpokenOn, asked.context.asOf, spokenWithinDays)
    )
)
