import { defineTold, type WrittenDefinition } from './define-metric'
import { leftOutFor } from './look/look'
import { known, unknown, unknownToAll, type Tell } from './look/told'
import { withAttribution } from './record-scope'
import { influencedDeal, sourcedDeal } from './facts/deal-columns'
import type { Metric } from './metric'
import { openPipelineDeals } from './open-pipeline-deals'

/**
 * Open pipeline with one attribution, as amount or as part of all open pipeline. Deals without an attribution stay
 * in the whole and are listed: the true share lies between the figure and the figure plus theirs.
 */
const attributed =
  (unit: 'money' | 'share', attribution: number): Tell =>
  (look) => {
    const { deals, open, total } = openPipelineDeals(look)
    if (deals.count === 0) return unknownToAll('no-deals', 'deals')
    const counted = withAttribution(deals, open, attribution)
    const amount = counted.sum('amount', deals.amount)
    const without = withAttribution(deals, open, 0)
    const leftOut = [open.leftOut, leftOutFor('attribution-missing', without)]
    return (at) => {
      const seen = open.count(at)
      const said = seen - without.count(at)
      if (seen === 0) return unknown('no-open-deals', 'deals', leftOut)
      if (said === 0) return unknown('no-attribution', 'attribution', leftOut)
      const [numerator, whole] = [amount(at), total(at)]
      if (unit === 'share' && whole <= 0) return unknown('no-open-deals', 'deal-amounts', leftOut)
      return known({
        value: unit === 'share' ? numerator / whole : numerator,
        numerator,
        denominator: whole,
        counted,
        base: open,
        leftOut,
        coverage: said / seen
      })
    }
  }

type Words = Pick<WrittenDefinition, 'id' | 'title' | 'plainWords' | 'formula'>

function pipelineMetric(words: Words, unit: 'money' | 'share', attribution: number): Metric {
  return defineTold(
    {
      ...words,
      unit,
      scope: 'both',
      needs: ['deal.status', 'deal.amount', 'deal.attribution'],
      cellFields: ['attribution', 'amount', 'status', 'partnerId'],
      edgeCases: [
        'Deals without an attribution are in the whole and are listed; they are never taken as direct.',
        'When no open deal has an attribution the figure is unknown.',
        'A deal has one attribution: sourced and influenced never overlap.'
      ],
      source: 'Why Most Partner Programs Fail (partner-sourced share of pipeline).'
    },
    attributed(unit, attribution)
  )
}

/** Amount of open deals a partner brought. Unit: money. */
export const partnerSourcedPipeline = pipelineMetric(
  {
    id: 'partner-sourced-pipeline',
    title: 'Partner-sourced pipeline',
    plainWords: 'Amounts of open deals that a partner brought.',
    formula: 'Σ amount of open deals with attribution “sourced”'
  },
  'money',
  sourcedDeal
)

/** Part of all open pipeline that a partner brought. Unit: share. */
export const partnerSourcedPipelineShare = pipelineMetric(
  {
    id: 'partner-sourced-pipeline-share',
    title: 'Partner-sourced share of pipeline',
    plainWords: 'Open deals that a partner brought, as a part of all open pipeline by amount.',
    formula: 'Σ amount of open sourced deals ÷ Σ amount of open deals'
  },
  'share',
  sourcedDeal
)

/** Amount of open deals a partner helped with. Unit: money. */
export const partnerInfluencedPipeline = pipelineMetric(
  {
    id: 'partner-influenced-pipeline',
    title: 'Partner-influenced pipeline',
    plainWords: 'Amounts of open deals that a partner helped with but did not bring.',
    formula: 'Σ amount of open deals with attribution “influenced”'
  },
  'money',
  influencedDeal
)

/** Part of all open pipeline that a partner helped with. Unit: share. */
export const partnerInfluencedPipelineShare = pipelineMetric(
  {
    id: 'partner-influenced-pipeline-share',
    title: 'Partner-influenced share of pipeline',
    plainWords: 'Open deals that a partner helped with, as a part of all open pipeline by amount.',
    formula: 'Σ amount of open influenced deals ÷ Σ amount of open deals'
  },
  'share',
  influencedDeal
)
