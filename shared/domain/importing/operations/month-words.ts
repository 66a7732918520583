import { wordList } from '../words'

/** Names and usual abbreviations of the months in English, German, French, Dutch and Spanish, without accents. */
const months: readonly (readonly string[])[] = [
  wordList('january|januar|janner|janvier|januari|enero|jan|janv|ene'),
  wordList('february|februar|feber|fevrier|februari|febrero|feb|febr|fev|fevr'),
  wordList('march|marz|maerz|mars|maart|marzo|mar|mrz|mrt'),
  wordList('april|avril|abril|apr|avr|abr'),
  wordList('may|mai|mei|mayo'),
  wordList('june|juni|juin|junio|jun'),
  wordList('july|juli|juillet|julio|jul|juil'),
  wordList('august|aout|augustus|agosto|aug|ago'),
  wordList('september|septembre|septiembre|sept|sep'),
  wordList('october|oktober|octobre|octubre|oct|okt'),
  wordList('november|novembre|noviembre|nov'),
  wordList('december|dezember|decembre|diciembre|dec|dez|dic')
]

const numbers = new Map(months.flatMap((words, index) => words.map((word) => [word, index + 1] as const)))

/** The number of a month given by its whole name or usual abbreviation (lower case, no accents); else null. */
export const monthNumber = (word: string): number | null => numbers.get(word) ?? null
