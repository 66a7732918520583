import type { Figure } from '../../evidence/figure'
import { findQuestion } from '../checklists/registry'
import type { AnswerCount, RuleFinding, RuleOutcome, WorkFact } from '../finding'
import type { AlsoLimit, Rule, RuleTest } from '../rule'
import { answersSay, type Asked } from './count-answers'
import { applySetting, type RuleInUse } from './apply-setting'
import { orSayings } from './or-limits'
import { graver, isBeyond, outcomeOf, weaker } from './outcome'
import { partnersOf } from './partners-of'
import type { RuleFacts } from './rule-facts'
import { orWords, sentenceOf, type Decisive } from './sentence'

/** What a rule found before it is put into words. */
interface Found {
  readonly outcome: RuleOutcome
  readonly figures: readonly Figure[]
  readonly decisive: Decisive | null
  readonly work?: WorkFact
  readonly answers?: AnswerCount
  readonly unanswered?: readonly string[]
  readonly missing?: readonly string[]
  readonly unknown?: Figure['unknown']
  readonly needsThreshold?: boolean
  readonly also?: string
}

interface Held {
  readonly rule: Rule
  readonly used: RuleInUse
  readonly facts: RuleFacts
}

const cannotTell = (figures: readonly Figure[], more: Partial<Found> = {}): Found => ({
  outcome: 'cannot-tell',
  figures,
  decisive: null,
  ...more
})

/** Figures a rule reads, with the window in use; those that do not exist yet are left away. */
function figuresOf({ rule, used, facts }: Held): Figure[] {
  const window = used.windowDays === rule.windowDays ? null : used.windowDays
  return rule.reads.flatMap((metricId) => facts.figure(metricId, window) ?? [])
}

function alsoHolds(also: AlsoLimit, figure: Figure): { outcome: RuleOutcome; words: string } {
  const number = figure[also.part]
  if (number === null) return { outcome: 'cannot-tell', words: '' }
  return { outcome: isBeyond(number, also.limit) ? 'fires' : 'clear', words: `${number} ${also.words}` }
}

function byFigure(held: Held, test: RuleTest | undefined): Found {
  const { rule, used } = held
  const figures = figuresOf(held)
  const [first] = figures
  const decisiveFigure = first?.metricId === rule.reads[0] ? first : undefined
  const asks = rule.asks === undefined ? [] : [rule.asks]
  if (decisiveFigure === undefined || decisiveFigure.value === null) {
    const code = decisiveFigure?.unknown?.missing
    return cannotTell(figures, {
      missing: code === null || code === undefined ? asks : [code],
      unknown: decisiveFigure?.unknown ?? null,
      needsThreshold: used.threshold === null
    })
  }
  const { value, interval, numerator, denominator, unit } = decisiveFigure
  const decisive: Decisive = { value, unit, numerator, denominator, interval }
  if (used.threshold === null) return { outcome: 'cannot-tell', figures, decisive, needsThreshold: true }
  const outcome = outcomeOf({ value, interval }, used.threshold, rule.warnsFrom)
  if (test?.by !== 'figure' || !test.also) return { outcome, figures, decisive }
  const also = alsoHolds(test.also, decisiveFigure)
  return { outcome: weaker(outcome, also.outcome), figures, decisive, also: also.words }
}

function askedIn({ rule, facts }: Held): Asked[] {
  return rule.questions.flatMap((id) => {
    const question = findQuestion(id)
    return question ? { question, answer: facts.answer(id) } : []
  })
}

function byAnswers(held: Held): Found {
  const threshold = held.used.threshold ?? oneBadAnswer
  const { outcome, count, unanswered } = answersSay(askedIn(held), threshold)
  return { outcome, figures: figuresOf(held), decisive: null, answers: count, unanswered }
}

const oneBadAnswer = { value: 0, unit: 'count', firesWhen: 'above' } as const

