import type { Quote, TextSpan } from '../entities/voice'
import type { RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { sliceCodePoints } from '../text/code-points'
import type { Answer } from './answer'
import { storedSpan } from './apply-code'
import { maskQuote, type MaskingNames } from './mask-quote'
import { isTooSmall } from './minimum-group'
import type { Segment } from './segment'

/** Where a quote is taken from, and what it may not say. */
export interface QuoteTarget {
  readonly answer: Answer
  readonly span: TextSpan | null
  readonly names: MaskingNames
}

/**
 * Stars an answer or a stretch of it, with names masked and not yet cleared for documents; the same stretch again
 * takes the star away.
 */
export function toggleQuote(
  quotes: readonly Quote[],
  target: QuoteTarget,
  stamp: { readonly id: string; readonly at: string }
): readonly RecordChange[] {
  const { answer, names } = target
  const { span } = storedSpan(answer.text, target.span)
  const starred = quotes.find(
    (quote) =>
      quote.responseId === answer.responseId &&
      quote.questionId === answer.questionId &&
      quote.span?.start === span?.start &&
      quote.span?.end === span?.end
  )
  if (starred) return [change('quotes', starred, null)]
  const words = span ? sliceCodePoints(answer.text, span.start, span.end) : answer.text.trim()
  const quote: Quote = {
    ...stamp,
    responseId: answer.responseId,
    questionId: answer.questionId,
    span,
    maskedText: maskQuote(words, names),
    isCleared: false
  }
  return [change('quotes', null, quote)]
}

/** Allows a quote in documents, or takes that back. */
export function clearQuote(quote: Quote, isCleared: boolean): readonly RecordChange[] {
  return quote.isCleared === isCleared ? [] : [change('quotes', quote, { ...quote, isCleared })]
}

/** Changes the printed words by hand, for what no rule can see ("our Munich warehouse"). Needs clearing again. */
export function rewordQuote(quote: Quote, maskedText: string): readonly RecordChange[] {
  const text = maskedText.trim()
  if (text === '' || text === quote.maskedText) return []
  return [change('quotes', quote, { ...quote, maskedText: text, isCleared: false })]
}

/** How a quote may be signed: the finest cut that still holds enough people. Empty: only "a partner". */
export type Attribution = Partial<Pick<Segment, 'type' | 'region' | 'tier'>>

const finestFirst: readonly (readonly (keyof Attribution)[])[] = [
  ['type', 'tier', 'region'],
  ['type', 'region'],
  ['type', 'tier'],
  ['type'],
  ['region'],
  ['tier']
]

/**
 * The segment a quote may be attributed to: the most telling combination of partner type, tier and region that at
 * least `minimum` respondents from as many companies share, so that nobody can be singled out.
 */
export function quoteAttribution(answer: Answer, answers: readonly Answer[], minimum: number): Attribution {
  for (const attributes of finestFirst) {
    if (attributes.some((attribute) => answer.segment[attribute] === null)) continue
    const alike = answers.filter(({ segment }) =>
      attributes.every((attribute) => segment[attribute] === answer.segment[attribute])
    )
    const respondents = new Set(alike.map((other) => other.respondentKey)).size
    const partners = new Set(alike.map((other) => other.partnerId)).size
    if (isTooSmall({ respondents, partners }, minimum)) continue
    return Object.fromEntries(attributes.map((attribute) => [attribute, answer.segment[attribute]]))
  }
  return {}
}
