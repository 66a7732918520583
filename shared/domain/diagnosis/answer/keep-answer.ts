import type { Engagement } from '../../entities/engagement'
import type { AnswerGround, KeptAnswer } from '../../entities/kept-answer'
import type { ChangeDraft } from '../../history/change-set'
import { change, draft } from '../../history/draft'
import { sameValue } from '../../history/same-value'
import type { RuleFinding } from '../finding'

/**
 * Keeps the consultant's wording with the findings it stands on, or (text null or empty) goes back to the composed
 * sentence. Null when nothing changes.
 */
export function keepAnswer(
  engagement: Engagement,
  text: string | null,
  grounds: readonly AnswerGround[]
): ChangeDraft | null {
  const { diagnosisAnswer: kept, ...without } = engagement
  const wording = text?.trim() ?? ''
  if (wording === '') {
    return kept === undefined
      ? null
      : draft('diagnosis.answer-composed', {}, [change('engagement', engagement, without)])
  }
  const diagnosisAnswer: KeptAnswer = { text: wording, grounds }
  if (kept && sameValue(kept, diagnosisAnswer)) return null
  return draft('diagnosis.answer-kept', {}, [
    change('engagement', engagement, { ...without, diagnosisAnswer })
  ])
}

/** A finding that is no longer what it was when the sentence was written. */
export interface MovedGround {
  readonly before: AnswerGround
  /** Null: the rule is gone or switched off. */
  readonly now: RuleFinding | null
}

/** A figure moves when it differs by more than rounding. */
const leastMove = 0.0005

function hasMoved(before: AnswerGround, now: RuleFinding | undefined): boolean {
  if (!now || now.isSwitchedOff || now.outcome !== before.outcome) return true
  const value = now.figures[0]?.value ?? null
  if (value === null || before.value === null) return value !== before.value
  return Math.abs(value - before.value) > leastMove * Math.max(1, Math.abs(before.value))
}

/** Which of the findings behind a kept sentence moved since it was written. */
export function movedGrounds(kept: KeptAnswer, findings: readonly RuleFinding[]): readonly MovedGround[] {
  const byId = new Map(findings.map((finding) => [finding.ruleId, finding]))
  return kept.grounds
    .filter((before) => hasMoved(before, byId.get(before.ruleId)))
    .map((before) => {
      const now = byId.get(before.ruleId)
      return { before, now: now && !now.isSwitchedOff ? now : null }
    })
}
