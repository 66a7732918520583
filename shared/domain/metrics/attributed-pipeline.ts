import type { Exclusion, Figure } from '../evidence/figure'
import { dealSet, withAttribution } from './record-scope'
import { defineMetric, type Asked, type WrittenDefinition } from './define-metric'
import { influencedDeal, sourcedDeal } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import type { Metric } from './metric'
import { openPipelineDeals } from './open-pipeline-deals'

/**
 * Open pipeline with one attribution, as amount or as part of all open pipeline. Deals without an attribution stay
 * in the whole and are listed: the true share lies between the figure and the figure plus theirs.
 */
function attributed(asked: Asked, attribution: number): Figure {
  const { deals, rows, leftOut, total: whole } = openPipelineDeals(asked)
  if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  const counted = withAttribution(deals, rows, attribution)
  const without = withAttribution(deals, rows, 0)
  const known = rows.length - without.length
  const missing: Exclusion = { reason: 'attribution-missing', records: dealSet(deals, without) }
  const exclusions = without.length === 0 ? leftOut.exclusions() : [...leftOut.exclusions(), missing]
  if (rows.length === 0) {
    return unknownFigure(asked, { reason: 'no-open-deals', missing: 'deals', leftOut: exclusions })
  }
  if (known === 0) {
    return unknownFigure(asked, { reason: 'no-attribution', missing: 'attribution', leftOut: exclusions })
  }
  const numerator = counted.sum('amount', deals.amount)
  if (asked.definition.unit === 'share' && whole <= 0) {
    return unknownFigure(asked, { reason: 'no-open-deals', missing: 'deal-amounts', leftOut: exclusions })
  }
  return knownFigure(asked, {
    value: asked.definition.unit === 'share' ? numerator / whole : numerator,
    numerator,
    denominator: whole,
    counted: dealSet(deals, counted),
    base: dealSet(deals, rows),
    leftOut: exclusions,
    coverage: known / rows.length
  })
}

type Words = Pick<WrittenDefinition, 'id' | 'title' | 'plainWords' | 'formula'>

function pipelineMetric(words: Words, unit: 'money' | 'share', attribution: number): Metric {
  return defineMetric(
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
    (asked) => attributed(asked, attribution)
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
