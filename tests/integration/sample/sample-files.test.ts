import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSample } from '../../fixtures/sample-engagement/sample'
import { sampleBytes } from '../../fixtures/sample-engagement/sample-bytes'

const folder = join(import.meta.dirname, '../../../resources/sample')
const isWriting = process.env['TANDEM_WRITE_SAMPLE'] === '1'
const { files, story } = makeSample()
const storyText = `${JSON.stringify(story, null, 1)}\n`

if (isWriting) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'story.json'), storyText)
  for (const file of files) writeFileSync(join(folder, file.name), await sampleBytes(file))
}

describe('the sample engagement’s files', () => {
  it.each(files.map((file) => [file.name, file] as const))(
    '%s is what the seed makes',
    async (name, file) => {
      const kept = new Uint8Array(readFileSync(join(folder, name)))
      const made = await sampleBytes(file)
      expect(made.length).toBe(kept.length)
      expect(Buffer.compare(made, kept)).toBe(0)
    }
  )

  it('keeps the consultant’s work in step with the files', () => {
    expect(readFileSync(join(folder, 'story.json'), 'utf8')).toBe(storyText)
  })

  it('tells one story: many partners, few that sell', () => {
    const roster = files[0]
    const deals = files[1]
    expect(roster?.kind === 'xlsx' && roster.sheets[0]?.rows).toHaveLength(3 + 1 + 60 + 1)
    expect(deals?.kind === 'csv' && deals.text.trim().split('\r\n')).toHaveLength(1501)
    expect(story.audits).toHaveLength(5)
    const scored = new Set(story.potential.map(({ partnerId }) => partnerId))
    expect(scored.size).toBe(25)
    expect(story.potential.every(({ evidence }) => evidence.length > 10)).toBe(true)
    // Without a fit on the roster one dimension stays open, and so does the total.
    expect(story.potential).toHaveLength(5 * 25 - 3)
  })
})
