import type { Language } from '@shared/domain/voice/language/languages'
import type { SameWordsGroup } from '@shared/domain/voice/near-duplicates/same-words'
import type {
  JudgedSubject,
  ReadingMessage,
  ReadingReply,
  ReadText,
  ToneGround,
  ToneSubject
} from '@shared/domain/voice/sentiment/reading-protocol'
import type { ToneHint } from '@shared/domain/voice/sentiment/tone-hints'

/** What is told without having been asked for. */
export interface ReadingEvents {
  readonly onLanguages: (languages: readonly (Language | null)[]) => void
  readonly onGroups: (groups: readonly SameWordsGroup[]) => void
  readonly onLearnt: (ground: ToneGround) => void
}

type Hints = readonly (ToneHint | null)[]

/** The screen's side of the line to the worker that reads language, sameness and tone. */
export class ReadingClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (hints: Hints) => void>()
  #nextId = 1

  constructor(texts: readonly ReadText[], events: ReadingEvents) {
    this.#worker = new Worker(new URL('../../../workers/voice-reading/index.ts', import.meta.url), {
      type: 'module',
      name: 'voice-reading'
    })
    this.#worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => {
      if (data.type === 'languages') events.onLanguages(data.languages)
      else if (data.type === 'groups') events.onGroups(data.groups)
      else if (data.type === 'learnt') events.onLearnt(data.ground)
      else this.#waiting.get(data.id)?.(data.hints)
    }
    this.#send({ type: 'texts', texts })
  }

  /** Tells what a person has said about tone; the worker learns and says what a hint rests on. */
  learn(judged: readonly JudgedSubject[]): void {
    this.#send({ type: 'learn', judged })
  }

  /** The tone of each subject; null where the machine is not sure enough to say anything. */
  hints(subjects: readonly ToneSubject[]): Promise<Hints> {
    const id = this.#nextId++
    return new Promise((resolve) => {
      this.#waiting.set(id, (hints) => {
        this.#waiting.delete(id)
        resolve(hints)
      })
      this.#send({ type: 'hints', id, subjects })
    })
  }

  close(): void {
    this.#worker.terminate()
    this.#waiting.clear()
  }

  #send(message: ReadingMessage): void {
    this.#worker.postMessage(message)
  }
}
