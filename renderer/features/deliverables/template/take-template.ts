import type { TemplateContent } from '@shared/domain/deliverables/template/template-content'
import type { TemplateNote } from '@shared/domain/deliverables/template/template-record'
import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { readTemplateFile } from '@renderer/data'

/** Kept with the engagement, in every copy of it: no larger than this once cleaned. */
const largestKept = 6 * 1024 * 1024

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A few thousand letters at a time: as many arguments as there are bytes would be too many for a call. */
export function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += 4096)
    letters += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return btoa(letters)
}

/** Reads a Word template in a process of its own and notes which file it was. */
export async function takeTemplate(
  file: File
): Promise<Result<{ note: TemplateNote; content: TemplateContent }, AppError>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const content = await readTemplateFile(file.name, bytes)
  if (!content.ok) return content
  if (content.value.file.length > largestKept) {
    const place = { file: file.name, sheet: null, cell: null }
    return fail(appError('file.too-large', { ...place, measure: 'bytes', limit: largestKept }))
  }
  const note: TemplateNote = {
    id: crypto.randomUUID(),
    fileName: file.name,
    sha256: await digest(bytes),
    sizeBytes: bytes.length,
    addedAt: new Date().toISOString()
  }
  return ok({ note, content: content.value })
}
