import type { Answer } from '@shared/domain/voice/answer'
import type { Suggestion, SuggestionReason } from '@shared/domain/voice/suggest/suggest-protocol'

const glimpseLength = 60
/** However sure the model is, nobody should read a suggestion as certain. */
const surestShown = 0.99

/** A suggestion's chance as it is shown, 0 to 1. */
export const shownChance = ({ chance }: Suggestion): number => Math.min(surestShown, chance)

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/** Why a code is suggested, in one line. */
export function reasonWords(
  { words, codebookWords, similar, meansCode }: SuggestionReason,
  answerAt: (row: number) => Answer | undefined
): string {
  const parts: string[] = []
  if (words.length > 0) parts.push(`says ${quoted(words)}`)
  if (codebookWords.length > 0) parts.push(`${quoted(codebookWords)} in the code’s definition`)
  else if (meansCode) parts.push('means much the same as the code’s own words')
  const [nearest] = similar
  const like = nearest && answerAt(nearest.row)
  if (like) {
    const text = like.text.trim()
    const glimpse = text.length > glimpseLength ? `${text.slice(0, glimpseLength)}…` : text
    parts.push(`${nearest.inMeaning ? 'means much the same as' : 'like'} ${like.respondentId}: “${glimpse}”`)
  }
  return parts.join(' · ')
}