/** The figure decides; where it cannot, one bad answer is enough. */
function byFigureOrAnswers(held: Held, test: RuleTest & { by: 'figure-or-answers' }): Found {
  const found = byFigure(held, undefined)
  const { outcome, count, unanswered } = answersSay(askedIn(held), oneBadAnswer)
  if (found.outcome !== 'cannot-tell') {
    const isWorse = test.isEither === true && graver(found.outcome, outcome) !== found.outcome
    return isWorse ? { outcome, figures: found.figures, decisive: null, answers: count, unanswered } : found
  }
  if (outcome === 'cannot-tell') return { ...found, unanswered }
  return { outcome, figures: found.figures, decisive: found.decisive, answers: count, unanswered }
}

function byWork({ rule, used, facts }: Held, test: RuleTest & { by: 'work' | 'band' }): Found {
  const work = facts.work(test.fact)
  if (work.value === null) {
    return cannotTell([], { work, needsThreshold: needsOne(rule, used) })
  }
  const unit = used.threshold?.unit ?? rule.askedUnit ?? 'count'
  const share = unit === 'share' && work.of !== null && work.of > 0
  const decisive: Decisive = {
    ...{ value: share ? work.value / (work.of ?? 1) : work.value, unit, interval: null },
    ...{ numerator: work.value, denominator: work.of }
  }
  const base = { figures: [], decisive, work }
  if (test.by === 'band') {
    const isInside = work.value >= test.low && work.value <= test.high
    const isSoft = test.softBelowPartners !== undefined && facts.rosterSize < test.softBelowPartners
    return { ...base, outcome: isInside ? 'clear' : isSoft ? 'inconclusive' : 'fires' }
  }
  if (used.threshold === null) return { ...base, outcome: 'cannot-tell', needsThreshold: true }
  return { ...base, outcome: outcomeOf({ value: decisive.value, interval: null }, used.threshold) }
}

const needsOne = (rule: Rule, used: RuleInUse): boolean => used.threshold === null && rule.askedUnit !== null

function find(held: Held, earlier: ReadonlyMap<string, RuleFinding>): Found {
  const { test } = held.rule
  switch (test?.by) {
    case undefined:
    case 'figure':
      return byFigure(held, test)
    case 'figure-or-answers':
      return byFigureOrAnswers(held, test)
    case 'answers':
      return byAnswers(held)
    case 'work':
    case 'band':
      return byWork(held, test)
    case 'rule': {
      const followed = earlier.get(test.ruleId)
      const outcome = followed && !followed.isSwitchedOff ? followed.outcome : 'cannot-tell'
      return { outcome, figures: followed?.figures ?? [], decisive: null }
    }
  }
}

/**
 * Holds one rule against the facts: fires, clear, inconclusive or cannot tell, with all that was looked at.
 * `earlier`: findings of the rules it may follow.
 */
export function evaluateRule(
  rule: Rule,
  facts: RuleFacts,
  earlier: ReadonlyMap<string, RuleFinding> = new Map()
): RuleFinding {
  const used = applySetting(rule, facts.setting(rule.id))
  const found = find({ rule, used, facts }, earlier)
  const { figures, work, answers, decisive, unanswered = [], missing = [] } = found
  const { threshold, windowDays } = used
  const or = orSayings(rule, figures, threshold)
  const outcome = or.reduce((worst, second) => graver(worst, second.outcome), found.outcome)
  const needsThreshold = found.needsThreshold ?? false
  const notation = { locale: facts.locale, currency: figures[0]?.currency ?? null }
  const own = sentenceOf(
    {
      ...{ rule, decisive, missing, unanswered, needsThreshold, outcome: found.outcome },
      ...{ threshold, windowDays, answers: answers ?? null, work: work ?? null },
      answeredBy: facts.answeredBy(rule.questions[0] ?? ''),
      ...{ unknown: found.unknown ?? null, also: found.also ?? null }
    },
    notation
  )
  return {
    ...{ ruleId: rule.id, outcome, figures, threshold, windowDays, needsThreshold, missing, unanswered },
    ...(work ? { work } : {}),
    ...(answers ? { answers } : {}),
    ...{ change: used.change, isSwitchedOff: used.isSwitchedOff },
    partnerIds: work?.partnerIds ?? partnersOf(figures[0], threshold),
    sentence: [own, ...or.map((second) => orWords(second, notation))].join(' ')
  }
}
