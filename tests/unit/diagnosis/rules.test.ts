import { describe, expect, it } from 'vitest'
import type { RuleFinding, RuleOutcome } from '@shared/domain/diagnosis/finding'
import { findQuestion } from '@shared/domain/diagnosis/checklists/registry'
import { rootModes } from '@shared/domain/diagnosis/failure-mode-roots'
import type { Rule } from '@shared/domain/diagnosis/rule'
import { findRule, rules } from '@shared/domain/diagnosis/rules/registry'
import { evaluateRules } from '@shared/domain/diagnosis/rule-engine/evaluate-rules'
import { missingData } from '@shared/domain/evidence/reasons'
import { findMetric } from '@shared/domain/metrics/registry'
import { failureModes } from '@shared/domain/voice/failure-mode'
import { aSetting, ruleFacts, type Given } from './rule-facts-builder'
import { ruleCases } from './rule-cases'

function findingOf(ruleId: string, given: Given): RuleFinding {
  const { findings } = evaluateRules(rules, ruleFacts(given))
  const finding = findings.find((one) => one.ruleId === ruleId)
  if (!finding) throw new Error(`${ruleId} is not asked here`)
  return finding
}

const kindOf = (ruleId: string) => findRule(ruleId)?.onlyFor?.[0] ?? 'activation'

