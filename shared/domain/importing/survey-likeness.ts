import type { ColumnProfile } from './column-profile'
import { matchHeader } from './header-match'

/** Whether a header is a question or statement put to a person. */
export const isQuestionText = (header: string): boolean =>
  header.includes('?') ||
  /^q\s?\d+/i.test(header) ||
  header.split(/\s+/).length >= 6 ||
  /\bscale\b|how likely|wie wahrscheinlich/i.test(header)

const isAboutRespondent = (header: string): boolean => (matchHeader('response', header)[0]?.score ?? 0) > 0.85

/** How much a sheet looks like survey answers: many columns headed by questions, ratings, open answers. */
export function surveyLikeness(profiles: readonly ColumnProfile[]): { score: number; reason: string } {
  const titled = profiles.filter((profile) => profile.header !== '')
  if (titled.length < 2) return { score: 0, reason: 'too few columns' }
  const questions = titled.filter((profile) => isQuestionText(profile.header)).length
  // Name, e-mail, date and the like stand in every survey and speak neither way.
  const about = titled.filter(
    (profile) => !isQuestionText(profile.header) && isAboutRespondent(profile.header)
  ).length
  const share = questions / Math.max(1, titled.length - (questions >= 2 ? about : 0))
  const ratings = titled.filter(
    (profile) =>
      profile.shape === 'number' && profile.isWhole && (profile.high ?? 99) <= 10 && profile.distinct <= 11
  ).length
  const open = titled.filter((profile) => profile.shape === 'longText').length
  const score = share * 0.8 + (questions >= 3 ? 0.1 : 0) + Math.min(0.08, (ratings + open) * 0.02)
  return {
    score: questions < 2 ? score * 0.4 : score,
    reason: `${questions} of ${titled.length} headers are questions`
  }
}
