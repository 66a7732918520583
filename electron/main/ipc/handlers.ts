import type { z } from '@shared/schema/zod'
import type { CallName, CallResponse, Contract } from '@shared/ipc/contract'
import type { IpcResult } from '@shared/ipc/errors'

type Outcome<Name extends CallName> = IpcResult<CallResponse<Name>, Contract[Name]['errors'][number]>

/** Answers one call; it is only reached by a trusted sender with arguments that fit the contract. */
export type Handler<Name extends CallName> = (
  request: z.output<Contract[Name]['request']>
) => Promise<Outcome<Name>> | Outcome<Name>

/** A handler for some calls: each topic brings its own. */
export type HandlersFor<Name extends CallName> = { readonly [Each in Name]: Handler<Each> }

/** A handler for every call: one missing is a type error here and a failing test. */
export type Handlers = HandlersFor<CallName>
