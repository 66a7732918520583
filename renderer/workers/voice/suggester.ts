import type { KnownMeanings } from '@shared/domain/voice/meaning/known-meanings'
import type {
  CodedRows,
  Suggested,
  SuggestReply,
  SuggestRequest
} from '@shared/domain/voice/suggest/suggest-protocol'
import { readingTexts, SuggestionModel } from '@shared/domain/voice/suggest/suggestion-model'
import { reviewing, suggestionsFor } from '@shared/domain/voice/suggest/suggestions'
import { Slices, type Clock } from './slices'

type Lesson = Extract<SuggestRequest, { type: 'learn' }>
type ReviewRequest = Extract<SuggestRequest, { type: 'review' }>

/** What the worker is given from outside. */
export interface SuggesterPorts {
  readonly reply: (reply: SuggestReply) => void
  /** Reads what was kept of an engagement's meanings. */
  readonly readKept: (engagementId: string) => Promise<KnownMeanings>
  readonly clock: Clock
}

/**
 * On opening, so many answers are learnt from first, those coded last, then so many, then all: suggestions need not
 * wait for what says less about them.
 */
const firstLessons = [100, 400]
/** With fewer new answers than this there is nothing to do first. */
const fewNew = 50

/**
 * Keeps the model of one engagement's answers. Reading, learning and reviewing are done one after the other in short
 * slices; in between, suggestions are made of what was learnt so far.
 */
export class Suggester {
  readonly #ports: SuggesterPorts
  readonly #slices: Slices
  #model: SuggestionModel | null = null
  /** What was told last: learnt again when meanings come or go. */
  #lesson: Lesson | null = null
  #hasLearnt = false
  #hasMeanings = false
  /** The long work that has been asked for, in order. */
  #work: Promise<void> = Promise.resolve()

  constructor(ports: SuggesterPorts) {
    this.#ports = ports
    this.#slices = new Slices(ports.clock)
  }

  /** Takes one message; resolves when it has been dealt with. */
  receive(request: SuggestRequest): Promise<void> {
    switch (request.type) {
      case 'press':
        this.#slices.press()
        return Promise.resolve()
      case 'suggest': {
        const { id, row, not } = request
        this.#ports.reply({ type: 'suggestions', id, ...this.#suggest(row, not) })
        return Promise.resolve()
      }
      case 'texts':
        return this.#inTurn(async () => {
          this.#model = new SuggestionModel(await this.#slices.do(readingTexts(request.texts)))
        })
      case 'meanings':
        return this.#inTurn(() => this.#takeMeanings(request.engagementId))
      case 'learn':
        this.#lesson = request
        return this.#inTurn(() => this.#learn(request))
      case 'review':
        return this.#inTurn(() => this.#review(request))
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    // What failed has been thrown to whoever asked for it; the next is done all the same.
    this.#work = this.#work.catch(() => undefined).then(work)
    return this.#work
  }

  async #takeMeanings(engagementId: string | null): Promise<void> {
    if (engagementId === null && !this.#hasMeanings) return
    const known = engagementId === null ? null : await this.#ports.readKept(engagementId)
    this.#hasMeanings = known !== null && known.size > 0
    this.#hasLearnt = false
    this.#model?.setMeanings(this.#hasMeanings ? known : null)
    if (this.#lesson) await this.#learn(this.#lesson)
  }

  async #learn(lesson: Lesson): Promise<void> {
    // Whoever told more since asks for more: learning this first would only delay it.
    if (lesson !== this.#lesson || !this.#model) return
    this.#model.setCodes(lesson.codes)
    const fresh = lesson.coded.length - this.#model.codedCount
    for (const count of fresh < fewNew ? [] : firstLessons) {
      if (lesson.coded.length > count) await this.#learnFrom(lesson.coded.slice(-count))
      if (lesson !== this.#lesson) return
    }
    await this.#learnFrom(lesson.coded)
  }

  async #learnFrom(coded: CodedRows): Promise<void> {
    if (!this.#model) return
    await this.#slices.do(this.#model.learning(new Map(coded.map(([row, codes]) => [row, new Set(codes)]))))
    this.#hasLearnt = true
    this.#ports.reply({ type: 'learnt' })
  }

  async #review({ id, precision, not }: ReviewRequest): Promise<void> {
    const leftOut = new Set(not)
    const isLeftOut = (row: number, codeId: string): boolean => leftOut.has(`${row} ${codeId}`)
    const review = this.#model && (await this.#slices.do(reviewing(this.#model, precision, isLeftOut)))
    this.#ports.reply({ type: 'review', id, review })
  }

  #suggest(row: number, not: readonly string[]): Suggested {
    if (!this.#model || !this.#hasLearnt) return { suggestions: [], isCalibrated: false }
    const suggestions = suggestionsFor(this.#model, row, (codeId) => not.includes(codeId))
    return { suggestions, isCalibrated: this.#model.isCalibrated }
  }
}
