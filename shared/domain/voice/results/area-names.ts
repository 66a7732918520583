import type { SurveyQuestion } from '../../entities/voice'

/** A scale written behind a question: "(1-5)", "[1 to 5]", "(1 = poor, 5 = good)?", "(scale 0–10)". */
const scaleNote = /\s*[([]\s*(?:scale\s*(?:of|from)?\s*)?\d{1,2}(?!\d)[^()[\]]*\d[^()[\]]*[)\]]\s*[?:.]?\s*$/i

/** A question without the note of its scale and the sign at its end. */
const withoutScale = (text: string): string =>
  text
    .replace(scaleNote, '')
    .replace(/\s*[?:]\s*$/, '')
    .trim() || text.trim()

/** Fewer words in common are not a stem but chance. */
const leastShared = 3

/**
 * Short names of rating questions: the line of a grid, or what is left of the words once the stem all of them share
 * ("How satisfied are you with: …") and a note of the scale are taken off. The full words stay at hand.
 */
export function areaNames(questions: readonly SurveyQuestion[]): ReadonlyMap<string, string> {
  const texts = questions.map(({ group, text }) => withoutScale(group?.item ?? text))
  const words = texts.map((text) => text.split(/\s+/))
  const [first = []] = words
  let shared = 0
  while (
    words.every((line) => line.length > shared + 1 && line[shared] === first[shared]) &&
    first[shared] !== undefined
  ) {
    shared += 1
  }
  const isStem = questions.length > 1 && shared >= leastShared
  return new Map(
    questions.map(({ id }, at) => {
      const name = isStem ? (words[at] ?? []).slice(shared).join(' ') : (texts[at] ?? '')
      return [id, name.charAt(0).toUpperCase() + name.slice(1)]
    })
  )
}
