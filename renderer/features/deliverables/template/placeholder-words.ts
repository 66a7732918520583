import type {
  CheckedPlaceholder,
  PlaceholderProblem,
  VocabularyEntry
} from '@shared/domain/deliverables/template/fill-data'
import type {
  FoundPlaceholder,
  PlaceholderHolder,
  PlaceholderPlace
} from '@shared/domain/entities/word-template'

const places: Readonly<Record<PlaceholderPlace, string>> = {
  body: 'Body',
  header: 'Header',
  footer: 'Footer',
  footnote: 'Note at the foot'
}
const holders: Readonly<Record<PlaceholderHolder, string>> = {
  text: '',
  table: ', in a table',
  'text-box': ', in a text box or a chart',
  control: ', in a content control',
  'alt-text': ', alternative text of a picture or chart'
}

/** "Header", "Body, in a table". */
export const placeWords = ({ place, holder }: FoundPlaceholder): string =>
  `${places[place]}${holders[holder]}`

/** Why it cannot be filled, and what to do about it in the form. */
export function problemWords(problem: PlaceholderProblem): string {
  switch (problem.code) {
    case 'unknown':
      return problem.suggestion === null
        ? 'Nothing is known by this name in this document.'
        : `Nothing is known by this name. Did you mean {{${problem.suggestion}}}?`
    case 'not-alone':
      return 'A part of the document needs a paragraph of its own in the body; a logo the alternative text of a picture.'
    case 'no-logo':
      return 'No logo is chosen in Engagement, Brand.'
  }
}

/** What becomes of a chart of the form's own. */
export const chartWords = (becomesPicture: boolean): string =>
  becomesPicture
    ? 'A chart of this kind cannot show these data: our picture takes its place.'
    : 'Your chart keeps its look and takes these data.'

export const groupWords: Readonly<Record<VocabularyEntry['group'], string>> = {
  words: 'Words',
  figures: 'Figures of this document, with a format after a bar: auto, short, full, signed, of, plain',
  partners:
    'Partners: a table row or paragraph with these is repeated for each. Any metric of partners works too',
  findings: 'Findings: a table row or paragraph with these is repeated for each',
  parts: 'Parts of the document, each in a paragraph of its own'
}

/** "12 placeholders, 2 cannot be filled". */
export function summaryWords(checked: readonly CheckedPlaceholder[]): string {
  const wrong = checked.filter(({ problem }) => problem !== null).length
  if (checked.length === 0) return 'No placeholder was found in it.'
  const all = `${checked.length} ${checked.length === 1 ? 'placeholder' : 'placeholders'}`
  return wrong === 0
    ? `${all}, all can be filled.`
    : `${all}, ${wrong} cannot be filled: mend them in Word and add the form again.`
}
