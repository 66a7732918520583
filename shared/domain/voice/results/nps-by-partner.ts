import { netPromoterOf, npsGroup, type NetPromoterScore } from '../net-promoter-score'

/** One respondent's likelihood to recommend. */
export interface Recommendation {
  readonly partnerId: string | null
  /** 0–10; 0 is an answer. */
  readonly score: number
}

/**
 * Net promoter score with one vote per company: the vote of a company with several respondents is split among them,
 * so that one talkative partner does not speak for the programme. Counts may be fractions; the interval treats each
 * company as one answer (a little too wide rather than too narrow). Respondents without a company are left out.
 */
export function npsByPartner(
  recommendations: readonly Recommendation[],
  population: number | null = null
): NetPromoterScore {
  const companies = new Map<string, number[]>()
  for (const { partnerId, score } of recommendations) {
    if (partnerId === null) continue
    const scores = companies.get(partnerId)
    if (scores) scores.push(score)
    else companies.set(partnerId, [score])
  }
  const votes = { promoter: 0, passive: 0, detractor: 0 }
  for (const scores of companies.values()) {
    for (const score of scores) votes[npsGroup(score)] += 1 / scores.length
  }
  const { promoter: promoters, passive: passives, detractor: detractors } = votes
  return netPromoterOf({ promoters, passives, detractors, n: companies.size }, population)
}
