import { defineTold } from './define-metric'
import { oneOf, type Listed } from './look/look'
import { known, unknown } from './look/told'
import { sum } from '../values/sum'

/**
 * Trained people a partner keeps for this vendor, as the roster says. Unit: count.
 * Source: domain.md §7; worth something only together with a price a person, which is judged.
 */
export const certifiedPeople = defineTold(
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
  ({ context, isOfProgramme }) => {
    const { partners } = context.facts
    const said = partners.filter((partner) => partner.certifiedPeople !== null)
    const none = unknown('no-certified-people', 'certified-people')
    if (isOfProgramme) {
      const total = sum(said.map((partner) => partner.certifiedPeople ?? 0))
      const counted: Listed = {
        count: () => said.length,
        set: () => ({ kind: 'partner', ids: said.map((partner) => partner.id) })
      }
      return () =>
        said.length === 0 ? none : known({ value: total, counted, coverage: said.length / partners.length })
    }
    const counted = oneOf(
      (at) => at,
      (at) => ({ kind: 'partner', ids: [partners[at]?.id ?? ''] })
    )
    return (at) => {
      const people = partners[at]?.certifiedPeople ?? null
      return people === null ? none : known({ value: people, counted, coverage: 1 })
    }
  }
)
