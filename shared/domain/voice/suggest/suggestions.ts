import { isContentWord } from '../themes/stop-words'
import type { InSteps } from './in-steps'
import { at } from './sparse-rows'
import type { Review, ReviewLine, SimilarAnswer, Suggestion, SuggestionReason } from './suggest-protocol'
import type { Judged, SuggestionModel } from './suggestion-model'
import type { TextIndex } from './text-index'

/** Below this chance a suggestion is noise; above it, about every second one is right. */
const leastChance = 0.15
const mostSuggestions = 4
const mostWords = 3
const mostSimilar = 2
/** From here on two texts are said to mean much the same. Chosen by reading pairs of the sample, not measured. */
const sameMeaning = 0.4
/** From here on texts are alike that share only runs of letters: “payment” and “payments”, a slip of the pen. */
const sameLetters = 0.25
/** “Nothing” tells something, “the” does not: words that name no theme do where fewer answers than this share have them. */
const commonShare = 0.1
/** A share on fewer judgements than this is no ground for accepting many at once. */
const fewestJudged = 20
/** What counting with single precision may be off. */
const rounding = 1e-4

/** The codes worth offering for an answer, at least so sure, the surest first; none when there is nothing to say. */
export function suggestionsFor(
  model: SuggestionModel,
  row: number,
  isLeftOut: (codeId: string) => boolean,
  least = leastChance
): Suggestion[] {
  const chances = model.chances(row)
  return model.codes
    .map(({ id }, place) => ({ codeId: id, chance: at(chances, place) }))
    .filter(({ codeId, chance }) => chance >= least && !isLeftOut(codeId))
    .sort((a, b) => b.chance - a.chance)
    .map((one) => ({ ...one, reason: reasonFor(model, row, one.codeId) }))
    .filter(({ reason }) => hasGround(reason))
    .slice(0, mostSuggestions)
}

/** A code that is merely frequent is no suggestion: something in the answer itself must speak for it. */
const hasGround = ({ words, codebookWords, similar, meansCode }: SuggestionReason): boolean =>
  words.length > 0 || codebookWords.length > 0 || similar.length > 0 || meansCode

function reasonFor(model: SuggestionModel, row: number, codeId: string): SuggestionReason {
  const similar = similarWith(model, row, codeId).slice(0, mostSimilar)
  const code = model.codes.find(({ id }) => id === codeId)
  const codebookWords = code ? model.match.sharedWords(code, row).slice(0, mostWords) : []
  const meansCode = model.meaningOfCode(row, codeId) >= sameMeaning
  return { words: wordsFor(model, row, codeId), codebookWords, similar, meansCode }
}

/** Coded answers like this one that carry a code; those that share neither telling words nor much of the meaning are none. */
function similarWith(model: SuggestionModel, row: number, codeId: string): SimilarAnswer[] {
  return model.neighboursOf(row).flatMap((neighbour) => {
    if (model.codesOf(neighbour.row)?.has(codeId) !== true) return []
    const { words, meaning } = model.likenessOf(row, neighbour)
    const inMeaning = meaning >= sameMeaning && meaning > words
    const isAlike = inMeaning || shareTelling(model.index, [row, neighbour.row], words >= sameLetters)
    return isAlike ? [{ ...neighbour, inMeaning }] : []
  })
}

/** Whether a term tells something: a word or a pair of words that can name a theme, or any word or run that is rare. */
function isTelling({ rows, names, frequencies }: TextIndex, column: number): boolean {
  const words = names[column]?.split(' ') ?? []
  const isRare = (frequencies[column] ?? 0) < commonShare * rows.count
  return words.some(isContentWord) || (words.length < 2 && isRare)
}

function shareTelling(index: TextIndex, [one, other]: readonly [number, number], inRuns: boolean): boolean {
  const { rows, names } = index
  const columnsOf = (row: number) => rows.columns.subarray(at(rows.starts, row), at(rows.starts, row + 1))
  const others = new Set(columnsOf(other))
  return columnsOf(one).some(
    (column) => others.has(column) && (inRuns || column < names.length) && isTelling(index, column)
  )
}

/**
 * The words of an answer that lie on the code's side of the border, the weightiest first; only such as stand in an
 * answer already coded so (a code's own words shape its border too, and are named apart).
 */
function wordsFor(model: SuggestionModel, row: number, codeId: string): string[] {
  const { rows, names } = model.index
  const found: { name: string; weight: number }[] = []
  for (let place = at(rows.starts, row); place < at(rows.starts, row + 1); place += 1) {
    const column = at(rows.columns, place)
    const name = names[column]
    const weight = at(rows.values, place) * model.weightOf(column, codeId)
    if (name === undefined || name.length <= 2 || weight <= 0) continue
    if (isTelling(model.index, column)) found.push({ name, weight })
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

/** Lower end of Wilson's interval for a share, one standard error wide: what may be promised of new answers. */
function cautiousShare(right: number, all: number): number {
  const share = right / all
  const halfWidth = Math.sqrt((share * (1 - share)) / all + 1 / (4 * all * all))
  return (share + 1 / (2 * all) - halfWidth) / (1 + 1 / all)
}

/**
 * From which chance on suggestions were right as often as asked, on answers judged without having been seen. The border
 * is chosen where it looks well, so the share is taken with caution: without, lists asked for at 90 % held 86 %.
 */
export function thresholdFor(
  judged: readonly Judged[],
  precision: number
): { readonly chance: number; readonly precision: number; readonly judged: number } | null {
  const surest = [...judged].sort((a, b) => b.chance - a.chance)
  let right = 0
  let best: { chance: number; precision: number; judged: number } | null = null
  surest.forEach(({ chance, isGiven }, place) => {
    right += Number(isGiven)
    const share = cautiousShare(right, place + 1)
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
export function* reviewing(
  model: SuggestionModel,
  precision: number,
  isLeftOut: (row: number, codeId: string) => boolean
): InSteps<Review | null> {
  const threshold = thresholdFor(model.judged, precision)
  if (!threshold) return null
  const lines: ReviewLine[] = []
  const codeCount = model.codes.length
  const chances = yield* model.decidingAll()
  // All are had with single precision: whoever comes close is looked at closely.
  const least = threshold.chance - rounding
  const isSure = (row: number): boolean =>
    chances.subarray(row * codeCount, (row + 1) * codeCount).some((chance) => chance >= least)
  for (let row = 0; row < model.index.rows.count; row += 1) {
    if (model.codesOf(row) !== undefined || !isSure(row)) continue
    const sure = suggestionsFor(model, row, (codeId) => isLeftOut(row, codeId), threshold.chance)
    lines.push(...sure.map((suggestion) => ({ row, suggestion })))
    yield
  }
  lines.sort((a, b) => b.suggestion.chance - a.suggestion.chance || a.row - b.row)
  return { lines, precision: threshold.precision, judged: threshold.judged }
}
