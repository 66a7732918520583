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
  /** Partners whose words are starred: those with an audit, so that it can quote them by segment. */
  readonly quotedPartnerIds: ReadonlySet<string>
}

/** A coding of the sample with what the audits need to find it as evidence. */
export interface StoryCoding {
  readonly coding: Coding
  readonly code: string
  readonly partnerId: string | null
  /** The starred quote of the same words, or null. */
  readonly quoteId: string | null
}

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

/** The sample's codebook, codings and cleared quotes (one per theme and audited partner) as one change set. */
export function voiceDraft(
  story: SampleStory,
  place: (coding: SampleStoryCoding) => AnswerPlace | null,
  tools: StoryTools
): { readonly draft: ChangeDraft; readonly codings: readonly StoryCoding[] } {
  const codes = codesOf(story, tools)
  const codings: StoryCoding[] = []
  const quotes: Quote[] = []
  const quoted = new Set<string>()
  const star = (
    told: SampleStoryCoding,
    found: AnswerPlace,
    where: Omit<Quote, 'id' | 'maskedText' | 'isCleared'>
  ) => {
    const key = `${told.code}:${found.partnerId}`
    if (found.partnerId === null || !tools.quotedPartnerIds.has(found.partnerId) || quoted.has(key))
      return null
    quoted.add(key)
    const maskedText = [...found.text].slice(told.start, told.end).join('')
    const quote: Quote = { ...where, id: tools.newId(), maskedText, isCleared: true }
    quotes.push(quote)
    return quote.id
  }
  for (const told of story.codings) {
    const found = place(told)
    const code = codes.get(told.code)
    if (!found || !code) continue
    const span = { start: told.start, end: told.end }
    const where = { responseId: found.responseId, questionId: found.questionId, span, at: tools.at }
    const coding: Coding = {
      ...where,
      id: tools.newId(),
      codeId: code.id,
      coder: tools.coder,
      source: 'manual'
    }
    codings.push({ coding, code: told.code, partnerId: found.partnerId, quoteId: star(told, found, where) })
  }
  const changes = [
    ...[...codes.values()].map((code) => change('codes', null, code)),
    ...codings.map(({ coding }) => change('codings', null, coding)),
    ...quotes.map((quote) => change('quotes', null, quote))
  ]
  return { draft: draft('sample.voice-added', { codings: codings.length }, changes), codings }
}
