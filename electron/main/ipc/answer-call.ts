import { contract, type CallName } from '@shared/ipc/contract'
import type { CallDefinition } from '@shared/ipc/call'
import type { IpcResult } from '@shared/ipc/errors'
import type { Handlers } from './handlers'
import { fail } from './result'
import { isTrustedSender, type IpcSender, type TrustedPage } from './sender-guard'

type AnyHandler = (request: unknown) => Promise<IpcResult<unknown>> | IpcResult<unknown>

export type AnswerContext = {
  readonly handlers: Handlers
  readonly trusted: TrustedPage
  /** Bugs are logged by call name and error class; never with the arguments, which hold client data. */
  readonly logBug: (name: CallName, error: unknown) => void
}

/** What every call goes through: sender, arguments, work, and a check that the answer is as promised. */
export async function answerCall(
  name: CallName,
  context: AnswerContext,
  event: IpcSender,
  argument: unknown
): Promise<IpcResult<unknown>> {
  if (!isTrustedSender(event, context.trusted)) return fail('forbidden-sender', { call: name })
  const definition: CallDefinition = contract[name]
  const request = definition.request.safeParse(argument)
  if (!request.success) return fail('invalid-request', { call: name })
  try {
    const result = await (context.handlers[name] as AnyHandler)(request.data)
    if (!result.ok) return asPromised(definition, result.error.code) ? result : brokenPromise(name)
    return { ok: true, value: definition.response.parse(result.value) }
  } catch (error) {
    context.logBug(name, error)
    return fail('internal', { call: name })
  }
}

const asPromised = (definition: CallDefinition, code: (typeof definition.errors)[number]): boolean =>
  definition.errors.includes(code)

function brokenPromise(name: CallName): never {
  throw new Error(`${name} failed with a code that its contract does not list`)
}
