/** What clients write for "nothing here". Told apart from zero, which is a value. */
const tokens = new Set([
  '-',
  '--',
  '–',
  '—',
  '.',
  'n/a',
  'na',
  'n.a.',
  '#n/a',
  'null',
  '(null)',
  'nil',
  'none',
  'nan',
  'k.a.',
  'k. a.',
  'keine angabe',
  'nvt',
  'n.v.t.',
  's/o',
  'n.d.',
  'nd',
  's.d.',
  '(blank)',
  '(empty)',
  'not available',
  'not applicable',
  'not selected'
])

/** Words that are missing tokens where a number or date is due, but may be an answer where text is. */
const answers = new Set(['none', 'na', 'nd', 'nil', 'nan', '.', 'not selected'])

/** True when a text means "no value" in a column of numbers, dates or names. */
export const isMissing = (text: string): boolean =>
  text === '' || tokens.has(text.trim().toLowerCase()) || text.trim() === ''

/** True when a text means "no value" even in a column of free text or answers. */
export function isMissingText(text: string): boolean {
  const word = text.trim().toLowerCase()
  return word === '' || (tokens.has(word) && !answers.has(word))
}
