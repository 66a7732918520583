import { systemClock } from '../../data/store/system-ports'
import type { AnalysisRequest } from '../../data/analysis/protocol'
import { AnalysisServer } from './server'

// The worker's entry: folds the engagement's facts and answers, so that the screen never computes.
const server = new AnalysisServer((reply) => {
  self.postMessage(reply)
}, systemClock.today())

self.onmessage = (event: MessageEvent<AnalysisRequest>) => {
  void server.receive(event.data)
}
