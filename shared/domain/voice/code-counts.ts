import type { Code } from '../entities/voice'
import type { Answer } from './answer'
import type { CodingsByAnswer } from './answer-filter'
import { childrenByParent } from './code-tree'

/** How often a theme was raised, with its child codes counted in. */
export interface CodeCount {
  /** People who raised it: each once, however often they said it. */
  readonly respondents: number
  /** Companies of which somebody raised it. */
  readonly partners: number
  readonly answers: number
  /** Single codings; for the codebook, never for a finding. */
  readonly mentions: number
}

export const noCount: CodeCount = { respondents: 0, partners: 0, answers: 0, mentions: 0 }

interface Tally {
  readonly respondents: Set<string>
  readonly partners: Set<string>
  readonly answers: Set<string>
  mentions: number
}

const emptyTally = (): Tally => ({
  respondents: new Set(),
  partners: new Set(),
  answers: new Set(),
  mentions: 0
})

/** Counts per code by respondent and by partner; a parent counts everybody who raised it or any code below it. */
export function countCodes(
  codes: readonly Code[],
  codings: CodingsByAnswer,
  answers: readonly Answer[]
): Map<string, CodeCount> {
  const own = tallyCodings(codings, answers)
  const groups = childrenByParent(codes)
  const counts = new Map<string, CodeCount>()
  const rollUp = (code: Code): Tally => {
    const total = own.get(code.id) ?? emptyTally()
    for (const child of groups.get(code.id) ?? []) addTally(total, rollUp(child))
    counts.set(code.id, {
      respondents: total.respondents.size,
      partners: total.partners.size,
      answers: total.answers.size,
      mentions: total.mentions
    })
    return total
  }
  for (const top of groups.get(null) ?? []) rollUp(top)
  return counts
}

function tallyCodings(codings: CodingsByAnswer, answers: readonly Answer[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const answer of answers) {
    const given = codings.get(answer.key)
    if (given === undefined) continue
    for (const { codeId } of given) {
      let tally = tallies.get(codeId)
      if (!tally) tallies.set(codeId, (tally = emptyTally()))
      tally.respondents.add(answer.respondentKey)
      if (answer.partnerId !== null) tally.partners.add(answer.partnerId)
      tally.answers.add(answer.key)
      tally.mentions += 1
    }
  }
  return tallies
}

function addTally(total: Tally, more: Tally): void {
  for (const id of more.respondents) total.respondents.add(id)
  for (const id of more.partners) total.partners.add(id)
  for (const id of more.answers) total.answers.add(id)
  total.mentions += more.mentions
}

export interface CodingProgress {
  readonly coded: number
  readonly total: number
}

/** How many of these answers carry at least one code. */
export function codingProgress(answers: readonly Answer[], codings: CodingsByAnswer): CodingProgress {
  let coded = 0
  for (const answer of answers) if (codings.has(answer.key)) coded += 1
  return { coded, total: answers.length }
}

/** From this share of coded answers on, counts of themes can be compared between groups and waves. */
const enoughCoded = 0.95

/** Whether the coding is as good as finished: an answer nobody read yet counts as one that raises nothing. */
export const isMostlyCoded = ({ coded, total }: CodingProgress): boolean =>
  total > 0 && coded >= enoughCoded * total
