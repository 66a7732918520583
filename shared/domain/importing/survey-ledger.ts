import type { Survey } from '../entities/voice'
import { sameValue } from '../history/same-value'
import type { SheetDecision } from './decision'
import type { ExistingData } from './existing-facts'

/**
 * The surveys of one plan. Several files may bring answers of one wave (a form per respondent, a transcript per
 * session): they share the survey, and every person gets a number of their own.
 */
export class SurveyLedger {
  readonly #planned = new Map<string, Survey>()
  readonly #numbers = new Map<string, number>()

  constructor(
    private readonly data: Pick<ExistingData, 'surveys' | 'factBlocks'>,
    private readonly newId: () => string
  ) {}

  /** The survey a sheet belongs to: the one decided on, one of the same title in this plan, or a new one. */
  idOf({ survey }: SheetDecision): string {
    if (survey?.surveyId) return survey.surveyId
    const alike = [...this.#planned.values()].find((one) => one.title === survey?.title)
    return alike?.id ?? this.newId()
  }

  /** As it stands after the sheets planned so far; null for a new one. */
  current(surveyId: string): Survey | null {
    return this.#planned.get(surveyId) ?? this.stored(surveyId)
  }

  plan(survey: Survey): void {
    this.#planned.set(survey.id, survey)
  }

  /** The next pseudonym nobody bears: R-001 … */
  nextPseudonym(surveyId: string): string {
    const number = this.#numbers.get(surveyId) ?? this.firstFree(surveyId)
    this.#numbers.set(surveyId, number + 1)
    return `R-${String(number).padStart(3, '0')}`
  }

  /** What the plan changes, survey by survey. */
  changes(): { readonly before: Survey | null; readonly after: Survey }[] {
    return [...this.#planned.values()].flatMap((after) => {
      const before = this.stored(after.id)
      return before && sameValue(before, after) ? [] : [{ before, after }]
    })
  }

  private stored(surveyId: string): Survey | null {
    return this.data.surveys.find((survey) => survey.id === surveyId) ?? null
  }

  private firstFree(surveyId: string): number {
    let next = 1
    for (const block of this.data.factBlocks) {
      if (block.kind !== 'response') continue
      block.columns['surveyId']?.forEach((id, row) => {
        const pseudonym = block.columns['respondentId']?.[row]
        if (id === surveyId && typeof pseudonym === 'string')
          next = Math.max(next, Number(pseudonym.slice(2)) + 1)
      })
    }
    return next
  }
}
