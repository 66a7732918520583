import { foldText } from '../../text/fold'
import { wordsOf } from '../../text/words'

/*
 * Words that often, but by no means always, tell a tone; a list of our own. On their own such lists are right less
 * often than always guessing the commonest tone. Here they only say which words may be worth learning from.
 */
const good = wordSet(`
  good great excellent perfect best better love loved lovely like liked nice happy pleased glad thank thanks thankyou
  thx appreciate appreciated awesome amazing fantastic wonderful brilliant superb outstanding helpful friendly kind
  easy quick fast smooth simple clear reliable responsive professional polite caring supportive efficient effective
  satisfied recommend recommended improved improve fair generous solid strong valuable useful enjoy enjoyed cool
  impressed impressive win worth welcome comfortable fine flawless prompt promptly patient respectful attentive
  gut gute guten guter super toll hervorragend schnell freundlich hilfreich zufrieden einfach danke klasse perfekt
  bon bonne bien excellent rapide aimable utile satisfait merci simple efficace parfait
  goed goede prima fijn snel vriendelijk behulpzaam tevreden bedankt duidelijk uitstekend
  bueno buena bien excelente rapido amable util satisfecho gracias facil perfecto
  buono buona bene ottimo veloce gentile utile soddisfatto grazie facile perfetto
  bom boa bem otimo excelente rapido amavel util satisfeito obrigado facil perfeito`)
const bad = wordSet(`
  bad worse worst poor poorly terrible awful horrible hate hated late delay delayed delays slow slowly never nothing
  wait waiting waited cancel cancelled canceled cancellation lost lose missing missed wrong error errors broken fail
  failed fails failure failing problem problems issue issues difficult hard complicated confusing confused unclear
  rude unhelpful useless ridiculous unacceptable disappointed disappointing disappointment frustrated frustrating
  frustration annoying annoyed angry upset unhappy dissatisfied disgusting disgraceful shame joke sucks suck worried
  expensive costly cheap dirty noisy cold stuck hours unable cant cannot wont refuse refused ignored ignore lack
  lacking lacks nobody unprofessional stressful painful pain waste wasted conflict unfair cut cuts overdue complaint
  complain complained nightmare worthless incompetent hold hung fix why
  schlecht schlechte langsam nie problem probleme kompliziert unfreundlich teuer fehlt fehler leider verspatet
  mauvais mauvaise lent lente jamais probleme problemes complique cher manque erreur retard
  slecht slechte traag nooit probleem problemen ingewikkeld duur fout helaas vertraging
  malo mala lento lenta nunca problema problemas complicado caro falta error retraso
  cattivo cattiva lento lenta mai problema problemi complicato caro manca errore ritardo
  mau ma lento lenta nunca problema problemas complicado caro falta erro atraso`)
const turns = wordSet('not no never nicht kein keine pas ne niet geen non nao nem sin sem senza ohne without')
/** How many words a "not" reaches on. */
const reach = 2

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** How many words of good and of bad tone a text holds; "not good" counts as bad, and the other way round. */
export function toneWords(text: string): { readonly good: number; readonly bad: number } {
  const words = wordsOf(foldText(text).replace(/n't\b/g, ' not'))
  const counts = { good: 0, bad: 0 }
  let turnedUntil = -1
  words.forEach((word, place) => {
    if (turns.has(word)) turnedUntil = place + reach
    const isTurned = place <= turnedUntil
    if (good.has(word)) counts[isTurned ? 'bad' : 'good'] += 1
    else if (bad.has(word)) counts[isTurned && !turns.has(word) ? 'good' : 'bad'] += 1
  })
  return counts
}
