import type { ColumnProfile } from './column-profile'
import { matchHeader } from './header-match'

/** Whether a header is a question or statement put to a person. */
export const isQuestionText = (header: string): boolean =>
  header.includes('?') ||
  /^q\s?\d+/i.test(header) ||
  header.split(/\s+/).length >= 6 ||
  /\bscale\b|how likely|wie wahrscheinlich/i.test(header)

/** No scale goes further: a long header over larger figures names a measure, not a statement people rate. */
const highestScore = 100

const isAsked = ({ header, shape, high }: ColumnProfile): boolean =>
  isQuestionText(header) && (shape !== 'number' || (high ?? 0) <= highestScore || header.includes('?'))

const isAboutRespondent = (header: string): boolean => (matchHeader('response', header)[0]?.score ?? 0) > 0.85

const toolColumn =
  /^(start ?date|end ?date|recorded ?date|status|progress|finished|duration \(in seconds\)|ip ?address|response ?type|response ?id|respondent ?id|collector ?id|distribution ?channel|user ?language|recipient (last|first) ?name|recipient ?email|external (data )?reference|location ?(latitude|longitude)|submit date( \(utc\))?|start date( \(utc\))?|network id|zeitstempel|timestamp|horodateur|last modified time|completion time|start time|user agent|tags|outcome|stage date \(utc\)|date submitted|date started|date last action|last page|start language|seed|referrer url|ip address|total time|group time: .*|question time: .*|custom data 1|externalreference|response id|collector id|date created|date modified|browser|operating system|anfangsdatum|enddatum|antworttyp|ip-adresse|aktueller stand|dauer \(in sekunden\)|beendet|erfassungsdatum|antwort-id|externe datenreferenz|breitengrad des standorts|längengrad des standorts|verteilungskanal|benutzersprache)$/i

/** A column that the survey tool adds by itself: status, duration, channel … */
export const isToolColumn = (header: string): boolean => toolColumn.test(header.trim())

/** How much a sheet looks like survey answers: many columns headed by questions, ratings, open answers. */
export function surveyLikeness(profiles: readonly ColumnProfile[]): { score: number; reason: string } {
  const titled = profiles.filter((profile) => profile.header !== '')
  if (titled.length < 2) return { score: 0, reason: 'too few columns' }
  const questions = titled.filter(isAsked).length
  // Name, e-mail, date and the like stand in every survey and speak neither way.
  const about = titled.filter(
    (profile) =>
      !isQuestionText(profile.header) && (isAboutRespondent(profile.header) || isToolColumn(profile.header))
  ).length
  const tool = titled.filter((profile) => isToolColumn(profile.header)).length
  const share = questions / Math.max(1, titled.length - (questions >= 2 ? about : 0))
  const ratings = titled.filter(
    (profile) =>
      profile.shape === 'number' && profile.isWhole && (profile.high ?? 99) <= 10 && profile.distinct <= 11
  ).length
  const open = titled.filter((profile) => profile.shape === 'longText').length
  const score = share * 0.8 + (questions >= 3 ? 0.1 : 0) + Math.min(0.08, (ratings + open) * 0.02)
  if (tool >= 5 && tool < titled.length)
    return { score: Math.max(0.85, score), reason: `${tool} columns are those a survey tool adds` }
  return {
    score: questions < 2 ? score * 0.4 : score,
    reason: `${questions} of ${titled.length} headers are questions`
  }
}
