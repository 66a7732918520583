import type { MeaningReply, MeaningRequest } from '@shared/domain/voice/meaning/meaning-protocol'

/** The line to one reading. */
export interface MeaningPort {
  /** Ends the reading; what was kept stays. */
  readonly close: () => void
}

export type StartReading = (request: MeaningRequest, onReply: (reply: MeaningReply) => void) => MeaningPort

/** Starts a worker that reads these texts. */
export const startReading: StartReading = (request, onReply) => {
  const worker = new Worker(new URL('../../workers/voice-meaning/index.ts', import.meta.url), {
    type: 'module',
    name: 'voice-meaning'
  })
  worker.onmessage = ({ data }: MessageEvent<MeaningReply>) => {
    onReply(data)
  }
  worker.onerror = (event) => {
    onReply({ type: 'failed', detail: event.message })
  }
  worker.postMessage(request)
  return {
    close: () => {
      worker.terminate()
    }
  }
}
