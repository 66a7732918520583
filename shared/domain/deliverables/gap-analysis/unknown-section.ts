import { findQuestion } from '../../diagnosis/checklists/registry'
import { workFactWords } from '../../diagnosis/work-facts/work-fact-words'
import { workFactIds, type WorkFactId } from '../../diagnosis/rule'
import { missingWords } from '../../evidence/reasons'
import { failureModes } from '../../voice/failure-mode'
import { failureModeWords } from '../../voice/failure-mode-words'
import type { ReportBlock } from '../report'
import { figureCell, tableColumns, textCell, tonedCell } from '../table-cells'
import { writtenFinding } from './findings-section'
import { decisiveFigure, intervalWords, ruleKey } from './finding-text'
import { withOutcome } from './gap-figures'
import type { GapContext, RuleResult } from './gap-input'

const isWorkFact = (code: string): code is WorkFactId => (workFactIds as readonly string[]).includes(code)

/** What has to be there before a rule can be decided, and the rules that wait for it. */
function askedFor(
  results: readonly RuleResult[],
  read: (result: RuleResult) => readonly string[]
): Map<string, string[]> {
  const asked = new Map<string, string[]>()
  for (const result of results) {
    for (const what of read(result)) asked.set(what, [...(asked.get(what) ?? []), result.rule.id])
  }
  return asked
}

const wordsOf = (code: string): string => (isWorkFact(code) ? workFactWords[code].absent : missingWords(code))

function dataTable(results: readonly RuleResult[]): ReportBlock[] {
  const asked = askedFor(results, ({ finding }) => finding.missing)
  if (asked.size === 0) return []
  return [
    {
      kind: 'table',
      id: 'unknown.data',
      caption: 'Data to ask for, and the rules they decide',
      columns: tableColumns(['What is missing', 0.72], ['Rules it decides', 0.28]),
      rows: [...asked].map(([code, ids]) => ({ cells: [textCell(wordsOf(code)), textCell(ids.join(', '))] })),
      note: null
    }
  ]
}

/** Open questions by the failure mode they would settle. */
function questionTable(results: readonly RuleResult[]): ReportBlock[] {
  const groups = failureModes.flatMap((mode) => {
    const own = results.filter(
      ({ rule, finding }) => rule.failureMode === mode && finding.unanswered.length > 0
    )
    return own.length === 0 ? [] : [{ mode, own }]
  })
  if (groups.length === 0) return []
  const seen = new Set<string>()
  const isFirst = (id: string): boolean => !seen.has(id) && seen.add(id).has(id)
  return [
    {
      kind: 'table',
      id: 'unknown.questions',
      caption: 'Questions to answer, by what they settle',
      columns: tableColumns(['What it settles', 0.22], ['Questions for the client', 0.6], ['Rules', 0.18]),
      rows: groups.map(({ mode, own }) => ({
        cells: [
          textCell(failureModeWords[mode]),
          textCell(
            own
              .flatMap(({ finding }) => finding.unanswered)
              .filter(isFirst)
              .map((id) => findQuestion(id)?.text ?? id)
              .join(' '),
            'Asked above'
          ),
          textCell(own.map(({ rule }) => rule.id).join(', '))
        ]
      })),
      note: 'An unanswered question counts neither as yes nor as no.'
    }
  ]
}

/** Rules with a figure and no threshold: the field gives none. */
function unsetTable(results: readonly RuleResult[], context: GapContext): ReportBlock[] {
  const measured = results.filter(
    (result) => result.finding.needsThreshold === true && decisiveFigure(result, context.asOf) !== null
  )
  if (measured.length === 0) return []
  return [
    { kind: 'heading', id: 'unset.title', level: 2, text: 'Measured, but the field gives no threshold' },
    {
      kind: 'table',
      id: 'unset.table',
      caption: 'Figures that wait for a threshold',
      columns: tableColumns(
        ['Rule', 0.07],
        ['What the data say', 0.57],
        ['Figure', 0.14, 'right'],
        ['95 % interval', 0.22, 'right']
      ),
      rows: measured.map((result) => {
        const figure = decisiveFigure(result, context.asOf)
        return {
          cells: [
            tonedCell(result.rule.id, 'muted'),
            textCell(`${writtenFinding(result, context)}.`),
            figureCell(ruleKey(result.rule.id)),
            tonedCell(intervalWords(figure, context.engagement.locale), figure?.interval ? 'plain' : 'muted')
          ]
        }
      }),
      note: 'These become findings once a threshold is agreed with the client; until then none is claimed.'
    }
  ]
}

/** What cannot be told, and what would change that. */
export function unknownSection(context: GapContext): ReportBlock[] {
  const unknown = withOutcome(context.results, 'cannot-tell')
  if (unknown.length === 0) return []
  return [
    {
      kind: 'heading',
      id: 'unknown.title',
      level: 1,
      text: '{rules.unknown} of {rules} rules cannot tell: missing data, answers or thresholds'
    },
    {
      kind: 'paragraph',
      id: 'unknown.intro',
      style: 'body',
      text: '“Cannot tell” is a result of its own. It is neither a finding nor an all-clear, and no score was made of it.'
    },
    ...dataTable(unknown),
    ...questionTable(unknown),
    ...unsetTable(unknown, context)
  ]
}
