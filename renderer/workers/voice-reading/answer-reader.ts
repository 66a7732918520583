import { tellLanguage, type DetectLanguage } from '@shared/domain/voice/language/tell-language'
import { sameWordsGroups } from '@shared/domain/voice/near-duplicates/same-words'
import type {
  JudgedSubject,
  ReadingMessage,
  ReadingReply,
  ReadText,
  ToneSubject
} from '@shared/domain/voice/sentiment/reading-protocol'
import { ToneFeatures, type ToneVector } from '@shared/domain/voice/sentiment/tone-features'
import { ToneHints } from '@shared/domain/voice/sentiment/tone-hints'

/** Reads the answers of one engagement, one question after the other. */
export class AnswerReader {
  readonly #detect: DetectLanguage
  readonly #reply: (reply: ReadingReply) => void
  #texts: readonly ReadText[] = []
  #features: ToneFeatures | null = null
  #hints = new ToneHints([])

  constructor(detect: DetectLanguage, reply: (reply: ReadingReply) => void) {
    this.#detect = detect
    this.#reply = reply
  }

  receive(message: ReadingMessage): void {
    switch (message.type) {
      case 'texts':
        return this.#read(message.texts)
      case 'learn':
        return this.#learn(message.judged)
      case 'hints': {
        const hints = message.subjects.map((subject) => this.#hintFor(subject))
        return this.#reply({ type: 'hints', id: message.id, hints })
      }
    }
  }

  #read(texts: readonly ReadText[]): void {
    this.#texts = texts
    this.#features = null
    this.#hints = new ToneHints([])
    const languages = texts.map(({ text }) => tellLanguage(text, this.#detect))
    this.#reply({ type: 'languages', languages })
    this.#reply({ type: 'groups', groups: sameWordsGroups(texts) })
  }

  #learn(judged: readonly JudgedSubject[]): void {
    const examples = judged.map((one) => ({ vector: this.#vectorOf(one), tone: one.tone }))
    this.#hints = new ToneHints(examples)
    const ground = { examples: judged.length, thresholds: [...this.#hints.thresholds] }
    this.#reply({ type: 'learnt', ground })
  }

  #hintFor(subject: ToneSubject) {
    return this.#hints.thresholds.size === 0 ? null : this.#hints.hintFor(this.#vectorOf(subject))
  }

  #vectorOf({ row, codeId, text }: ToneSubject): ToneVector {
    const asked = this.#texts[row]
    // Counting the words of all answers takes a second on many: only once somebody has said a tone.
    this.#features ??= new ToneFeatures(this.#texts.map((one) => one.text))
    const facts = [...(asked?.facts ?? []), ...(codeId === null ? [] : [`code:${codeId}`])]
    return this.#features.vectorOf({ text: text ?? asked?.text ?? '', facts })
  }
}
