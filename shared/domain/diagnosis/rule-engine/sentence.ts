import type { Figure, FigureUnit, Interval } from '../../evidence/figure'
import { missingWords, unknownWords } from '../../evidence/reasons'
import { findQuestion } from '../checklists/registry'
import type { AnswerCount, RuleOutcome, WorkFact } from '../finding'
import type { Rule, Threshold } from '../rule'
import { workFactWords } from '../work-facts/work-fact-words'
import { writeNumber, type Notation } from './write-number'

/** The decisive number of a finding, from a figure or from the workbench. */
export interface Decisive {
  readonly value: number
  readonly unit: FigureUnit
  readonly numerator: number | null
  readonly denominator: number | null
  readonly interval: Interval | null
}

/** What a second figure says. */
export interface OrSaid {
  readonly says: string
  readonly outcome: RuleOutcome
  readonly decisive: Decisive
  /** Null: no number is set, so the figure is only shown. */
  readonly limit: Threshold | null
}

/** What a finding is made of, as far as its sentence needs it. */
export interface Said {
  readonly rule: Rule
  readonly outcome: RuleOutcome
  readonly threshold: Threshold | null
  readonly windowDays: number | null
  readonly decisive: Decisive | null
  readonly answers: AnswerCount | null
  /** Who answered a single question. */
  readonly answeredBy: 'client' | 'data' | null
  readonly work: WorkFact | null
  readonly unknown: Figure['unknown']
  readonly missing: readonly string[]
  readonly unanswered: readonly string[]
  readonly needsThreshold: boolean
  /** A second condition, with its number, in words. */
  readonly also: string | null
}

/** "the threshold of 30 %"; for "not one" and "every one" words say it better than 0 and 100 %. */
function thresholdWords({ value, unit, firesWhen }: Threshold, notation: Notation): string {
  if (value === 0 && firesWhen === 'above') return 'the threshold, which is none'
  if (value === 1 && unit === 'share' && firesWhen === 'below') return 'the threshold, which is every one'
  return `the threshold of ${writeNumber(value, unit, notation)}`
}

/** Which side of the threshold the figure lies on. */
function sideWords(threshold: Threshold, isBeyond: boolean, notation: Notation): string {
  const { firesWhen, isInclusive } = threshold
  const beyond = `${isInclusive ? 'at or ' : ''}${firesWhen}`
  return `${isBeyond ? '' : 'not '}${beyond} ${thresholdWords(threshold, notation)}`
}

/** Fills the figures into the rule's sentence. */
function figuresIn(
  says: string,
  said: Pick<Said, 'windowDays'>,
  decisive: Decisive,
  notation: Notation
): string {
  const { value, unit, numerator, denominator } = decisive
  const count = (number: number | null): string =>
    number === null ? '—' : writeNumber(number, 'count', notation)
  return says
    .replace('{value}', writeNumber(value, unit, notation))
    .replace('{numerator}', count(numerator))
    .replace('{denominator}', count(denominator))
    .replace('{window}', said.windowDays === null ? 'the window' : String(said.windowDays))
}

function verdictWords(said: Said, decisive: Decisive, notation: Notation): string {
  const { outcome, threshold, rule } = said
  if (rule.test?.by === 'band') {
    const { low, high } = rule.test
    const inside = outcome === 'clear'
    return `${inside ? 'within' : 'outside'} the ${low} to ${high} the field asks for`
  }
  if (!threshold) return 'no threshold is set'
  if (outcome === 'fires') return sideWords(threshold, true, notation)
  if (outcome === 'clear') return sideWords(threshold, false, notation)
  const { interval, unit } = decisive
  const write = (bound: number): string => writeNumber(bound, unit, notation)
  if (interval && rule.warnsFrom === undefined) {
    const level = writeNumber(interval.level, 'share', notation)
    return `the ${level} interval, ${write(interval.low)} to ${write(interval.high)}, holds the threshold of ${write(threshold.value)}`
  }
  if (rule.warnsFrom !== undefined) {
    return `a warning from ${write(rule.warnsFrom)}, ${sideWords(threshold, false, notation)}`
  }
  return `too close to call: ${sideWords(threshold, false, notation)}`
}

