import type { ReadingMessage } from '@shared/domain/voice/sentiment/reading-protocol'
import { detectLanguage } from './detect-language'
import { AnswerReader } from './answer-reader'

// The worker's entry: reads language, sameness and tone, so that the screen never waits for it.
const reader = new AnswerReader(detectLanguage, (reply) => {
  self.postMessage(reply)
})

self.onmessage = ({ data }: MessageEvent<ReadingMessage>) => {
  reader.receive(data)
}
