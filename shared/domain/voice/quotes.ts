import type { Quote, TextSpan } from '../entities/voice'
import type { RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { sliceCodePoints } from '../text/code-points'
import type { Answer } from './answer'
import { storedSpan } from './apply-code'
import { maskQuote, type MaskingNames } from './mask-quote'

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