/** What a second figure adds, with its own verdict. */
export function orWords({ says, outcome, decisive, limit }: OrSaid, notation: Notation): string {
  const head = figuresIn(says, { windowDays: null }, decisive, notation)
  if (limit === null) return `${head}.`
  const side = sideWords(limit, outcome !== 'clear', notation)
  const { interval, unit } = decisive
  if (outcome !== 'inconclusive' || interval === null) return `${head}; ${side}.`
  const write = (bound: number): string => writeNumber(bound, unit, notation)
  const range = `${write(interval.low)} to ${write(interval.high)}`
  return `${head}; ${side}, though within chance (${range}).`
}

/** One question: who says what. */
function singleAnswer(outcome: RuleOutcome, by: Said['answeredBy']): string {
  const [who, says, bears] =
    by === 'data' ? ['The data', 'say', 'bear'] : ['The client’s answer', 'says', 'bears']
  if (outcome === 'fires') return `${who} ${bears} it out`
  return outcome === 'clear' ? `${who} ${says} otherwise` : `${who} ${says}: in part`
}

function answerWords({ asked, fewestBad, mostBad }: AnswerCount): string {
  const range = fewestBad === mostBad ? `${fewestBad}` : `${fewestBad} to ${mostBad}`
  return `${range} of ${asked} answers are against it`
}

const answersDecide = (outcome: RuleOutcome): string =>
  ({
    fires: 'they are against it',
    clear: 'they are for it',
    inconclusive: 'it is so in part',
    'cannot-tell': 'there is none yet'
  })[outcome]

const questionText = (id: string): string => `“${findQuestion(id)?.text ?? id}”`

function whyUnknown(said: Said): string {
  const asks = said.missing.map(missingWords)
  const questions = said.unanswered.map(questionText)
  if (said.work) return workFactWords[said.work.id].absent
  const reason = said.unknown ? unknownWords(said.unknown.reason) : ''
  const ask =
    asks.length > 0
      ? `Ask the client for: ${asks.join('; ')}.`
      : questions.length > 0
        ? `Ask the client: ${questions.join(' ')}`
        : ''
  return [reason, ask].filter((part) => part !== '').join(' ')
}

/** One sentence with the figures in it and what follows from them. */
export function sentenceOf(said: Said, notation: Notation): string {
  const { rule, decisive, answers, outcome } = said
  if (decisive && rule.says !== undefined) {
    const head = figuresIn(rule.says, said, decisive, notation)
    if (said.needsThreshold)
      return `${head}. The field gives no number: set the threshold from which it counts as a problem.`
    if (answers) return `${head}; the field gives no number, so answers decide: ${answersDecide(outcome)}.`
    const also = said.also === null ? '' : `, with ${said.also}`
    return `${head}${also}; ${verdictWords(said, decisive, notation)}.`
  }
  if (rule.test?.by === 'rule') return followsWords(rule.test.ruleId, outcome)
  if (outcome === 'cannot-tell') {
    const needs = said.needsThreshold ? ' Its threshold is not set either: the field gives none.' : ''
    return `${whyUnknown(said)}${needs}`.trim() || 'Nothing in the engagement says anything about it yet.'
  }
  if (answers?.asked === 1) return `${singleAnswer(outcome, said.answeredBy)}.`
  if (answers) return `${answerWords(answers)}: ${answerEnd(said)}`
  return rule.statement
}

const followsWords = (ruleId: string, outcome: RuleOutcome): string =>
  ({
    fires: `${ruleId} fires, so this comes first.`,
    clear: `${ruleId} is clear, so there is no need for it.`,
    inconclusive: `${ruleId} is inconclusive, so this is, too.`,
    'cannot-tell': `${ruleId} cannot be told yet, and this follows from it.`
  })[outcome]

/** The claim a bad answer bears out, or the questions that are still open. */
function answerEnd({ rule, outcome, unanswered }: Said): string {
  const open = unanswered.length > 0 ? ` ${unanswered.length} not answered yet.` : ''
  const claim = `${rule.claim.charAt(0).toLowerCase()}${rule.claim.slice(1)}`
  return outcome === 'clear' ? `nothing speaks for “${claim}”.${open}` : `${claim}.${open}`
}
