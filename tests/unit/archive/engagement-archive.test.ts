import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { archiveRecords } from '@shared/formats/engagement-archive/archive-records'
import { sealPrefix, sha256 } from '@shared/formats/engagement-archive/archive-manifest'
import { readArchive, type VerifiedArchive } from '@shared/formats/engagement-archive/read-archive'
import { writeArchive } from '@shared/formats/engagement-archive/write-archive'
import { currentSchemaVersion } from '@shared/schema/index'
import { allTables, chunks, clientFile, identity } from './archive-fixture'

let archive: Uint8Array

beforeAll(async () => {
  archive = await writeArchive(identity(), chunks())
})

async function verified(bytes: Uint8Array): Promise<VerifiedArchive> {
  const read = await readArchive(bytes, 'copy.tandem')
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readArchive(bytes, 'copy.tandem')
  return read.ok ? 'accepted' : read.error.code
}

/** Seals anew: what someone would do who wants us to take a changed file. */
async function reseal(bytes: Uint8Array): Promise<Uint8Array> {
  const sealed = bytes.slice()
  const end = sealed.length - 64
  sealed.set(new TextEncoder().encode(await sha256(sealed.subarray(0, end))), end)
  return sealed
}

it('gives back every record and every byte of the client’s files', async () => {
  const read = [...archiveRecords(await verified(archive))]
  expect(read).toEqual(allTables)
  const file = read.find(({ table }) => table === 'sourceFiles')?.records[0]
  expect(file?.['bytes']).toEqual(clientFile)
})

it('gives equal bytes for equal content', async () => {
  expect(await writeArchive(identity(), chunks())).toEqual(archive)
})

it('is a zip that other programs can open', () => {
  const names = Object.keys(unzipSync(archive))
  expect(names).toContain('manifest.json')
  expect(names.filter((name) => name.startsWith('tables/partners/'))).toHaveLength(1)
})

it('reports progress up to the last record', async () => {
  const seen: number[] = []
  await writeArchive(identity(), chunks(), (done, total) => seen.push(done / total))
  expect(seen.at(-1)).toBe(1)
  expect(seen).toEqual([...seen].sort((left, right) => left - right))
})

it('is not written when a table holds less than the state says', async () => {
  const short = identity({ counts: { ...identity().counts, partners: 41 } })
  await expect(writeArchive(short, chunks())).rejects.toThrow('partners is not complete')
})

describe('damage', () => {
  it('rejects each of 600 flipped bits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = archive.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        expect(await codeOf(flipped)).toMatch(/^file\.(integrity|not-an-engagement)$/)
      }),
      { numRuns: 600, seed: 20260101 }
    )
  })

  it('rejects each of 200 cuts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), async (length) => {
        expect(await codeOf(archive.subarray(0, length))).toMatch(/^file\.(integrity|not-an-engagement)$/)
      }),
      { numRuns: 200, seed: 20260102 }
    )
  })

  it('rejects swapped, repeated, missing and foreign stretches', async () => {
    const piece = fc.tuple(
      fc.nat(archive.length - 1),
      fc.nat(archive.length - 1),
      fc.integer({ min: 1, max: 400 })
    )
    await fc.assert(
      fc.asyncProperty(piece, async ([left, right, length]) => {
        const swapped = archive.slice()
        swapped.set(archive.subarray(left, left + length).subarray(0, archive.length - right), right)
        swapped.set(archive.subarray(right, right + length).subarray(0, archive.length - left), left)
        fc.pre(!Buffer.from(swapped).equals(Buffer.from(archive)))
        expect(await codeOf(swapped)).not.toBe('accepted')
        expect(
          await codeOf(Buffer.concat([archive.subarray(0, left), archive.subarray(left + length)]))
        ).not.toBe('accepted')
        expect(await codeOf(Buffer.concat([archive, archive.subarray(left, left + length)]))).not.toBe(
          'accepted'
        )
      }),
      { numRuns: 100, seed: 20260103 }
    )
  })

  it('rejects one flipped bit even when the seal was renewed, wherever it changes what is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 65), fc.nat(7), async (at, bit) => {
        const flipped = archive.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        const read = await readArchive(await reseal(flipped), 'copy.tandem')
        // Bits that only other programs look at (dates, checksums of the zip) leave the content as it was.
        if (read.ok) expect([...archiveRecords(read.value)]).toEqual(allTables)
      }),
      { numRuns: 300, seed: 20260104 }
    )
  })

  it('rejects any other bytes without crashing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await codeOf(bytes)).not.toBe('accepted')
      }),
      { numRuns: 300, seed: 20260105 }
    )
    expect(await codeOf(zipSync({ 'a.txt': Uint8Array.of(1) }))).toBe('file.integrity')
  })
})

async function rebuilt(change: (manifest: Record<string, unknown>) => unknown): Promise<Uint8Array> {
  const entries = unzipSync(archive)
  const manifest = JSON.parse(new TextDecoder().decode(entries['manifest.json'])) as Record<string, unknown>
  return encodeAgain(entries, change(manifest))
}

async function encodeAgain(entries: Record<string, Uint8Array>, manifest: unknown): Promise<Uint8Array> {
  const { ZipWriter } = await import('@shared/formats/engagement-archive/zip-writer')
  const zip = new ZipWriter()
  for (const [name, content] of Object.entries(entries)) if (name !== 'manifest.json') zip.add(name, content)
  zip.add('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)))
  const body = zip.finish(sealPrefix.length + 64)
  const open = Buffer.concat([body, Buffer.from(sealPrefix), Buffer.alloc(64)])
  return reseal(open)
}

it('refuses newer files and says what it supports', async () => {
  const newerSchema = await rebuilt((manifest) => ({ ...manifest, schemaVersion: 9, unheardOf: true }))
  expect(await readArchive(newerSchema, 'a.tandem')).toEqual({
    ok: false,
    error: {
      code: 'file.newer-version',
      params: { file: 'a.tandem', found: 9, supported: currentSchemaVersion }
    }
  })
  const newerFormat = await rebuilt((manifest) => ({ ...manifest, version: 2 }))
  expect(await codeOf(newerFormat)).toBe('file.newer-version')
})

it('refuses a manifest that counts differently, and a file that is something else', async () => {
  const miscounted = await rebuilt((manifest) => ({
    ...manifest,
    counts: { ...identity().counts, partners: 39 }
  }))
  expect(await codeOf(miscounted)).toBe('file.integrity')
  const foreign = await rebuilt((manifest) => ({ ...manifest, format: 'other' }))
  expect(await codeOf(foreign)).toBe('file.not-an-engagement')
})
