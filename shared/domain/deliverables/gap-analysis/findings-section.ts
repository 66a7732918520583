import { rootModeOf } from '../../diagnosis/gaps/gap-table'
import { rootsOf } from '../../diagnosis/failure-mode-roots'
import type { Figure } from '../../evidence/figure'
import { failureModes, type FailureMode } from '../../voice/failure-mode'
import { failureModeWords } from '../../voice/failure-mode-words'
import { cleanLine } from '../clean-text'
import { literal, plainText, readFigureText } from '../figure-text'
import { formatNumber } from '../format-figure'
import { sentenceCase } from '../partner-words'
import type { ReportBlock, ReportCell, ReportRow } from '../report'
import { figureCell, ownCell, tableColumns, textCell, tonedCell } from '../table-cells'
import { decisiveFigure, findingText, intervalWords, ruleKey, thresholdWords } from './finding-text'
import { withOutcome } from './gap-figures'
import type { GapContext, RuleResult } from './gap-input'

const findingColumns = tableColumns(
  ['Rule', 0.07],
  ['What the data say', 0.41],
  ['Figure', 0.11, 'right'],
  ['95 % interval', 0.17, 'right'],
  ['n', 0.08, 'right'],
  ['Fires', 0.16, 'right']
)

/** A finding in one cell: tables are never read for tokens, so its figures are written out here. */
export function writtenFinding(result: RuleResult, { asOf, figures, engagement }: GapContext): string {
  const text = findingText(result, asOf)
  return sentenceCase(plainText(readFigureText(text, figures, engagement.locale)))
}

/** What a share is taken of, where that is a number of cases and not of money. */
function baseCell({ rule }: RuleResult, figure: Figure, context: GapContext): ReportCell {
  const key = `${ruleKey(rule.id)}.of`
  const isCases = rule.says?.includes('{denominator}') === true || figure.interval !== null
  if (isCases && figure.denominator !== null) return figureCell(key)
  const base = figure.base?.ids.length ?? 0
  return base === 0 ? tonedCell('—', 'muted') : textCell(formatNumber(base, context.engagement.locale))
}

/** One finding with everything that defends it. */
export function findingRow(result: RuleResult, context: GapContext): ReportRow {
  const { rule, finding } = result
  const { locale } = context.engagement
  const figure = decisiveFigure(result, context.asOf)
  const key = ruleKey(rule.id)
  return {
    cells: [
      tonedCell(rule.id, 'muted'),
      textCell(`${rule.claim}. ${writtenFinding(result, context)}.`),
      figure === null ? tonedCell('answers', 'muted') : figureCell(key),
      tonedCell(intervalWords(figure, locale), figure?.interval ? 'plain' : 'muted'),
      figure === null ? tonedCell('—', 'muted') : baseCell(result, figure, context),
      textCell(
        `${thresholdWords(finding.threshold, figure, locale)}${finding.change === null ? '' : ' (changed)'}`
      )
    ]
  }
}

/** Fired rules by failure mode, the heaviest mode first. */
export function firedByMode(context: GapContext): readonly (readonly [FailureMode, readonly RuleResult[]])[] {
  const groups = new Map<FailureMode, RuleResult[]>()
  for (const result of withOutcome(context.results, 'fires')) {
    const { failureMode } = result.rule
    groups.set(failureMode, [...(groups.get(failureMode) ?? []), result])
  }
  const weight = (mode: FailureMode): number =>
    (groups.get(mode) ?? []).reduce((total, { rule }) => total + rule.severity, 0)
  return failureModes
    .filter((mode) => groups.has(mode))
    .sort((a, b) => weight(b) - weight(a))
    .map((mode) => [mode, groups.get(mode) ?? []] as const)
}

/** Fired rules of all failure modes in one table; a shaded row names the mode of those below it. */
function firedTable(context: GapContext): ReportBlock[] {
  const groups = firedByMode(context)
  if (groups.length === 0) return []
  const empty = textCell('')
  const sources = new Set(
    groups.flatMap(([, results]) => results.flatMap(({ rule }) => rule.source.split('; ')))
  )
  return [
    {
      kind: 'table',
      id: 'found.table',
      caption: 'Rules that fire, by failure mode',
      columns: findingColumns,
      rows: groups.flatMap(([mode, results]): ReportRow[] => [
        { cells: [empty, textCell(failureModeWords[mode]), empty, empty, empty, empty], isTotal: true },
        ...results.map((result) => findingRow(result, context))
      ]),
      note: `n: the cases a share is taken of. Rules from: ${literal([...sources].join('; '))}.`
    }
  ]
}

function claim(context: GapContext): string {
  const fired = withOutcome(context.results, 'fires')
  if (fired.length === 0) return 'No rule that could be decided fires'
  const worst = rootModeOf(fired.map(({ rule }) => rule))
  const most = worst === null ? '' : `; most weight lies on “${failureModeWords[worst].toLowerCase()}”`
  const verb = fired.length === 1 ? 'fires' : 'fire'
  return `{rules.fire} of {rules.decided} rules that could be decided ${verb}${most}`
}

const mostNamed = 10

