import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { inflateParts, packageEntries } from '../../spreadsheet/package-parts'
import { defaultReadLimits, type ReadLimits } from '../../spreadsheet/read-limits'
import type { ReportBuilder } from '../import-report'
import { sideFileName } from '../side-file'
import { parseXml, type XmlElement } from '../xml/xml-tree'
import { decodeXml } from '../xml/decode-xml'

/** Projects of other programs hold one file per answer: many more entries than a workbook. */
export const projectLimits: ReadLimits = { ...defaultReadLimits, zipEntries: 65_000 }

/** The parts of a project archive we read, by lower-case name without folder. */
export interface ProjectParts {
  readonly project: Uint8Array
  readonly sideFile: Uint8Array | null
  readonly sources: ReadonlyMap<string, Uint8Array>
}

const place = (file: string) => ({ file, sheet: null, cell: null })
const isText = /\.(txt|docx)$/i

/** Whether a name leads out of the archive; nothing of ours is ever written by such a name, it is only left out. */
const leadsOut = (name: string): boolean => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(name)

/**
 * Opens a project archive: finds the one project file at its root (whatever it is called), inflates it and the texts,
 * counting bytes. Pictures, sound and anything else stay packed.
 */
export async function openProject(
  bytes: Uint8Array,
  file: string,
  report: ReportBuilder,
  limits: ReadLimits = projectLimits
): Promise<Result<ProjectParts, AppError>> {
  if (bytes.length > limits.fileBytes) {
    return fail(appError('file.too-large', { ...place(file), measure: 'bytes', limit: limits.fileBytes }))
  }
  const entries = packageEntries(bytes, file, limits)
  if (!entries.ok) return entries
  const names = entries.value.map(({ name }) => name).filter((name) => !leadsOut(name))
  const projectName = projectFile(names)
  if (!projectName)
    return fail(appError('file.unsupported', { ...place(file), found: 'zip without a project' }))
  if (projectName !== 'project.qde') report.adjust('project-file-name', projectName)
  const folder = names.find((name) => /^sources\//i.test(name))
  if (folder && !folder.startsWith('sources/')) report.adjust('folder-name', folder.slice(0, 7))
  const wanted = (name: string): boolean =>
    name === projectName ||
    name === sideFileName ||
    (isText.test(name) && /^sources\//i.test(name) && !leadsOut(name))
  const inflated = await inflateParts(bytes, file, limits, wanted)
  if (!inflated.ok) return inflated
  const { parts } = inflated.value
  const project = parts.get(projectName)
  if (!project) return fail(appError('file.damaged', { ...place(file), detail: projectName }))
  const sources = [...parts]
    .filter(([name]) => /^sources\//i.test(name))
    .map(([name, content]): [string, Uint8Array] => [baseName(name), content])
  return ok({ project, sideFile: parts.get(sideFileName) ?? null, sources: new Map(sources) })
}

function projectFile(names: readonly string[]): string | undefined {
  const candidates = names.filter((name) => /^[^\\/]+\.qde$/i.test(name))
  return candidates.find((name) => name.toLowerCase() === 'project.qde') ?? candidates[0]
}

/** The file's own name, as sources are looked up. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

/** The root element of a project or codebook; its name in any case and namespace. */
export function rootElement(
  bytes: Uint8Array,
  file: string,
  name: 'Project' | 'CodeBook'
): Result<XmlElement, AppError> {
  const root = parseXml(decodeXml(bytes))
  if (!root.ok) {
    if (root.error === 'too-large') {
      return fail(appError('file.too-large', { ...place(file), measure: 'entries', limit: 8_000_000 }))
    }
    return fail(appError('file.damaged', { ...place(file), detail: `xml: ${root.error}` }))
  }
  if (root.value.name.toLowerCase() === name.toLowerCase()) return root
  return fail(appError('file.unsupported', { ...place(file), found: `<${root.value.name}>` }))
}