describe('each rule of the reference', () => {
  it('is shipped, once', () => {
    const expected = Array.from({ length: 64 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`)
    expect(rules.map(({ id }) => id)).toEqual(expected)
    expect(findRule('ACT-1')?.id).toBe('R01')
    expect(findRule('R99')).toBeNull()
  })

  it.each(ruleCases)('%s: %s', (ruleId, outcome, given) => {
    expect(findingOf(ruleId, given).outcome).toBe(outcome)
  })

  it.each(rules.map(({ id }) => id))('%s cannot tell without data, and says what it needs', (ruleId) => {
    const finding = findingOf(ruleId, { kind: kindOf(ruleId) })
    expect(finding.outcome).toBe('cannot-tell')
    const { missing, unanswered, work, figures } = finding
    const follows = findRule(ruleId)?.test?.by === 'rule'
    expect(missing.length + unanswered.length + (work ? 1 : 0) + figures.length > 0 || follows).toBe(true)
    expect(finding.sentence).not.toBe('')
    expect(finding.sentence).not.toContain('{')
  })

  it('has a case for every outcome its kind allows', () => {
    const wanted: readonly RuleOutcome[] = ['fires', 'clear']
    for (const { id } of rules) {
      const outcomes = new Set(ruleCases.filter(([ruleId]) => ruleId === id).map(([, outcome]) => outcome))
      for (const outcome of wanted) expect(outcomes, `${id} ${outcome}`).toContain(outcome)
    }
  })

  it('has an inconclusive case wherever something can lie between clear and firing', () => {
    const lacking = rules.filter(({ id, test, threshold }) => {
      // Counts of the workbench's own records, "every one" and "not one" have nothing in between.
      const isOwnCount = test?.by === 'work' || (test?.by === 'band' && test.softBelowPartners === undefined)
      const isAtTheEnd =
        threshold !== null && (threshold.value === 0 || (threshold.unit === 'share' && threshold.value === 1))
      const isCased = ruleCases.some(([ruleId, outcome]) => ruleId === id && outcome === 'inconclusive')
      return !isCased && !isOwnCount && !isAtTheEnd
    })
    expect(lacking.map(({ id }) => id)).toEqual([])
  })

  it('reads only metrics, questions and data that exist', () => {
    for (const rule of rules) {
      for (const id of rule.questions) expect(findQuestion(id), `${rule.id} ${id}`).not.toBeNull()
      for (const id of rule.reads) expect(findMetric(id), `${rule.id} ${id}`).not.toBeNull()
      if (rule.asks !== undefined) expect(Object.keys(missingData)).toContain(rule.asks)
    }
  })

  it('holds a figure only against a threshold of its own unit', () => {
    const isHeld = ({ reads, test }: Rule): boolean => reads.length > 0 && test?.by !== 'answers'
    for (const rule of rules.filter(isHeld)) {
      const unit = findMetric(rule.reads[0] ?? '')?.definition.unit
      expect(rule.threshold?.unit ?? rule.askedUnit, rule.id).toBe(unit)
    }
  })

  it('has a threshold, or says in which unit to ask for one', () => {
    for (const rule of rules) {
      const decides = rule.test?.by === 'band' || rule.test?.by === 'rule'
      expect(decides || rule.threshold !== null || rule.askedUnit !== null, rule.id).toBe(true)
      expect(rule.threshold !== null && rule.askedUnit !== null, rule.id).toBe(false)
    }
  })
})

describe('a rule without a number', () => {
  it('asks for one instead of inventing it, and shows its figure meanwhile', () => {
    const finding = findingOf('R60', { figures: { 'top-5-share': 0.81 } })
    expect(finding).toMatchObject({ outcome: 'cannot-tell', needsThreshold: true, missing: [] })
    expect(finding.sentence).toBe(
      'The five partners with the most revenue bring 81% of partner revenue over all years in the data. The field gives no number: set the threshold from which it counts as a problem.'
    )
  })
})

describe('a changed rule', () => {
  const figures = { 'active-lead-rate': { value: 0.22, numerator: 46, denominator: 209 } }

  it('holds the consultant’s number, and shows what was shipped and why', () => {
    expect(findingOf('R01', { figures }).outcome).toBe('fires')
    const settings = [aSetting('R01', { threshold: 0.2, reason: 'PartnerMatch calls 15 to 20 % good' })]
    expect(findingOf('R01', { figures, settings })).toMatchObject({
      outcome: 'clear',
      threshold: { value: 0.2, unit: 'share', firesWhen: 'below' },
      change: {
        ...{ shippedThreshold: 0.3, shippedWindowDays: 90 },
        reason: 'PartnerMatch calls 15 to 20 % good'
      }
    })
  })

  it('asks the figure for another window', () => {
    const asked: (number | null)[] = []
    const facts = ruleFacts({ figures, settings: [aSetting('R01', { windowDays: 180 })] })
    const { findings } = evaluateRules(rules, {
      ...facts,
      figure: (metricId, windowDays) => {
        if (metricId === 'active-lead-rate') asked.push(windowDays)
        return facts.figure(metricId, windowDays)
      }
    })
    expect(asked).toEqual([180])
    expect(findings.find(({ ruleId }) => ruleId === 'R01')).toMatchObject({ windowDays: 180 })
  })

  it('is switched off, and what follows it cannot be told', () => {
    const settings = [aSetting('R01', { isSwitchedOff: true })]
    expect(findingOf('R01', { figures, settings }).isSwitchedOff).toBe(true)
    expect(findingOf('R12', { figures, settings }).outcome).toBe('cannot-tell')
  })
})

describe('the sentence of a finding', () => {
  it('holds the figures and what follows from them', () => {
    const figures = {
      'active-lead-rate': {
        ...{ value: 0.22, numerator: 46, denominator: 209 },
        interval: { low: 0.17, high: 0.28, level: 0.95, method: 'wilson' as const }
      }
    }
    expect(findingOf('R01', { figures }).sentence).toBe(
      '46 of 209 signed partners (22%) brought a qualified lead in 90 days; below the threshold of 30%.'
    )
  })

  it('says that the threshold lies in the interval', () => {
    const interval = { low: -20, high: 12, level: 0.95, method: 'bootstrap' as const }
    const { sentence } = findingOf('R36', { figures: { nps: { unit: 'score', value: -4, interval } } })
    expect(sentence).toBe(
      'The net promoter score is −4; the 95% interval, −20 to 12, holds the threshold of 0.'
    )
  })

  it('adds what a second figure says, with its own verdict', () => {
    const interval = { low: -40, high: -10, level: 0.95, method: 'adjusted-wald' as const }
    const level = { low: 5, high: 35, level: 0.95, method: 'adjusted-wald' as const }
    const fallen = findingOf('R36', {
      figures: {
        nps: { unit: 'score', value: 20, interval: level },
        'nps-change': { unit: 'score', value: -25, interval }
      }
    })
    expect(fallen.sentence).toBe(
      'The net promoter score is 20; not below the threshold of 0. Since the wave before it moved by −25 points; below the threshold of 0.'
    )
    const alone = findingOf('R35', {
      figures: { 'qbr-coverage': { value: 0.5, numerator: 3, denominator: 6 } }
    })
    expect(alone).toMatchObject({ outcome: 'cannot-tell', needsThreshold: true })
    expect(alone.sentence).toMatch(/3 of 6 had a QBR in the quarter \(50%\)\.$/)
  })

  it('says “every one” and “none” instead of 100% and 0', () => {
    const spoken = { value: 0.5, numerator: 3, denominator: 6 }
    expect(findingOf('R03', { figures: { 'economic-buyer-spoken': spoken } }).sentence).toMatch(
      /in 30 days; below the threshold, which is every one\.$/
    )
    expect(findingOf('R22', { figures: { 'never-co-sold': { unit: 'count', value: 0 } } }).sentence).toMatch(
      /; not above the threshold, which is none\.$/
    )
  })

  it('says that answers decide where the figure has no threshold', () => {
    const { sentence, figures } = findingOf('R32', {
      figures: { 'pipeline-review-coverage': { value: 0, numerator: 0, denominator: 6 } },
      answers: { 'operating:pipeline-reviews': 'no' }
    })
    expect(figures).toHaveLength(1)
    expect(sentence).toBe(
      '0 of 6 top partners (0%) had a joint pipeline review in the quarter; the field gives no number, so answers decide: they are against it.'
    )
  })

  it('names the data to ask for', () => {
    const { sentence, missing } = findingOf('R11', {})
    expect(missing).toEqual(['reviews'])
    expect(sentence).toContain('A log of QBRs and joint pipeline reviews with dates')
  })

  it('gives the least and the most for answers that are still open', () => {
    const finding = findingOf('R10', { answers: { 'reports:active-rate': 'no' } })
    expect(finding.answers).toEqual({ asked: 4, fewestBad: 1, mostBad: 4 })
    expect(finding.sentence).toContain('1 to 4 of 4 answers are against it')
  })
})

describe('the partners a finding is about', () => {
  it('are those not counted where a share is too low, those counted where a number is too high', () => {
    const low = findingOf('R01', {
      figures: {
        'active-lead-rate': {
          value: 0.25,
          counted: { kind: 'partner', ids: ['b'] },
          base: { kind: 'partner', ids: ['a', 'b', 'c', 'd'] }
        }
      }
    })
    expect(low.partnerIds).toEqual(['a', 'c', 'd'])
    const high = findingOf('R22', {
      figures: { 'never-co-sold': { value: 2, counted: { kind: 'partner', ids: ['x', 'y'] } } }
    })
    expect(high.partnerIds).toEqual(['x', 'y'])
  })
})

it('asks the rules of a programme build only there', () => {
  const { notApplicable } = evaluateRules(rules, ruleFacts({ kind: 'activation' }))
  expect(notApplicable).toEqual(['R16'])
})

it('says of every failure mode of the field’s three lists which of ours it is', () => {
  const bySource = (source: string) => rootModes.filter((root) => root.source === source).length
  expect(bySource('Why Most Partner Programs Fail')).toBe(4)
  expect(bySource('The Partner Revenue Gap')).toBe(5)
  expect(bySource('Five partner-channel mistakes')).toBe(5)
  for (const { modes } of rootModes) for (const mode of modes) expect(failureModes).toContain(mode)
})
