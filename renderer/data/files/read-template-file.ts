import type { TemplateContent } from '@shared/domain/deliverables/template/template-content'
import { appError, type AppError } from '@shared/domain/errors'
import type { HostReply, HostRequest } from '@shared/domain/importing/host-protocol'
import { fail, ok, type Result } from '@shared/domain/result'
import { openImportHost } from './open-import-host'

/**
 * A Word template, read in the import host like every foreign file. Errors: those of reading files, and
 * import.timeout, import.memory, import.host-crashed when the host was ended.
 */
export async function readTemplateFile(
  fileName: string,
  bytes: Uint8Array
): Promise<Result<TemplateContent, AppError>> {
  let end: (outcome: Result<TemplateContent, AppError>) => void = () => undefined
  const outcome = new Promise<Result<TemplateContent, AppError>>((resolve) => {
    end = resolve
  })
  const host = await openImportHost(fileName, (error) => end(fail(error)))
  if (!host.ok) return host
  const { port, close } = host.value
  port.onmessage = ({ data }: MessageEvent<HostReply>) => {
    if (data.type === 'template') end(ok(data.content))
    else if (data.type === 'failed') end(fail(data.error))
    else end(fail(appError('import.host-crashed', { file: fileName })))
  }
  port.start()
  const request: HostRequest = { fileName, bytes, template: true }
  port.postMessage(request)
  const found = await outcome
  port.close()
  close()
  return found
}
