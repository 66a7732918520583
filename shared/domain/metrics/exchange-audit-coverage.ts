import { addMonths } from '../values/civil-date'
import { defineMetric } from './define-metric'
import { unknownFigure } from './figure-of'
import { shareOfPartners } from './share-of-partners'
import { tierOnePositions } from './tier-one'

/** Tier 1 partners with a value-exchange audit of the last twelve months. Unit: share 0–1 (rule R38). */
export const exchangeAuditCoverage = defineMetric(
  {
    id: 'exchange-audit-coverage',
    title: 'Value-exchange audits of Tier 1',
    unit: 'share',
    scope: 'programme',
    plainWords:
      'Tier 1 partners whose exchange of value was audited in the last twelve months, divided by all Tier 1 partners.',
    formula:
      'Tier 1 roster partners with an audit dated in (as-of − 12 months, as-of] ÷ Tier 1 roster partners',
    needs: ['partner.tier'],
    cellFields: ['tier', 'name'],
    definitionsUsed: ['tierOne'],
    edgeCases: [
      'An audit in work counts; one dated after the as-of date does not.',
      'No audit at all is 0 %: this workbench holds them, so it is known.'
    ],
    source: 'Why Most Partner Programs Fail; the interval is Wilson’s at 95 %.'
  },
  (asked) => {
    const { context } = asked
    const { audits } = context.programme
    if (!audits) return unknownFigure(asked, { reason: 'audits-not-read' })
    const base = context.shared(tierOnePositions)
    if (context.roster().members.length === 0) {
      return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    }
    if (base.length === 0) return unknownFigure(asked, { reason: 'no-tier-one', missing: 'tiers' })
    const after = addMonths(context.asOf, -12)
    const audited = new Set(
      audits
        .filter(({ date }) => date > after && date <= context.asOf)
        .map(({ partnerId }) => context.facts.partnerIndexOf.get(partnerId) ?? -1)
    )
    return shareOfPartners(asked, { counted: base.filter((position) => audited.has(position)), base })
  }
)
