import { dimensionWords, type Dimension } from '../../diagnosis/dimension'
import type { Gap } from '../../diagnosis/gaps/gap-table'
import { failureModeWords } from '../../voice/failure-mode-words'
import { formatFigure } from '../format-figure'
import type { ReportBlock, ReportRow } from '../report'
import { stateCell } from '../state-words'
import { figureCell, tableColumns, textCell } from '../table-cells'
import type { GapContext } from './gap-input'

function gapRow(gap: Gap): ReportRow {
  const { dimension, rootMode } = gap
  return {
    cells: [
      textCell(dimensionWords[dimension]),
      stateCell(gap.rag),
      figureCell(`dim.${dimension}`),
      figureCell(`dim.${dimension}.target`),
      figureCell(`dim.${dimension}.gap`),
      textCell(rootMode === null ? null : failureModeWords[rootMode], 'No rule fires'),
      textCell(gap.consequence)
    ]
  }
}

function claim({ gaps }: GapContext): string {
  const [widest] = gaps
  if (!widest || widest.gap === null || widest.gap === 0)
    return 'No dimension is known to be below its target'
  return `{dimensions.below} of {dimensions} dimensions are below target, “${dimensionWords[widest.dimension].toLowerCase()}” by the most`
}

/** Names short enough to stand beside a bar. */
const shortWords: Readonly<Record<Dimension, string>> = {
  strategy: 'Strategy',
  commercial: 'Commercial',
  'types-and-tiers': 'Types and tiers',
  recruitment: 'Recruitment',
  onboarding: 'Onboarding',
  enablement: 'Enablement',
  activation: 'Activation, co-sell',
  relationship: 'Relationship',
  measurement: 'Measurement',
  'voice-and-exchange': 'Voice, exchange'
}

/** Scores against targets, the widest gap first. */
export function scoreChart({ gaps, figures, engagement }: GapContext): ReportBlock[] {
  const known = gaps.filter(({ current }) => current !== null)
  if (known.length === 0) return []
  return [
    {
      kind: 'chart',
      id: 'summary.chart',
      caption: 'Where each dimension stands against its target, 0 to 5',
      alt: 'Bars from zero, one for each dimension whose score is known, with its target as a mark; {dimensions.below} of {dimensions} are below target. The numbers stand in the table of gaps.',
      source: 'Partner Health Scorecard of this engagement; dimensions whose score is unknown are not drawn.',
      spec: {
        kind: 'ranked-bars',
        valueTitle: 'Score now',
        limitTitle: 'Target',
        rows: known.map(({ dimension, current, target, rag }) => {
          const bound = figures[`dim.${dimension}`]
          return {
            id: dimension,
            label: shortWords[dimension],
            value: current,
            valueText: bound ? formatFigure(bound.figure, engagement.locale) : '',
            limit: target,
            isFlagged: rag === 'red'
          }
        })
      }
    }
  ]
}

function costs({ gaps }: GapContext): ReportBlock[] {
  const known = gaps.filter(({ cost }) => cost.kind === 'known')
  if (known.length === 0) return []
  return [
    {
      kind: 'heading',
      id: 'costs.title',
      level: 2,
      text: 'What doing nothing costs, where the data can tell'
    },
    {
      kind: 'table',
      id: 'costs.table',
      caption: 'Cost of doing nothing',
      columns: tableColumns(
        ['Dimension', 0.28],
        ['Amount', 0.15, 'right'],
        ['What it is', 0.15],
        ['How it was reckoned', 0.42]
      ),
      rows: known.map(({ dimension, cost }) => ({
        cells: [
          textCell(dimensionWords[dimension]),
          figureCell(`cost.${dimension}`, 'full'),
          textCell(cost.kind === 'known' ? (cost.nature === 'spent' ? 'Spent' : 'At stake') : null),
          textCell(cost.words)
        ]
      })),
      note: 'Only from the client’s own figures; the amounts overlap and are not added up. For the other dimensions no figure can tell, and none is guessed.'
    }
  ]
}

/** Current against target for each dimension. */
export function gapSection(context: GapContext): ReportBlock[] {
  return [
    { kind: 'heading', id: 'gaps.title', level: 1, text: claim(context) },
    {
      kind: 'table',
      id: 'gaps.table',
      caption: 'Gaps, the widest first',
      columns: tableColumns(
        ['Dimension', 0.18],
        ['State', 0.12],
        ['Now', 0.07, 'right'],
        ['Target', 0.08, 'right'],
        ['Gap', 0.09, 'right'],
        ['Root failure mode', 0.2],
        ['What follows if nothing is done', 0.26]
      ),
      rows: context.gaps.map(gapRow),
      note: 'Scores 0 to 5 from indicators, what partners say, and judgement with its reason; see the Partner Health Scorecard. At risk: more than a point and a half below target.'
    },
    ...costs(context)
  ]
}
