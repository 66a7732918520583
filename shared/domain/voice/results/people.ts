import type { SurveyResponse } from '../../entities/facts'
import type { Partner } from '../../entities/partner'
import type { Survey } from '../../entities/voice'
import { npsAnswer } from '../segment'

/** One respondent of one wave with what results are broken down by. */
export interface ResultPerson {
  /** As in `Answer.respondentKey`. */
  readonly key: string
  readonly partner: Partner | null
  readonly partnerId: string | null
  readonly response: SurveyResponse
  readonly nps: number | null
}

/** The partner a record stands for once duplicates were merged. */
export function survivingPartner(id: string | null, byId: ReadonlyMap<string, Partner>): Partner | null {
  let partner = id === null ? undefined : byId.get(id)
  for (let hops = 0; partner?.mergedIntoId && hops < 20; hops += 1) {
    partner = byId.get(partner.mergedIntoId) ?? partner
  }
  return partner ?? null
}

/** Everybody who took part in a wave, each once: of several answers by one respondent the last counts. */
export function peopleOf(
  survey: Survey,
  responses: readonly SurveyResponse[],
  partnerById: ReadonlyMap<string, Partner>
): ResultPerson[] {
  const people = new Map<string, ResultPerson>()
  for (const response of responses) {
    const key = `${survey.id}:${response.respondentId}`
    const partner = survivingPartner(response.partnerId, partnerById)
    const partnerId = partner?.id ?? response.partnerId
    people.set(key, { key, partner, partnerId, response, nps: npsAnswer(survey, response) })
  }
  return [...people.values()]
}
