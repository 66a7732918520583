import { foldAccents } from './words'

/** Legal forms that stand at the end (or the start) of a company name and do not tell two companies apart. */
const legalForms = new Set(
  (
    'gmbh mbh ag kg kgaa ohg gbr ug se sa sas sasu sarl eurl snc sl slu srl srls spa bv nv vof cv cvba bvba ltd limited llc llp lp inc incorporated corp corporation ' +
    'co company cie plc pty pte pvt private ab aktiebolag as asa aps oy oyj kft zrt nyrt bt sro doo dd ad ead eood ood kk gk ltda lda sab bhd sdn berhad pt tbk jsc ooo zao oao pjsc ou uab sia ev eg spolka sp zoo ehf hf'
  ).split(' ')
)
const legalPhrases =
  /\b(s a r l|s a s|s r l|s p a|s a|b v|n v|g m b h|a g|l l c|l t d|p l c|sp z o o|s r o|d o o|sa de cv|s l|a s|k k|e v)\s*$/

/**
 * A company name as compared: lower case, no accents, "&" as "and", no punctuation, no legal form.
 * "Müller & Söhne GmbH & Co. KG" and "Mueller und Soehne" still differ: only what is certain is removed.
 */
export function companyKey(name: string): string {
  const words = foldAccents(name)
    .replace(/&|\+/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(/\.(?=\p{L}(\.|\s|$))/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(legalPhrases, '')
    .split(' ')
    .filter((word) => word !== '')
  const joined = joinInitials(words)
  let end = joined.length
  while (
    end > 1 &&
    (legalForms.has(joined[end - 1] ?? '') || (joined[end - 1] === 'and' && end < joined.length))
  )
    end--
  const kept = joined.slice(0, end)
  return kept.length > 0 ? kept.join(' ') : joined.join(' ')
}

/** "i t" → "it": initials written with points or blanks between them are one word. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = []
  let run = ''
  for (const word of words) {
    if (word.length === 1 && /\p{L}/u.test(word)) {
      run += word
      continue
    }
    if (run !== '') joined.push(run)
    run = ''
    joined.push(word)
  }
  if (run !== '') joined.push(run)
  return joined
}
