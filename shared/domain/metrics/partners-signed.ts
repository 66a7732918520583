import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'

/** Number of signed partners: what recruitment brought. Unit: partners. Source: domain.md §3, activity group. */
export const partnersSigned = defineMetric(
  {
    id: 'partners-signed',
    title: 'Signed partners',
    unit: 'count',
    scope: 'programme',
    plainWords:
      'Partners on the roster at the as-of date. It shows what recruitment brought, not what the programme earns.',
    formula: 'Count of partners that are no prospect, have not ended and were not signed later',
    needs: ['partner.name'],
    cellFields: ['name', 'status', 'signedOn'],
    edgeCases: [
      'A partner without a signing date counts: most client lists have none.',
      'A merged duplicate counts once.'
    ],
    source: 'Roster count; a lagging measure of recruitment.'
  },
  (asked) => {
    const { members, leftOut } = asked.context.roster()
    if (asked.context.facts.partners.length === 0) {
      return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    }
    return knownFigure(asked, {
      value: members.length,
      counted: { kind: 'partner', ids: members.map((partner) => partner.id) },
      leftOut,
      coverage:
        members.length === 0
          ? null
          : members.filter((partner) => partner.signedOn !== null).length / members.length
    })
  }
)
