import type { Dimension } from '../../diagnosis/dimension'
import type { DimensionScore, Scorecard } from '../../diagnosis/scorecard'
import type { Engagement } from '../../entities/engagement'
import type { ImportRun } from '../../entities/import-run'
import type { Partner } from '../../entities/partner'
import type { Figure } from '../../evidence/figure'
import type { FigureSummary } from '../../evidence/figure-summary'
import type { CivilDate } from '../../values/civil-date'
import { cleanLine } from '../clean-text'
import { frontMatter, programmeFront } from '../front-matter'
import type { FrontMatter } from '../report'

/** Everything the Partner Health Scorecard is made from, in Word and in Excel. */
export interface HealthInput {
  readonly engagement: Engagement
  readonly asOf: CivilDate
  /** Of the whole programme, or of the partner. */
  readonly scorecard: Scorecard
  /** Absent: the whole programme. */
  readonly partner?: Pick<Partner, 'name'>
  readonly runs: readonly ImportRun[]
}

/** A group of dimensions with a page of its own. */
export interface DimensionGroup {
  readonly id: string
  readonly title: string
  readonly dimensions: readonly Dimension[]
}

/** The ten dimensions in four steps of a programme: how it is set up, filled, run, and known. */
export const dimensionGroups: readonly DimensionGroup[] = [
  {
    id: 'set-up',
    title: 'How the programme is set up',
    dimensions: ['strategy', 'commercial', 'types-and-tiers']
  },
  {
    id: 'start',
    title: 'How partners are won and started',
    dimensions: ['recruitment', 'onboarding', 'enablement']
  },
  { id: 'run', title: 'How partners sell and are looked after', dimensions: ['activation', 'relationship'] },
  { id: 'know', title: 'What is known and heard', dimensions: ['measurement', 'voice-and-exchange'] }
]

/** The scores of a group, in its order. */
export const scoresOf = (group: DimensionGroup, { dimensions }: Scorecard): DimensionScore[] =>
  group.dimensions.flatMap((name) => dimensions.filter(({ dimension }) => dimension === name))

/** A figure without its records, in the form documents bind. */
export function boundSummary(summary: FigureSummary): Figure {
  const { countedCount: _counted, leftOutCount: _leftOut, ...rest } = summary
  return { ...rest, counted: { kind: 'partner', ids: [] }, leftOut: [] }
}

/** The partner's name as one clean line; null for the whole programme. */
export const partnerName = ({ partner }: HealthInput): string | null =>
  partner ? cleanLine(partner.name) : null

/** Cover and headers, of the programme or of one partner. */
export function healthFront(input: HealthInput): FrontMatter {
  const { engagement, asOf } = input
  const title = 'Partner Health Scorecard'
  const subtitle = partnerName(input)
  return subtitle === null
    ? programmeFront(engagement, title, asOf)
    : frontMatter(engagement, { title, subtitle, asOf, date: asOf, version: '' })
}
