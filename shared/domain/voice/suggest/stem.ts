const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ness',
  'ings',
  'ing',
  'ies',
  'ers',
  'ed',
  'er',
  'es',
  'ly',
  's',
  'e',
  'y'
]
const shortestStem = 3

/** A word without its most common English endings: "payments" and "paying" meet in "pay". Rough on purpose. */
export function stemOf(word: string): string {
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= shortestStem) {
      return word.slice(0, -ending.length)
    }
  }
  return word
}
