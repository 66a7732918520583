import type { Exclusion, Figure } from '../evidence/figure'
import type { Caveat } from '../evidence/reasons'
import { calledActive } from './called-active'
import { defineMetric, type ProgrammeDefinition } from './define-metric'
import { knownFigure, unknownFigure, type About } from './figure-of'
import { partnersByManager } from './partners-by-manager'
import { partnerSet } from './record-scope'

/** Partners called active by manager, largest group first, and those nobody manages. */
function byManager({ context }: About) {
  const { groups, unassigned } = partnersByManager(context, context.shared(calledActive).positions)
  const leftOut: Exclusion[] = [{ reason: 'manager-missing', records: partnerSet(context, unassigned) }]
  const sorted = [...groups].sort((a, b) => b.length - a.length)
  return { groups: sorted, leftOut, unassigned: unassigned.length }
}

function load(asked: About, isBusiest: boolean): Figure {
  const { context } = asked
  const { groups, leftOut, unassigned } = byManager(asked)
  if (context.roster().members.length === 0) {
    return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
  }
  if (groups.length === 0)
    return unknownFigure(asked, { reason: 'no-managers', missing: 'managers', leftOut })
  const assigned = groups.flat()
  const counted = isBusiest ? (groups[0] ?? []) : assigned
  const posts = isBusiest ? 1 : (context.definitions.managerPosts ?? groups.length)
  if (posts <= 0) return unknownFigure(asked, { reason: 'no-managers', missing: 'managers', leftOut })
  const assumed: Caveat[] =
    isBusiest || context.definitions.managerPosts !== undefined ? [] : ['one-per-manager']
  return knownFigure(asked, {
    value: counted.length / posts,
    numerator: counted.length,
    denominator: posts,
    counted: partnerSet(context, counted),
    base: partnerSet(context, assigned),
    leftOut,
    coverage: assigned.length / (assigned.length + unassigned),
    caveats: [...context.shared(calledActive).caveats, ...assumed]
  })
}

const common: Omit<ProgrammeDefinition, 'id' | 'title' | 'plainWords' | 'formula'> = {
  unit: 'count',
  scope: 'programme',
  needs: ['partner.manager', 'partner.status'],
  cellFields: ['manager', 'status'],
  definitionsUsed: ['managerPosts'],
  edgeCases: [
    'Partners without a manager are left out and listed: they are nobody’s load.',
    'Without a stated number of posts, every manager named counts as one full post; the figure says so.',
    'Zero posts: unknown.'
  ],
  source:
    'Five partner-channel mistakes (above 40–50 a manager cannot follow; fewer for strategic alliances).'
}

/** Partners called active per manager. Unit: partners a post (rule R55). */
export const partnersPerManager = defineMetric(
  {
    ...common,
    id: 'partners-per-manager',
    title: 'Active partners per manager',
    plainWords: 'Partners called active that have a manager, divided by the managers (or the posts agreed).',
    formula:
      'Roster partners of status active or growing with a manager ÷ managers, or full-time posts where stated'
  },
  (asked) => load(asked, false)
)

/** Partners of the manager with most of them. Unit: partners. */
export const busiestManagerPartners = defineMetric(
  {
    ...common,
    id: 'busiest-manager-partners',
    title: 'Active partners of the busiest manager',
    plainWords: 'Partners called active that the manager with most of them looks after.',
    formula: 'Largest number of roster partners of status active or growing with the same manager',
    definitionsUsed: []
  },
  (asked) => load(asked, true)
)
