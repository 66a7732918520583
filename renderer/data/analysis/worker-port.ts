import type { AnalysisPort, AnalysisReply } from './protocol'

/** Starts the analysis worker. */
export function startAnalysisWorker(): AnalysisPort {
  const worker = new Worker(new URL('../../workers/analysis/index.ts', import.meta.url), {
    type: 'module',
    name: 'analysis'
  })
  return {
    postMessage: (message) => {
      worker.postMessage(message)
    },
    onReply: (listener) => {
      worker.onmessage = (event: MessageEvent<AnalysisReply>) => {
        listener(event.data)
      }
      worker.onerror = (event) => {
        listener({ type: 'failed', id: null, detail: event.message })
      }
    },
    close: () => {
      worker.terminate()
    }
  }
}
