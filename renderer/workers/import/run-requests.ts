import type { DeskRequest } from '@shared/domain/importing/desk-protocol'
import type { RunDesk } from './run-desk'

const runCalls = ['runMove', 'moveRun', 'compare', 'compareLines'] as const
type RunRequest = Extract<DeskRequest, { call: (typeof runCalls)[number] }>

export const isRunRequest = (request: DeskRequest): request is RunRequest =>
  (runCalls as readonly string[]).includes(request.call)

/** Answers a question about earlier imports. */
export function answerRunRequest(runs: RunDesk, request: RunRequest): Promise<unknown> {
  const { call, ask } = request
  switch (call) {
    case 'runMove':
      return runs.look(ask.runId, ask.move)
    case 'moveRun':
      return runs.carryOut(ask.runId, ask.move)
    case 'compare':
      return runs.compare(ask.first, ask.second)
    case 'compareLines':
      return runs.compareLines(ask.first, ask.second, ask.page)
  }
}
