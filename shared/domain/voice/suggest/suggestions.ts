import { at } from './sparse-rows'
import type { Review, ReviewLine, Suggestion, SuggestionReason } from './suggest-protocol'
import type { Judged, SuggestionModel } from './suggestion-model'

/** Below this chance a suggestion is noise; above it, about every second one is right. */
const leastChance = 0.15
const mostSuggestions = 4
const mostWords = 3
const mostSimilar = 2
/** A share on fewer judgements than this is no ground for accepting many at once. */
const fewestJudged = 20

/** The codes worth offering for an answer, the surest first; none when there is nothing to say. */
export function suggestionsFor(
  model: SuggestionModel,
  row: number,
  isLeftOut: (codeId: string) => boolean
): Suggestion[] {
  const chances = model.chances(row)
  return model.codes
    .map(({ id }, place) => ({ codeId: id, chance: at(chances, place) }))
    .filter(({ codeId, chance }) => chance >= leastChance && !isLeftOut(codeId))
    .sort((a, b) => b.chance - a.chance)
    .map((one) => ({ ...one, reason: reasonFor(model, row, one.codeId) }))
    .filter(({ reason }) => hasGround(reason))
    .slice(0, mostSuggestions)
}

/** A code that is merely frequent is no suggestion: something in the answer itself must speak for it. */
const hasGround = ({ words, codebookWords, similar }: SuggestionReason): boolean =>
  words.length > 0 || codebookWords.length > 0 || similar.length > 0

function reasonFor(model: SuggestionModel, row: number, codeId: string): SuggestionReason {
  const similar = model
    .neighboursOf(row)
    .filter((neighbour) => model.codesOf(neighbour.row)?.has(codeId) === true)
    .slice(0, mostSimilar)
  const code = model.codes.find(({ id }) => id === codeId)
  const codebookWords = code ? model.match.sharedWords(code, row).slice(0, mostWords) : []
  return { words: wordsFor(model, row, codeId), codebookWords, similar }
}

/** The words of an answer that lie on the code's side of the border, the weightiest first. */
function wordsFor(model: SuggestionModel, row: number, codeId: string): string[] {
  const border = model.borderOf(codeId)
  if (!border) return []
  const { rows, names } = model.index
  const found: { name: string; weight: number }[] = []
  for (let place = at(rows.starts, row); place < at(rows.starts, row + 1); place += 1) {
    const column = at(rows.columns, place)
    const name = names[column]
    const weight = at(rows.values, place) * at(border.weights, column)
    if (name !== undefined && name.length > 2 && weight > 0) found.push({ name, weight })
  }
  found.sort((a, b) => b.weight - a.weight)
  const chosen: string[] = []
  for (const { name } of found) {
    const isSaid = chosen.some(
      (other) => ` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `)
    )
    if (!isSaid) chosen.push(name)
    if (chosen.length === mostWords) break
  }
  return chosen
}

/** From which chance on suggestions were right as often as asked, on answers judged without having been seen. */
export function thresholdFor(
  judged: readonly Judged[],
  precision: number
): { readonly chance: number; readonly precision: number; readonly judged: number } | null {
  const surest = [...judged].sort((a, b) => b.chance - a.chance)
  let right = 0
  let best: { chance: number; precision: number; judged: number } | null = null
  surest.forEach(({ chance, isGiven }, place) => {
    right += Number(isGiven)
    const share = right / (place + 1)
    // Equally sure ones are offered together or not at all.
    const isLastOfItsKind = surest[place + 1]?.chance !== chance
    if (isLastOfItsKind && share >= precision && place + 1 >= fewestJudged)
      best = { chance, precision: share, judged: place + 1 }
  })
  return best
}

/**
 * All suggestions on uncoded answers that are as sure as asked; null when too little is coded to promise that. They
 * are a list to be looked through, never applied by themselves.
 */
export function reviewOf(
  model: SuggestionModel,
  precision: number,
  isLeftOut: (row: number, codeId: string) => boolean
): Review | null {
  const threshold = thresholdFor(model.judged, precision)
  if (!threshold) return null
  const lines: ReviewLine[] = []
  for (let row = 0; row < model.index.rows.count; row += 1) {
    if (model.codesOf(row) !== undefined) continue
    for (const suggestion of suggestionsFor(model, row, (codeId) => isLeftOut(row, codeId))) {
      if (suggestion.chance >= threshold.chance) lines.push({ row, suggestion })
    }
  }
  lines.sort((a, b) => b.suggestion.chance - a.suggestion.chance || a.row - b.row)
  return { lines, precision: threshold.precision, judged: threshold.judged }
}
