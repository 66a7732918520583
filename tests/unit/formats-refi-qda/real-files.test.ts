import { describe, expect, it } from 'vitest'
import { allCodes } from '@shared/formats/refi-qda/read/read-project'
import { readQdc } from '@shared/formats/refi-qda/read/read-qdc'
import { readQdpx } from '@shared/formats/refi-qda/read/read-qdpx'
import { sharedFile } from '../voice/agreement/vectors'
import { zipOf } from './project-builder'

const isThere = sharedFile('refi-qda/spec-annex/A1-codebook.qdc') !== null
const file = (path: string): Buffer => sharedFile(`refi-qda/${path}`) ?? Buffer.alloc(0)

describe.skipIf(!isThere)('files other programs wrote', () => {
  it.each([
    ['spec-annex/A1-codebook.qdc', 6],
    ['generated/qualcoder-4.0beta-codebook.qdc', 37],
    ['generated/taguette-1.5.2-codebook.qdc', 31],
    ['requal-test/atlasti-23.4.0-codebook-valid.qdc', 1]
  ])('the codebook %s', (path, count) => {
    const content = readQdc(file(path), path)
    expect(content.ok && allCodes(content.value.codes).length).toBe(count)
  })

  it('a codebook that is cut off is refused, not half read', () => {
    const path = 'requal-test/atlasti-23.4.0-codebook-ns-0-4-TRUNCATED.qdc'
    expect(readQdc(file(path), path)).toMatchObject({ ok: false, error: { code: 'file.damaged' } })
  })

  it('ATLAS.ti’s own example project without its texts: codes and tree come, no coding is made up', async () => {
    const content = await readQdpx(file('sky-loom/TestProject.qdpx'), 'TestProject.qdpx')
    if (!content.ok) throw new Error(JSON.stringify(content.error))
    const { project, report } = content.value
    const coke = project.codes.find(({ name }) => name === 'Coke')
    expect(coke?.children.map(({ name }) => name).sort()).toEqual(['diet Coke', 'full-fat Coke'])
    expect(allCodes(project.codes)).toHaveLength(14)
    expect(project.users.size).toBe(3)
    expect(project.sources.flatMap(({ codings }) => codings)).toEqual([])
    expect(report.discarded.map(({ what }) => what)).toContain('sources-without-text')
  })

  it('Transana’s example project of 2017', async () => {
    const qde = file('spec-annex/A3-transana-project.qde')
    const content = await readQdpx(zipOf({ 'project.qde': qde }), 'transana.qdpx')
    if (!content.ok) throw new Error(JSON.stringify(content.error))
    expect(content.value.project.users.size).toBeGreaterThan(20)
    expect(content.value.project.origin).toContain('Transana')
  })
})
