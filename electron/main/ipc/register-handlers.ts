import { ipcMain } from 'electron'
import { contract, type CallName } from '@shared/ipc/contract'
import { answerCall, type AnswerContext } from './answer-call'

/** Opens exactly the channels of the contract. */
export function registerHandlers(context: AnswerContext): void {
  for (const name of Object.keys(contract) as CallName[])
    ipcMain.handle(name, (event, argument: unknown) => answerCall(name, context, event, argument))
}
