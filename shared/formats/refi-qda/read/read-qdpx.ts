import type { AppError } from '@shared/domain/errors'
import { ok, type Result } from '@shared/domain/result'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { ImportReport } from '@shared/domain/voice/interchange/import-report'
import { ReportBuilder } from '../import-report'
import type { QdaProject } from '../qda-project'
import { readSideFile } from '../side-file'
import { attributeOf, type XmlElement } from '../xml/xml-tree'
import { openProject, rootElement } from './open-project'
import { readProject } from './read-project'

/** What a project archive holds. */
export interface QdpxContent {
  readonly project: QdaProject
  /** The study itself, when the archive is our own and nobody changed it. */
  readonly own: CodedStudy | null
  readonly report: ImportReport
}

/**
 * Reads a REFI-QDA project (.qdpx) of any program, with the ways of writing met in real files. Nothing is executed,
 * no entity expanded, every byte counted while inflating. What could not be taken over is in the report.
 */
export async function readQdpx(bytes: Uint8Array, file: string): Promise<Result<QdpxContent, AppError>> {
  const report = new ReportBuilder()
  const parts = await openProject(bytes, file, report)
  if (!parts.ok) return parts
  const root = rootElement(parts.value.project, file, 'Project')
  if (!root.ok) return root
  reportNamespace(root.value, 'urn:QDA-XML:project:1.0', report)
  const project = await readProject(root.value, parts.value.sources, report)
  const { sideFile } = parts.value
  const own = sideFile && readSideFile(sideFile, parts.value.project)
  if (sideFile && !own) report.discard('outdated-side-file')
  return ok({ project, own, report: report.report() })
}

/** Names are matched without their namespace; another one than the standard's is worth a line. */
export function reportNamespace(root: XmlElement, standard: string, report: ReportBuilder): void {
  const [namespace] = ['xmlns', 'qda'].flatMap((name) => attributeOf(root, name) ?? [])
  if (namespace !== standard) report.adjust('namespace', namespace ?? null)
}
