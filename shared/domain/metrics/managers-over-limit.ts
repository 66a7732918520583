import { planCapacity, type LoadState, type ManagerLoad } from '../portfolio/capacity'
import { shippedSettings } from '../portfolio/settings'
import { calledActive } from './called-active'
import type { MetricContext } from './context'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure, type About } from './figure-of'
import type { Figure } from '../evidence/figure'
import type { Metric } from './metric'
import { partnerSet } from './record-scope'

function managerLoads(context: MetricContext): readonly ManagerLoad[] {
  const { limits, managers } = context.programme.capacity ?? {
    limits: shippedSettings.capacityLimits,
    managers: shippedSettings.managers
  }
  const partners = context.shared(calledActive).positions.flatMap((position) => {
    const partner = context.facts.partners[position]
    return partner ? [{ ...partner, segment: null }] : []
  })
  return planCapacity(partners, { limits, managers, segmentHours: [], managerHours: null }).managers
}

function loaded(asked: About, states: readonly LoadState[]): Figure {
  const { context } = asked
  if (context.roster().members.length === 0)
    return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
  const loads = context.shared(managerLoads)
  const positions = (of: readonly ManagerLoad[]): number[] =>
    of.flatMap(({ partnerIds }) => partnerIds.flatMap((id) => context.facts.partnerIndexOf.get(id) ?? []))
  const leftOut = [
    {
      reason: 'manager-missing',
      records: partnerSet(context, positions(loads.filter(({ manager }) => manager === null)))
    }
  ]
  const managers = loads.filter(({ manager }) => manager !== null)
  if (managers.length === 0)
    return unknownFigure(asked, { reason: 'no-managers', missing: 'managers', leftOut })
  const judged = managers.filter(({ state }) => state !== null)
  if (judged.length === 0)
    return unknownFigure(asked, { reason: 'no-limits-known', missing: 'partners', leftOut })
  const counted = judged.filter(({ state }) => state !== null && states.includes(state))
  return knownFigure(asked, {
    value: counted.length,
    numerator: counted.length,
    denominator: judged.length,
    counted: partnerSet(context, positions(counted)),
    base: partnerSet(context, positions(judged)),
    leftOut,
    caveats: context.shared(calledActive).caveats
  })
}

function managerCount(
  id: string,
  words: { title: string; bound: string },
  states: readonly LoadState[]
): Metric {
  return defineMetric(
    {
      id,
      title: words.title,
      unit: 'count',
      scope: 'programme',
      plainWords: `Managers whose active partners are more than ${words.bound} of their types allows; the parts add up, so half the limit of one type and half of another is a full desk.`,
      formula: `Count of managers with Σ (active partners of a type ÷ ${words.bound} of the type) > full-time posts`,
      needs: ['partner.manager', 'partner.type', 'partner.status'],
      cellFields: ['manager', 'type', 'status'],
      options: [{ name: 'Limits', meaning: 'Partners per manager and type, set in Portfolio › Capacity' }],
      edgeCases: [
        'A manager counts as one full-time post until another part is stated.',
        'Partners without a manager are listed apart; those without a type use up no limit.'
      ],
      source:
        'Five partner-channel mistakes (40–50 a manager); AchieveUnite and Channel Enablers for closer types.'
    },
    (asked) => loaded(asked, states)
  )
}

/** Managers over the limit of their partners' types. Unit: managers (rule R55). */
export const managersOverLimit = managerCount(
  'managers-over-limit',
  { title: 'Managers over the limit of their types', bound: 'the limit' },
  ['over']
)

/** Managers at least in the range that is watched. Unit: managers (rule R55). */
export const managersNearLimit = managerCount(
  'managers-near-limit',
  { title: 'Managers near or over the limit of their types', bound: 'the mark from which it is watched' },
  ['watch', 'over']
)
