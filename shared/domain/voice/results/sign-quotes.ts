import type { Quote } from '../../entities/voice'
import { quoteSignings, type Signing } from '../confidentiality/quote-signings'
import { ruleOf, writersOf, type ResultsStudy } from './results-study'

/** Quote id → how it may be signed, wave by wave; quotes of answers that are gone are left out. */
export function signQuotes(study: ResultsStudy, quotes: readonly Quote[]): Record<string, Signing> {
  const signed: Record<string, Signing> = {}
  for (const { id } of study.source.surveys) {
    const wave = study.wave(id)
    const authors = new Map(wave?.people.map(({ response, key }) => [response.id, key]))
    const own = quotes.filter(({ responseId }) => authors.has(responseId))
    if (!wave || own.length === 0) continue
    const signings = quoteSignings(writersOf(wave), ruleOf(study.source.confidentiality))
    for (const quote of own) {
      const signing = signings.get(authors.get(quote.responseId) ?? '')
      if (signing) signed[quote.id] = signing
    }
  }
  return signed
}
