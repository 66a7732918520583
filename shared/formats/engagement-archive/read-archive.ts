import { appError, type AppError } from '../../domain/errors'
import { fail, ok, type Result } from '../../domain/result'
import { currentSchemaVersion } from '../../schema/index'
import {
  archiveHeader,
  archiveManifest,
  archiveVersion,
  manifestName,
  sealBytes,
  sealPrefix,
  sha256,
  type ArchiveEntry,
  type ArchiveManifest
} from './archive-manifest'
import { readZip, ZipDefect, type ZipEntry } from './zip-reader'
import { zipLayout } from './zip-layout'

/** What all entries together may unpack to. */
const inflatedLimit = 4 * 1024 ** 3

/** A file whose every byte has been checked; its records are unpacked when read. */
export interface VerifiedArchive {
  readonly fileName: string
  readonly manifest: ArchiveManifest
  readonly content: (name: string) => Uint8Array
}

/**
 * Checks a `.tandem` file from end to end: the seal over the whole, the structure, each entry's size and SHA-256, the
 * counts. A cut, a flipped bit, a piece swapped or missing is refused here, before anything is written anywhere.
 */
export async function readArchive(
  bytes: Uint8Array,
  fileName: string
): Promise<Result<VerifiedArchive, AppError>> {
  if (!looksLikeZip(bytes)) return fail(appError('file.not-an-engagement', { file: fileName }))
  try {
    await verifySeal(bytes)
    const zip = readZip(bytes, sealBytes)
    const header = archiveHeader.safeParse(readManifest(zip))
    if (!header.success) return fail(appError('file.not-an-engagement', { file: fileName }))
    const newer = newerThanWeRead(header.data.version, header.data.schemaVersion)
    if (newer !== null) return fail(appError('file.newer-version', { file: fileName, ...newer }))
    const manifest = archiveManifest.parse(header.data)
    verifyDirectory(manifest, zip)
    for (const entry of manifest.entries) await verifyEntry(entry, entryOf(zip, entry.name))
    return ok({ fileName, manifest, content: (name) => entryOf(zip, name).content() })
  } catch (thrown) {
    const part = thrown instanceof ZipDefect ? thrown.part : manifestName
    return fail(appError('file.integrity', { file: fileName, part }))
  }
}

function looksLikeZip(bytes: Uint8Array): boolean {
  if (bytes.length < zipLayout.localBytes) return false
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === zipLayout.localSignature
}

async function verifySeal(bytes: Uint8Array): Promise<void> {
  const sealed = bytes.length - 64
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - sealBytes)))
  if (!tail.startsWith(sealPrefix)) throw new ZipDefect('seal')
  if (tail.slice(sealPrefix.length) !== (await sha256(bytes.subarray(0, sealed)))) throw new ZipDefect('seal')
}

function entryOf(zip: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = zip.get(name)
  if (!entry) throw new ZipDefect(name)
  return entry
}

function readManifest(zip: ReadonlyMap<string, ZipEntry>): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(entryOf(zip, manifestName).content()))
}

function newerThanWeRead(
  version: number,
  schemaVersion: number
): { found: number; supported: number } | null {
  if (version > archiveVersion) return { found: version, supported: archiveVersion }
  if (schemaVersion > currentSchemaVersion) return { found: schemaVersion, supported: currentSchemaVersion }
  return null
}

/** The manifest names every entry but itself once, and the tables hold what it says. */
function verifyDirectory(manifest: ArchiveManifest, zip: ReadonlyMap<string, ZipEntry>): void {
  const names = new Set(manifest.entries.map((entry) => entry.name))
  const isSame = names.size === manifest.entries.length && zip.size === names.size + 1
  if (!isSame || names.has(manifestName)) throw new ZipDefect('directory')
  const inflated = manifest.entries.reduce((sum, entry) => sum + entry.sizeBytes, 0)
  if (inflated > inflatedLimit) throw new ZipDefect('directory')
  const counts: Record<string, number> = {}
  for (const { table, count } of manifest.entries) {
    if (table !== null) counts[table] = (counts[table] ?? 0) + count
  }
  for (const table of new Set([...Object.keys(counts), ...Object.keys(manifest.counts)])) {
    if ((counts[table] ?? 0) !== (manifest.counts[table] ?? 0)) throw new ZipDefect(table)
  }
}

async function verifyEntry(entry: ArchiveEntry, packed: ZipEntry): Promise<void> {
  if (packed.sizeBytes !== entry.sizeBytes) throw new ZipDefect(entry.name)
  const content = packed.content()
  if ((await sha256(content)) !== entry.sha256) throw new ZipDefect(entry.name)
}
