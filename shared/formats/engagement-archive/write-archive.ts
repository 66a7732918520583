import {
  archiveFormat,
  archiveVersion,
  manifestName,
  sealBytes,
  sealPrefix,
  sha256,
  type ArchiveEntry,
  type ArchiveIdentity,
  type ArchiveManifest,
  type TableChunk
} from './archive-manifest'
import { ZipWriter } from './zip-writer'

/** Called after each piece with the records written so far and in all. */
export type Progress = (done: number, total: number) => void

/**
 * Packs one engagement into a `.tandem` file: a zip with its tables as lines of JSON, the client's own files as they
 * are, a manifest with counts and SHA-256 sums, and a seal over the whole. Equal content gives equal bytes.
 * Throws when the tables do not hold what the identity says: a copy must never look whole when it is not.
 */
export async function writeArchive(
  identity: ArchiveIdentity,
  chunks: AsyncIterable<TableChunk>,
  onProgress: Progress = () => undefined
): Promise<Uint8Array> {
  const zip = new ZipWriter()
  const entries: ArchiveEntry[] = []
  const written: Record<string, number> = {}
  const total = Object.values(identity.counts).reduce((sum, count) => sum + count, 0)
  let done = 0
  const add = async (
    name: string,
    table: string | null,
    count: number,
    content: Uint8Array
  ): Promise<void> => {
    zip.add(name, content)
    entries.push({ name, table, count, sizeBytes: content.length, sha256: await sha256(content) })
  }
  for await (const { table, records } of chunks) {
    const number = entries.length
    const files: Uint8Array[] = []
    const lines = records.map((record) => lineOf(record, files, number))
    for (const [index, file] of files.entries()) await add(fileName(number, index), null, 1, file)
    const name = `tables/${table}/${String(number).padStart(6, '0')}.jsonl`
    await add(name, table, records.length, new TextEncoder().encode(lines.join('')))
    written[table] = (written[table] ?? 0) + records.length
    done += records.length
    onProgress(done, total)
  }
  assertCounts(identity.counts, written)
  const manifest: ArchiveManifest = { ...identity, format: archiveFormat, version: archiveVersion, entries }
  zip.add(manifestName, new TextEncoder().encode(JSON.stringify(manifest)))
  return seal(zip.finish(sealBytes))
}

const fileName = (chunk: number, index: number): string =>
  `files/${String(chunk).padStart(6, '0')}-${index}.bin`

/** One record as a line of JSON; bytes in it become a file of their own, named in their place. */
function lineOf(record: Readonly<Record<string, unknown>>, files: Uint8Array[], chunk: number): string {
  const { bytes } = record
  if (!(bytes instanceof Uint8Array)) return `${JSON.stringify(record)}\n`
  files.push(bytes)
  return `${JSON.stringify({ ...record, bytes: fileName(chunk, files.length - 1) })}\n`
}

function assertCounts(expected: Readonly<Record<string, number>>, written: Record<string, number>): void {
  for (const table of new Set([...Object.keys(expected), ...Object.keys(written)])) {
    if ((expected[table] ?? 0) !== (written[table] ?? 0)) {
      throw new Error(`the copy of ${table} is not complete`)
    }
  }
}

async function seal(content: Uint8Array): Promise<Uint8Array> {
  const prefixed = new Uint8Array(content.length + sealBytes)
  prefixed.set(content)
  prefixed.set(new TextEncoder().encode(sealPrefix), content.length)
  const sealed = content.length + sealPrefix.length
  prefixed.set(new TextEncoder().encode(await sha256(prefixed.subarray(0, sealed))), sealed)
  return prefixed
}
