import { sum } from '../values/sum'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'

/**
 * Trained people a partner keeps for this vendor, as the roster says. Unit: count.
 * Source: domain.md §7; worth something only together with a price a person, which is judged.
 */
export const certifiedPeople = defineMetric(
  {
    id: 'certified-people',
    title: 'Certified people',
    unit: 'count',
    scope: 'both',
    plainWords: 'People at the partner who hold a certificate of the vendor, as the roster says.',
    formula: 'Certified people on the roster',
    needs: ['partner.certifiedPeople'],
    cellFields: ['certifiedPeople'],
    edgeCases: ['A partner whose roster row says nothing is unknown, not 0.'],
    source: 'Value-exchange audit, derivation of what a partner gives.'
  },
  (asked) => {
    const { partners } = asked.context.facts
    const wanted =
      asked.partnerIndex === null ? partners : partners.slice(asked.partnerIndex, asked.partnerIndex + 1)
    const known = wanted.filter((partner) => partner.certifiedPeople !== null)
    if (known.length === 0) {
      return unknownFigure(asked, { reason: 'no-certified-people', missing: 'certified-people' })
    }
    return knownFigure(asked, {
      value: sum(known.map((partner) => partner.certifiedPeople ?? 0)),
      counted: { kind: 'partner', ids: known.map((partner) => partner.id) },
      coverage: known.length / wanted.length
    })
  }
)
