import type { Code, Quote } from '../../entities/voice'
import { foldText } from '../../text/fold'
import { answerKey } from '../../voice/answer'
import { signQuotes } from '../../voice/results/sign-quotes'
import type { ResultsStudy, Wave } from '../../voice/results/results-study'
import { cleanLine } from '../clean-text'
import type { WithheldQuote } from '../report'
import type { VoiceFacts, VoiceQuote } from './voice-facts'

/** The top of the codebook's tree above a code. */
function topOf(id: string, codes: ReadonlyMap<string, Code>): Code | undefined {
  let code = codes.get(id)
  for (let hops = 0; code?.parentId && hops < 20; hops += 1) code = codes.get(code.parentId) ?? code
  return code
}

/**
 * The wave's starred words that may be printed: cleared, masked, signed with a group that is large enough; the same
 * words once. In an order of their own, so that two quotes of one person do not stand together.
 */
export function voiceQuotes(study: ResultsStudy, wave: Wave, quotes: readonly Quote[]): VoiceFacts['quotes'] {
  const own = new Set(wave.people.map(({ response }) => response.id))
  const signings = signQuotes(study, quotes)
  const codes = new Map(study.source.codes.map((code) => [code.id, code]))
  const printed = new Map<string, VoiceQuote>()
  const withheld: WithheldQuote[] = []
  const inOrder = quotes
    .filter(({ responseId }) => own.has(responseId))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, responseId, questionId, maskedText, isCleared } of inOrder) {
    const signing = signings[id]
    if (!isCleared) withheld.push({ quoteId: id, reason: 'not-cleared' })
    else if (signing?.status !== 'signed') withheld.push({ quoteId: id, reason: 'group-too-small' })
    else {
      const [coding] = study.codings.get(answerKey(responseId, questionId)) ?? []
      const theme = coding && topOf(coding.codeId, codes)
      const text = cleanLine(maskedText)
      const words = foldText(text)
      if (printed.has(words)) continue
      const quote = {
        ...{ id, text, attribution: signing.attribution },
        theme: theme ? { id: theme.id, name: theme.name } : null
      }
      printed.set(words, quote)
    }
  }
  return { printed: [...printed.values()], withheld }
}
