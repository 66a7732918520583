import { createContext, useContext } from 'react'
import type { AnswerReading } from '@shared/domain/entities/answer-reading'
import type { Language } from '@shared/domain/voice/language/languages'
import type { ToneGround } from '@shared/domain/voice/sentiment/reading-protocol'
import type { ToneHint } from '@shared/domain/voice/sentiment/tone-hints'

/** What is known, said by a person or read by the machine, about language, sameness and tone of the answers. */
export interface HintsData {
  /** What persons said, by id. */
  readonly readings: ReadonlyMap<string, AnswerReading>
  /** Answer key → its language, a person's word before the machine's; absent where neither is sure. */
  readonly languages: ReadonlyMap<string, Language>
  /** Answers in the same words, by their keys, the largest group first. */
  readonly groups: readonly (readonly string[])[]
  readonly groupOf: ReadonlyMap<string, readonly string[]>
  /** Machine-made tones, by reading id; only where sure. */
  readonly tones: ReadonlyMap<string, ToneHint>
  /** What those rest on; null before anything was learnt. */
  readonly ground: ToneGround | null
}

export const noHints: HintsData = {
  readings: new Map(),
  languages: new Map(),
  groups: [],
  groupOf: new Map(),
  tones: new Map(),
  ground: null
}

const HintsContext = createContext<HintsData>(noHints)

export const HintsProvider = HintsContext.Provider

/** Hints about the answers; none while they are read, and none outside of the Voice screen. */
export const useHints = (): HintsData => useContext(HintsContext)
