import { tellLanguage } from '@shared/domain/voice/language/tell-language'
import type { MeaningReply, MeaningRequest } from '@shared/domain/voice/meaning/meaning-protocol'
import { openMeaningCache } from '../../data/meaning/meaning-cache'
import { detectLanguage } from '../voice-reading/detect-language'
import { readModelFiles } from './model-files'
import { readMeanings } from './read-meanings'
import { SentenceEncoder } from './sentence-encoder'

// The worker's entry: reads what answers mean, in the background, and ends with whoever started it.
const reply = (message: MeaningReply): void => {
  self.postMessage(message)
}

/** "Ok", "Support" and other short ones are in no language: they are read as English. */
const isEnglish = (text: string): boolean => (tellLanguage(text, detectLanguage) ?? 'en') === 'en'

const load = async (): Promise<SentenceEncoder> => SentenceEncoder.load(await readModelFiles())

self.onmessage = ({ data }: MessageEvent<MeaningRequest>) => {
  const cache = openMeaningCache(data.engagementId)
  void readMeanings(data, { cache, isReadable: isEnglish, load, reply })
    .catch((thrown: unknown) => {
      reply({ type: 'failed', detail: thrown instanceof Error ? thrown.message : String(thrown) })
    })
    .finally(() => {
      cache.close()
    })
}
