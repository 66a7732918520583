import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { checksum } from './checksum'
import { inflateCounted } from './inflate-counted'
import type { ReadLimits } from './read-limits'
import { packedBytesOf, readZipDirectory, type ZipEntry } from './zip-directory'

/** The inflated parts of an Office package, by name. */
export interface PackageParts {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly names: readonly string[]
  readonly inflatedBytes: number
}

/** Pictures, drawings, macros and the like: never needed for cells, so never inflated. */
const ignored =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|activeX|ctrlProps|Pictures|Thumbnails)\/|vbaProject\.bin$|^customXml\/|^docProps\/|\.(png|jpe?g|gif|emf|wmf)$/i

const place = (file: string) => ({ file, sheet: null, cell: null })

/** The names in a package, without inflating anything. */
export function packageEntries(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits
): Result<readonly ZipEntry[], AppError> {
  const directory = readZipDirectory(bytes, limits.zipEntries)
  if (directory.ok) return ok(directory.entries)
  switch (directory.reason) {
    case 'too-many':
      return fail(
        appError('file.too-large', { ...place(file), measure: 'entries', limit: limits.zipEntries })
      )
    case 'zip64':
      return fail(appError('file.too-large', { ...place(file), measure: 'bytes', limit: limits.fileBytes }))
    default:
      return fail(appError('file.damaged', { ...place(file), detail: directory.reason }))
  }
}

/** Inflates the parts `wanted` asks for, counting bytes over all of them. */
export async function inflateParts(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
  wanted: (name: string) => boolean = (name) => !ignored.test(name)
): Promise<Result<PackageParts, AppError>> {
  const entries = packageEntries(bytes, file, limits)
  if (!entries.ok) return entries
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of entries.value) {
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue
    const part = await inflateEntry(bytes, entry, { file, limits, left: limits.inflatedBytes - total })
    if (!part.ok) return part
    parts.set(entry.name, part.value)
    total += part.value.length
  }
  return ok({ parts, names: entries.value.map((entry) => entry.name), inflatedBytes: total })
}

interface Budget {
  readonly file: string
  readonly limits: ReadLimits
  readonly left: number
}

async function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget
): Promise<Result<Uint8Array, AppError>> {
  const { file, limits } = budget
  const packed = packedBytesOf(bytes, entry)
  if (entry.isEncrypted) return fail(appError('file.encrypted', place(file)))
  if (!packed) return fail(appError('file.damaged', { ...place(file), detail: `cut-short: ${entry.name}` }))
  if (entry.method === 0) {
    const isWhole = checksum(packed) === entry.crc
    return isWhole
      ? checkedPart(packed, file, entry.name)
      : fail(appError('file.damaged', { ...place(file), detail: `checksum: ${entry.name}` }))
  }
  if (entry.method !== 8)
    return fail(appError('file.unsupported', { ...place(file), found: `zip method ${entry.method}` }))
  const byRatio = Math.max(limits.suspiciousBytes, packed.length * limits.inflationRatio)
  const inflated = await inflateCounted(
    { bytes: packed, crc: entry.crc, statedBytes: entry.statedBytes },
    Math.max(0, Math.min(budget.left, byRatio))
  )
  if (inflated.ok) return checkedPart(inflated.bytes, file, entry.name)
  if (inflated.reason === 'damaged')
    return fail(appError('file.damaged', { ...place(file), detail: `inflate: ${entry.name}` }))
  return fail(
    appError('file.too-large', { ...place(file), measure: 'inflated', limit: limits.inflatedBytes })
  )
}

/** Office parts never carry a document type; one that does tries to expand entities. */
function checkedPart(part: Uint8Array, file: string, name: string): Result<Uint8Array, AppError> {
  const isXml = /\.(xml|rels|vml)$/i.test(name)
  const start = isXml ? new TextDecoder('latin1').decode(part.subarray(0, 2048)).replace(/\0/g, '') : ''
  return /<!DOCTYPE|<!ENTITY/i.test(start)
    ? fail(appError('file.damaged', { ...place(file), detail: `doctype: ${name}` }))
    : ok(part)
}