/** The partners most findings are about. */
function partnerTable(context: GapContext): ReportBlock[] {
  const rulesOf = new Map<string, string[]>()
  for (const { rule, finding } of withOutcome(context.results, 'fires')) {
    for (const id of finding.partnerIds) rulesOf.set(id, [...(rulesOf.get(id) ?? []), rule.id])
  }
  const partnerOf = new Map(context.partners.map((partner) => [partner.id, partner]))
  const ranked = [...rulesOf]
    .flatMap(([id, ids]) => {
      const partner = partnerOf.get(id)
      return partner ? [{ partner, ids }] : []
    })
    .sort((a, b) => b.ids.length - a.ids.length || (a.partner.name < b.partner.name ? -1 : 1))
  if (ranked.length === 0) return []
  return [
    {
      kind: 'table',
      id: 'found.partners',
      caption: 'Partners that most findings are about',
      columns: tableColumns(['Partner', 0.42], ['Tier', 0.16], ['Findings', 0.12, 'right'], ['Rules', 0.3]),
      rows: ranked.slice(0, mostNamed).map(({ partner, ids }) => ({
        cells: [
          ownCell(partner.name),
          textCell(partner.tier, 'None'),
          textCell(formatNumber(ids.length, context.engagement.locale)),
          textCell(ids.join(', '))
        ]
      })),
      note: `The first of ${formatNumber(ranked.length, context.engagement.locale)} partners named by a finding. A finding about a share that is too low names those not counted.`
    }
  ]
}

function rootTable(context: GapContext): ReportBlock[] {
  const groups = firedByMode(context)
  if (groups.length === 0) return []
  return [
    { kind: 'heading', id: 'roots.title', level: 2, text: 'What lies at the root' },
    {
      kind: 'table',
      id: 'roots.table',
      caption: 'Failure modes and what the field calls them',
      columns: tableColumns(
        ['Failure mode', 0.3],
        ['Rules that fire', 0.2],
        ['What the field calls it', 0.5]
      ),
      rows: groups.map(([mode, results]) => ({
        cells: [
          textCell(failureModeWords[mode]),
          textCell(results.map(({ rule }) => rule.id).join(', ')),
          textCell(
            rootsOf(mode)
              .map(({ name, source, number }) => `${name} (${source}, ${number})`)
              .join('; '),
            'No paper names it'
          )
        ]
      })),
      note: 'Which of the field’s lists a failure mode belongs to is our judgement; the number is its place in that list.'
    }
  ]
}

function closeCalls(context: GapContext): ReportBlock[] {
  const close = withOutcome(context.results, 'inconclusive')
  if (close.length === 0) return []
  return [
    { kind: 'heading', id: 'close.title', level: 2, text: 'Too close to call' },
    {
      kind: 'table',
      id: 'close.table',
      caption: 'Rules whose threshold lies within the interval',
      columns: findingColumns,
      rows: close.map((result) => findingRow(result, context)),
      note: 'More cases would decide these; they count neither as fired nor as clear.'
    }
  ]
}

function contradictions({ diagnosis }: GapContext): ReportBlock[] {
  const asked = diagnosis.checklists.flatMap(({ questions }) =>
    questions.filter((each) => each.isContradicted)
  )
  const unique = [...new Map(asked.map((each) => [each.question.id, each])).values()]
  if (unique.length === 0) return []
  return [
    { kind: 'heading', id: 'contradictions.title', level: 2, text: 'Where answers and data disagree' },
    {
      kind: 'table',
      id: 'contradictions.table',
      caption: 'Questions to which client and data give different answers',
      columns: tableColumns(['Question', 0.42], ['Client', 0.14], ['What the data say', 0.44]),
      rows: unique.map((each) => ({
        cells: [
          textCell(each.question.text),
          textCell(each.clientAnswer, 'No answer'),
          textCell(cleanLine(each.dataSentence))
        ]
      })),
      note: null
    }
  ]
}

/** Verb and number agree: "1 is too close to call". */
function outcomeCounts({ results }: GapContext): string {
  const isOne = (outcome: RuleResult['finding']['outcome']): boolean =>
    withOutcome(results, outcome).length === 1
  const close = `{rules.close} ${isOne('inconclusive') ? 'is' : 'are'} too close to call`
  return `{rules.fire} ${isOne('fires') ? 'fires' : 'fire'}, {rules.clear} ${isOne('clear') ? 'is' : 'are'} clear, ${close}, {rules.unknown} cannot tell`
}

/** What was found: fired rules by failure mode, whom they are about, roots, close calls and contradictions. */
export function findingsSection(context: GapContext): ReportBlock[] {
  return [
    { kind: 'page-break', id: 'found.break' },
    { kind: 'heading', id: 'found.title', level: 1, text: claim(context) },
    {
      kind: 'paragraph',
      id: 'found.intro',
      style: 'body',
      text: `{rules} rules of the field were held against the data: ${outcomeCounts(context)}. A rule fires only when the whole interval lies beyond its threshold.`
    },
    ...firedTable(context),
    ...rootTable(context),
    ...partnerTable(context),
    ...closeCalls(context),
    ...contradictions(context)
  ]
}
