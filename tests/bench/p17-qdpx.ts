import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { readQdpx } from '@shared/formats/refi-qda/read/read-qdpx'
import { studyFromProject } from '@shared/formats/refi-qda/study-from-project'
import { writeQdpx } from '@shared/formats/refi-qda/write/write-qdpx'
import type { Bench, Subject } from './bench'
import { codedStudy, studySize } from './data/coded-study'

const seed = 17
const fileName = 'study.qdpx'
const stamp = { at: '2026-11-01T00:00:00Z', by: 'Bench' }

function written(): Uint8Array {
  const bytes = writeQdpx(codedStudy(seed), fileName)
  if (!bytes.ok) throw new Error('not written')
  return bytes.value
}

const cpuSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

/** The study written, read by the standard and turned into records, as if another program had sent it. */
const tandem: Subject = async (_folder) => {
  const study = codedStudy(seed)
  const before = process.cpuUsage()
  const bytes = writeQdpx(study, fileName)
  if (!bytes.ok) throw new Error('not written')
  const content = await readQdpx(bytes.value, fileName)
  if (!content.ok) throw new Error('not read')
  const again = studyFromProject(content.value.project, stamp).study
  if (again.responses.length !== studySize.respondents) throw new Error('respondents lost')
  return { amount: studySize.codings, values: { cpuSeconds: cpuSince(before) } }
}

/** The bare minimum on the same archive: unpack it, decode its texts, walk its XML, pack it again; nothing is made of it. */
const floor: Subject = async (folder) => {
  const bytes = new Uint8Array(await readFile(join(folder, fileName)))
  const before = process.cpuUsage()
  const files = unzipSync(bytes)
  for (const [name, content] of Object.entries(files)) {
    const text = new TextDecoder().decode(content)
    if (!name.endsWith('.qde')) continue
    const parser = new SaxesParser({ position: false })
    parser.write(text).close()
  }
  if (zipSync(files, { level: 3 }).length === 0) throw new Error('nothing packed')
  return { amount: studySize.codings, values: { cpuSeconds: cpuSince(before) } }
}

export const bench: Bench = {
  title: `qdpx: ${studySize.respondents} respondents, ${studySize.codings} codings, out and in again`,
  // QualCoder 4.0 beta took 7.6 s and 2.5 s for the same size; it cannot be had from a package registry.
  figures: [{ id: 'P17', measure: 'cpuSeconds', reach: { 'fflate and saxes alone': 4 } }],
  prepare: (folder) => writeFile(join(folder, fileName), written()),
  tandem,
  peers: { 'fflate and saxes alone': floor }
}
