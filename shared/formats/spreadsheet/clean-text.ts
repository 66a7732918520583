/** Characters that XML forbids and no table means: NUL and other controls, lone surrogates, non-characters. */
const illegal = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  'g'
)
const anyIllegal = new RegExp(illegal.source)

/** Text fit to be stored, shown and exported again. Everything readable stays as it was. */
export const cleanText = (text: string): string => (anyIllegal.test(text) ? text.replace(illegal, '') : text)

/** Whether a whole file's text needs no cleaning, so that its cells need not be looked at one by one. */
export const isClean = (text: string): boolean => !anyIllegal.test(text)

/** How many characters cleaning takes out of a text. */
export const countUnclean = (text: string): number => (isClean(text) ? 0 : (text.match(illegal)?.length ?? 0))
