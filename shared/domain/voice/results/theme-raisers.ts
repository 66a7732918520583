import type { Code } from '../../entities/voice'
import type { Answer } from '../answer'
import type { CodingsByAnswer } from '../answer-filter'

/** Code → who raised it or anything below it, each person or company once. */
export type ThemeRaisers = ReadonlyMap<string, ReadonlySet<string>>

/** Whose voice counts once: every respondent, or every company (answers without a company are left out). */
export type Voter = 'respondent' | 'partner'

/** The voter an answer belongs to; null where the company is not known and companies are counted. */
export const voterOf = (answer: Answer, voter: Voter): string | null =>
  voter === 'respondent' ? answer.respondentKey : answer.partnerId

/** Who raised each theme; a parent is raised by everybody who raised a code below it. */
export function themeRaisers(
  codes: readonly Code[],
  codings: CodingsByAnswer,
  answers: readonly Answer[],
  voter: Voter = 'respondent'
): ThemeRaisers {
  const lines = linesUp(codes)
  const raisers = new Map(codes.map((code) => [code.id, new Set<string>()]))
  for (const answer of answers) {
    const who = voterOf(answer, voter)
    if (who === null) continue
    for (const { codeId } of codings.get(answer.key) ?? []) {
      for (const id of lines.get(codeId) ?? []) raisers.get(id)?.add(who)
    }
  }
  return raisers
}

/** Each code with everything above it. */
export function linesUp(codes: readonly Code[]): Map<string, readonly string[]> {
  const byId = new Map(codes.map((code) => [code.id, code]))
  return new Map(
    codes.map((code) => {
      const line: string[] = []
      for (
        let at: Code | undefined = code;
        at && !line.includes(at.id);
        at = at.parentId === null ? undefined : byId.get(at.parentId)
      ) {
        line.push(at.id)
      }
      return [code.id, line]
    })
  )
}
