import type { IpcErrorCode, IpcErrorParams, IpcResult } from '@shared/ipc/errors'

export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function fail<Code extends IpcErrorCode>(
  code: Code,
  params: IpcErrorParams = {}
): IpcResult<never, Code> {
  return { ok: false, error: { code, params } }
}
