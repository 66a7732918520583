import type { Code, Coding, Quote } from '../entities/voice'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import type { AnswerPlace } from './answer-places'
import type { SampleStory, SampleStoryCoding } from './story'

export interface StoryTools {
  readonly newId: () => string
  /** ISO instant that goes on the sample's records. */
  readonly at: string
  readonly coder: string
}

/** Quotes taken per theme: enough for a page, few enough to read. */
const quotesPerCode = 2

function codesOf(story: SampleStory, tools: StoryTools): Map<string, Code> {
  const ids = new Map(story.codebook.map((each) => [each.key, tools.newId()]))
  return new Map(
    story.codebook.map(({ key, parent, ...rest }, order): [string, Code] => [
      key,
      {
        ...rest,
        id: ids.get(key) ?? '',
        parentId: parent === null ? null : (ids.get(parent) ?? null),
        example: '',
        order,
        isExclusive: false,
        isRetired: false
      }
    ])
  )
}

/** The sample's codebook, codings and cleared quotes as one change set, with the codings that evidence may point at. */
export function voiceDraft(
  story: SampleStory,
  place: (coding: SampleStoryCoding) => AnswerPlace | null,
  tools: StoryTools
): {
  readonly draft: ChangeDraft
  readonly codings: readonly (Coding & { readonly code: string; readonly partnerId: string | null })[]
} {
  const codes = codesOf(story, tools)
  const codings: (Coding & { code: string; partnerId: string | null })[] = []
  const quotes: Quote[] = []
  const quoted = new Map<string, number>()
  for (const each of story.codings) {
    const found = place(each)
    const code = codes.get(each.code)
    if (!found || !code) continue
    const span = { start: each.start, end: each.end }
    const where = { responseId: found.responseId, questionId: found.questionId, span, at: tools.at }
    const coding = {
      ...where,
      id: tools.newId(),
      codeId: code.id,
      coder: tools.coder,
      source: 'manual' as const
    }
    codings.push({ ...coding, code: each.code, partnerId: found.partnerId })
    const sofar = quoted.get(each.code) ?? 0
    if (sofar >= quotesPerCode) continue
    quoted.set(each.code, sofar + 1)
    const maskedText = [...found.text].slice(span.start, span.end).join('')
    quotes.push({ ...where, id: tools.newId(), maskedText, isCleared: true })
  }
  const changes = [
    ...[...codes.values()].map((code) => change('codes', null, code)),
    ...codings.map(({ code: _code, partnerId: _partner, ...coding }) => change('codings', null, coding)),
    ...quotes.map((quote) => change('quotes', null, quote))
  ]
  return { draft: draft('sample.voice-added', { codings: codings.length }, changes), codings }
}
