import { addMonths } from '../values/civil-date'
import { defineMetric } from './define-metric'
import { unknownFigure } from './figure-of'
import { partnerSet } from './record-scope'
import { rosterPositions } from './roster-positions'
import { shareOfPartners } from './share-of-partners'

const months = 12

/**
 * Partners whose agreement was not renewed for more than twelve months. Unit: share 0–1.
 * Source: Why Most Partner Programs Fail (rule R39).
 */
export const agreementAge = defineMetric(
  {
    id: 'agreement-age',
    title: 'Agreements older than twelve months',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Partners whose agreement was last signed or renewed more than twelve months ago, of those whose date is known.',
    formula:
      'Roster partners with the latest agreement date before as-of − 12 months ÷ roster partners with an agreement date',
    needs: ['partner.agreementSignedOn', 'partner.agreementRenewalOn'],
    cellFields: ['agreementSignedOn', 'agreementRenewalOn'],
    edgeCases: [
      'A renewal planned after the as-of date has not happened and does not count.',
      'An agreement exactly twelve months old is not older.',
      'Partners without an agreement date are left out and listed; the day a partner signed up is not taken for it.'
    ],
    source: 'Why Most Partner Programs Fail; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const { positions, leftOut } = context.shared(rosterPositions)
    if (positions.length === 0) return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    const latest = (position: number): string => {
      const partner = context.facts.partners[position]
      const dates = [partner?.agreementSignedOn ?? '', partner?.agreementRenewalOn ?? '']
      return (
        dates
          .filter((date) => date !== '' && date <= context.asOf)
          .sort()
          .at(-1) ?? ''
      )
    }
    const base = positions.filter((position) => latest(position) !== '')
    const undated = positions.filter((position) => latest(position) === '')
    const exclusions = [
      ...leftOut,
      { reason: 'agreement-date-missing', records: partnerSet(context, undated) }
    ]
    if (base.length === 0) {
      return unknownFigure(asked, {
        reason: 'no-agreement-dates',
        missing: 'agreement-dates',
        leftOut: exclusions
      })
    }
    const limit = addMonths(context.asOf, -months)
    return shareOfPartners(asked, {
      counted: base.filter((position) => latest(position) < limit),
      base,
      leftOut: exclusions,
      coverage: base.length / positions.length
    })
  }
)
