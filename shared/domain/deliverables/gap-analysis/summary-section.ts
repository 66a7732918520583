import { composeAnswer, strongestFirst } from '../../diagnosis/answer/compose-answer'
import { literal } from '../figure-text'
import { cleanLine } from '../clean-text'
import { listed } from '../listed'
import { sentenceCase, withinSentence } from '../partner-words'
import type { KpiItem, ReportBlock } from '../report'
import { findingText, intervalWords, decisiveFigure, thresholdWords } from './finding-text'
import type { GapContext, RuleResult } from './gap-input'
import { scoreChart } from './gap-section'

const paragraph = (id: string, style: 'lead' | 'body' | 'bullet', text: string): ReportBlock => ({
  kind: 'paragraph',
  id,
  style,
  text
})

interface Answer {
  readonly title: string
  readonly sentence: string
}

/** The consultant's own wording where there is one: its first clause is the title. */
function keptAnswer(text: string): Answer {
  const clean = cleanLine(text)
  const head = /^(.{20,110}?)[:.;](?:\s|$)/.exec(clean)?.[1] ?? clean
  return { title: literal(head), sentence: literal(clean) }
}

/** The answer in one sentence: what is most wrong is the title, the findings that show it follow as bound figures. */
export function answerOf({ engagement, diagnosis, results, clientName, asOf }: GapContext): Answer {
  const kept = engagement.diagnosisAnswer
  if (kept && kept.text.trim() !== '') return keptAnswer(kept.text)
  const composed = composeAnswer(
    cleanLine(engagement.clientName),
    results.map(({ rule }) => rule),
    diagnosis.findings
  )
  const used = composed.evidence.flatMap(({ ruleId }) => results.filter(({ rule }) => rule.id === ruleId))
  if (used.length === 0) return { title: literal(composed.text.replace(/\.$/, '')), sentence: '' }
  const [opening = ''] = composed.text.slice(cleanLine(engagement.clientName).length).split(':')
  const said = used.map((result) => withinSentence(findingText(result, asOf)))
  return {
    title: `${clientName}${literal(opening)}`,
    sentence: `${sentenceCase(said.join(', and '))}.`
  }
}

const kpis = (): KpiItem[] => [
  {
    key: 'rules.fire',
    format: 'auto',
    label: 'rules of the field fire',
    note: 'of {rules.decided} that could be decided'
  },
  {
    key: 'total',
    format: 'auto',
    label: 'partner health, 0 to 5',
    note: 'rests on {total.known|short} of the weight'
  },
  {
    key: 'dimensions.risk',
    format: 'auto',
    label: 'dimensions at risk',
    note: '{dimensions.below} of {dimensions} below target'
  },
  { key: 'rules.unknown', format: 'auto', label: 'rules cannot tell', note: 'data or answers are missing' }
]

/** A finding as a reason: the claim, the figures, and how sure it is. */
function reason({ rule, finding }: RuleResult, { engagement, asOf }: GapContext): string {
  const figure = decisiveFigure({ rule, finding }, asOf)
  const limit =
    figure === null ? '' : ` The rule fires ${thresholdWords(finding.threshold, figure, engagement.locale)}.`
  const interval = figure?.interval ? ` 95 % interval ${intervalWords(figure, engagement.locale)}.` : ''
  const says = sentenceCase(findingText({ rule, finding }, asOf))
  return `**${literal(rule.claim)}.** ${says}.${limit}${interval}`
}

/** The strongest finding of each of the three worst failure modes. */
function strongestThree({ results, diagnosis }: GapContext): RuleResult[] {
  const ranked = strongestFirst(
    results.map(({ rule }) => rule),
    diagnosis.findings
  )
  const seen = new Set<string>()
  return ranked
    .filter(({ rule }) => {
      const isNew = !seen.has(rule.failureMode)
      seen.add(rule.failureMode)
      return isNew
    })
    .slice(0, 3)
    .map(({ rule, finding }) => ({ rule, finding }))
}

function decision({ items, friction }: GapContext): string {
  if (friction.length > 0) {
    return 'Settle the {friction} open disputes of the friction log first: name an owner and a date for each. Nothing else of this document starts before.'
  }
  const first = items.filter((item) => item.band === 'first' && item.holds.length === 0).slice(0, 3)
  if (first.length === 0) return 'Agree who supplies the missing data and answers, and by when.'
  const names = listed(first.map(({ title }) => `“${literal(cleanLine(title))}”`))
  return `Agree to begin with ${names}: name an owner and a date for each.`
}

const numberWords = ['No', 'One', 'Two', 'Three'] as const

/** The one-page answer: the claim, the figures, the reasons and the decision asked. */
export function summarySection(context: GapContext): ReportBlock[] {
  const answer = answerOf(context)
  const reasons = strongestThree(context)
  const carried = `${numberWords[reasons.length] ?? 'Three'} ${reasons.length === 1 ? 'finding carries' : 'findings carry'} this answer`
  return [
    { kind: 'heading', id: 'summary.title', level: 1, text: answer.title },
    ...(answer.sentence === '' ? [] : [paragraph('summary.answer', 'lead', answer.sentence)]),
    { kind: 'kpis', id: 'summary.kpis', items: kpis() },
    ...(reasons.length === 0
      ? []
      : [{ kind: 'heading', id: 'summary.reasons', level: 2, text: carried } as const]),
    ...reasons.map((result) =>
      paragraph(`summary.reason.${result.rule.id.toLowerCase()}`, 'bullet', reason(result, context))
    ),
    ...scoreChart(context),
    { kind: 'callout', id: 'summary.decision', title: 'Decision asked', text: decision(context) }
  ]
}
