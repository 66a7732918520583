import type { ChecklistAnswer, RuleSetting } from '../entities/diagnosis'
import type { EngagementKind } from '../entities/engagement'
import type { Figure } from '../evidence/figure'
import type { AnsweredChecklist } from './checklist'
import { answerChecklists } from './checklists/answer-checklists'
import { dataAnswer, type DataAnswer } from './checklists/data-answers'
import { checklists } from './checklists/registry'
import { claims, type Claim } from './claims/claims'
import type { RuleFinding, WorkFact } from './finding'
import type { Rule, WorkFactId } from './rule'
import { evaluateRules } from './rule-engine/evaluate-rules'

/** What a diagnosis is made from. */
export interface DiagnosisInputs {
  readonly engagementKind: EngagementKind
  readonly locale: string
  readonly rosterSize: number
  readonly figure: (metricId: string, windowDays: number | null) => Figure | null
  readonly work: (id: WorkFactId) => WorkFact
  readonly settings: ReadonlyMap<string, RuleSetting>
  readonly answers: ReadonlyMap<string, ChecklistAnswer>
}

/** A claim of the field with the client's own figures beside it. */
export interface ClaimBeside {
  readonly claim: Claim
  readonly figures: readonly Figure[]
  readonly work: WorkFact | null
}

/** What the rules, the checklists and the field's claims say about one engagement. */
export interface Diagnosis {
  readonly findings: readonly RuleFinding[]
  /** Rules for another kind of engagement. */
  readonly notApplicable: readonly string[]
  readonly checklists: readonly AnsweredChecklist[]
  readonly claims: readonly ClaimBeside[]
  /** Questions to which client and data give different answers. */
  readonly contradictions: readonly string[]
}

/** Holds rules and checklists against the engagement. A client's answer counts before what the data say. */
export function diagnose(rules: readonly Rule[], inputs: DiagnosisInputs): Diagnosis {
  const known = new Map<string, DataAnswer>()
  const dataSays = (questionId: string): DataAnswer => {
    const answer = known.get(questionId) ?? dataAnswer(questionId, inputs)
    known.set(questionId, answer)
    return answer
  }
  const answered = answerChecklists(checklists, inputs.answers, dataSays)
  const { findings, notApplicable } = evaluateRules(rules, {
    ...inputs,
    answer: (id) => inputs.answers.get(id)?.clientAnswer ?? dataSays(id).answer,
    answeredBy: (id) => {
      if ((inputs.answers.get(id)?.clientAnswer ?? null) !== null) return 'client'
      return dataSays(id).answer === null ? null : 'data'
    },
    setting: (ruleId) => inputs.settings.get(ruleId) ?? null
  })
  return {
    ...{ findings, notApplicable, checklists: answered },
    claims: claims.map((claim) => ({
      claim,
      figures: claim.reads.flatMap((id) => inputs.figure(id, null) ?? []),
      work: claim.work === undefined ? null : inputs.work(claim.work)
    })),
    contradictions: answered.flatMap(({ questions }) =>
      questions.filter(({ isContradicted }) => isContradicted).map(({ question }) => question.id)
    )
  }
}
