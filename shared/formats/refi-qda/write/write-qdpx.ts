import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { MaskingNames } from '@shared/domain/voice/mask-quote'
import { ZipWriter } from '../../engagement-archive/zip-writer'
import { sideFileName, writeSideFile } from '../side-file'
import { writeProject } from './write-project'

/** More files than a zip of the plain kind may hold, less the project and the side file. */
const mostTexts = 65_000

/**
 * A study as a project archive (.qdpx): project.qde, the texts in lower-case `sources/`, and beside them a file of our
 * own that only we read, so that our own export comes back without loss. With `names` every name in answers and memos
 * is masked and the file of our own is left out, since it would hold them. Same study, same bytes.
 */
export function writeQdpx(
  study: CodedStudy,
  document: string,
  names: MaskingNames | null = null
): Result<Uint8Array, AppError> {
  const { xml, files } = writeProject(study, names)
  if (files.length > mostTexts) {
    return fail(appError('export.failed', { document, detail: `more than ${mostTexts} respondents` }))
  }
  const encoder = new TextEncoder()
  const project = encoder.encode(xml)
  const zip = new ZipWriter()
  zip.add('project.qde', project)
  // Short texts hardly shrink, and packing thousands of them one by one takes longer than all else.
  for (const { name, text } of files) zip.add(`sources/${name}`, encoder.encode(text), 'store')
  if (!names) zip.add(sideFileName, encoder.encode(writeSideFile(study, project)))
  return ok(zip.finish(0))
}
