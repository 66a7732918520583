import type { StudyExportRequest } from '@shared/domain/voice/interchange/study-export'
import { writeQdc } from '@shared/formats/refi-qda/write/write-qdc'
import { writeQdpx } from '@shared/formats/refi-qda/write/write-qdpx'

/** Writes a coded study for other programs; throws with the reason when it cannot be written. */
export function writeStudy(request: Exclude<StudyExportRequest, { kind: 'xlsx' }>): Uint8Array {
  const { study } = request
  const written =
    request.kind === 'qdc' ? writeQdc(study.codes, study.title) : writeQdpx(study, study.title, request.names)
  if (written.ok) return written.value
  throw new Error(written.error.code === 'export.failed' ? written.error.params.detail : written.error.code)
}
