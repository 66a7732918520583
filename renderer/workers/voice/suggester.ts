import type { SuggestReply, SuggestRequest } from '@shared/domain/voice/suggest/suggest-protocol'
import { SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import { reviewOf, suggestionsFor } from '@shared/domain/voice/suggest/suggestions'

/** Keeps the model of one engagement's answers and answers the desk's questions, one after the other. */
export class Suggester {
  readonly #reply: (reply: SuggestReply) => void
  #model: SuggestionModel | null = null

  constructor(reply: (reply: SuggestReply) => void) {
    this.#reply = reply
  }

  receive(request: SuggestRequest): void {
    switch (request.type) {
      case 'texts':
        this.#model = new SuggestionModel(request.texts)
        return
      case 'learn':
        this.#model?.setCodes(request.codes)
        this.#model?.learn(new Map(request.coded.map(([row, codes]) => [row, new Set(codes)])))
        return this.#reply({ type: 'learnt' })
      case 'suggest':
        return this.#reply({ type: 'suggestions', id: request.id, suggestions: this.#suggest(request) })
      case 'review': {
        const leftOut = new Set(request.not)
        const isLeftOut = (row: number, codeId: string): boolean => leftOut.has(`${row} ${codeId}`)
        const review = this.#model && reviewOf(this.#model, request.precision, isLeftOut)
        return this.#reply({ type: 'review', id: request.id, review })
      }
    }
  }

  #suggest({ row, not }: Extract<SuggestRequest, { type: 'suggest' }>) {
    if (!this.#model) return []
    return suggestionsFor(this.#model, row, (codeId) => not.includes(codeId))
  }
}
