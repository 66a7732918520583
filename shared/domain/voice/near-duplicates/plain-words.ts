import { foldText } from '../../text/fold'

const apart = /[^\p{L}\p{N}]+/gu

/** An answer stripped of what does not change what is said: capitals, accents, punctuation, blanks. */
export function plainWords(text: string): string {
  return plainOf(foldText(text))
}

const plainOf = (folded: string): string => folded.replace(apart, ' ').trim()

/** Words that turn a sentence round, in the languages surveys come in; folded. */
const turning = new Set(
  (
    'not no never none nothing without neither nor cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint ' +
    'nicht kein keine keinen keiner keines keinem nie niemals nichts ohne weder ' +
    'ne pas jamais aucun aucune rien sans ni ' +
    'niet geen nooit niets zonder noch ' +
    'nunca jamas ningun ninguna nada sin tampoco ' +
    'non mai nessun nessuno nessuna niente nulla senza ne ' +
    'nao nunca nenhum nenhuma nem sem'
  ).split(' ')
)

/**
 * What two answers must share to say the same, however alike their letters are: their numbers, and how often they
 * say "not". "n't" is read as a word of its own.
 */
export function turnsOf(text: string): string {
  const words = plainOf(foldText(text).replace(/n't\b/g, ' not '))
  return words
    .split(' ')
    .filter((word) => turning.has(word) || /^\d/.test(word))
    .join(' ')
}
