import type { EngagementProfile } from '@renderer/data'
import { defaultDefinitions, type EngagementKind } from '@shared/domain/entities/engagement'
import type { CivilDate } from '@shared/domain/values/civil-date'
import { kinds } from './kinds'

/** What the consultant says about a new engagement; everything else has a default and can be changed later. */
export interface NewEngagement {
  readonly clientName: string
  readonly kind: EngagementKind
  readonly scenario: 'building' | 'fixing'
  readonly reportingCurrency: string
  readonly locale: string
  readonly asOf: CivilDate | null
  readonly coder: string
}

/** The full record of a new engagement. Group limits: 5 for scores and 10 for comments, as usual in the field. */
export function newProfile(given: NewEngagement, today: CivilDate): EngagementProfile {
  const kind = kinds[given.kind]
  return {
    ...given,
    clientName: given.clientName.trim(),
    coder: given.coder.trim(),
    title: `${kind.title} ${today.slice(0, 4)}`,
    exchangeRates: [],
    fiscalYearStartMonth: 1,
    startedOn: today,
    plannedDays: kind.plannedDays,
    stage: kind.stages[0] ?? '',
    exitCriterion: '',
    team: given.coder.trim() === '' ? [] : [{ name: given.coder.trim(), role: 'Consultant' }],
    confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 10 },
    brand: { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null },
    definitions: defaultDefinitions,
    isSample: false
  }
}
