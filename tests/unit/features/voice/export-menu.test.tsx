import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readQdc } from '@shared/formats/refi-qda/read/read-qdc'
import { readQdpx } from '@shared/formats/refi-qda/read/read-qdpx'
import { writeStudy } from '@renderer/workers/export/write-study'
import { engagementWith, openVoice } from './voice-desk'

/** The export worker without a thread. */
class InlineWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  postMessage(request: Parameters<typeof writeStudy>[0]): void {
    const bytes = writeStudy(structuredClone(request))
    queueMicrotask(() => this.onmessage?.({ data: { type: 'done', bytes, sha256: '' } }))
  }
  terminate(): void {
    this.onmessage = null
  }
}

interface Saved {
  readonly suggestedName: string
  readonly kind: string
  readonly bytes: Uint8Array
}

/** Opens the menu, chooses an entry, and gives what was handed to the save dialog. */
async function exported(entry: RegExp): Promise<Saved> {
  const saved: Saved[] = []
  const saveAs = (file: Saved) => {
    saved.push(file)
    return Promise.resolve({ ok: true, value: { outcome: 'saved', name: file.suggestedName, sizeBytes: 1 } })
  }
  await openVoice(await engagementWith(['Nordwind IT pays late.', 'Fine.']))
  vi.stubGlobal('Worker', InlineWorker)
  vi.stubGlobal('tandem', { files: { saveAs } })
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Export' })
  await vi.waitFor(() => expect(button.disabled).toBe(false), { timeout: 20_000 })
  fireEvent.click(button)
  const item = await screen.findByRole('menuitem', { name: entry }, { timeout: 20_000 })
  fireEvent.click(item)
  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 })
  return saved[0]!
}

describe('handing the coding on', () => {
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('as a project: answers, codebook, a zero that stays zero', async () => {
    const { kind, suggestedName, bytes } = await exported(/^Project for other programs/)
    expect([kind, suggestedName]).toEqual(['qdpx', 'Halden Systems - Coded study.qdpx'])
    const content = await readQdpx(bytes, suggestedName)
    if (!content.ok) throw new Error(content.error.code)
    expect(content.value.project.sources.map(({ text }) => text.includes('pays late'))).toEqual([true, false])
    expect(content.value.project.codes.map(({ name }) => name)).toContain('Money')
    const [first] = content.value.project.cases
    expect([...(first?.values.values() ?? [])]).toContain(0)
  })

  it('not to others while so few wrote that somebody could be recognised', async () => {
    await openVoice(await engagementWith(['Nordwind IT pays late.', 'Fine.']))
    vi.stubGlobal('Worker', InlineWorker)
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Export' })
    await vi.waitFor(() => expect(button.disabled).toBe(false), { timeout: 20_000 })
    fireEvent.click(button)
    fireEvent.click(await screen.findByRole('menuitem', { name: /with names masked/ }, { timeout: 20_000 }))
    await screen.findByText(/^Nothing may be handed on: no wave was answered by 5 respondents/)
  })

  it('as a codebook', async () => {
    const { kind, bytes } = await exported(/^Codebook/)
    expect(kind).toBe('qdc')
    const content = readQdc(bytes, 'x.qdc')
    expect(content.ok && content.value.codes.length).toBe(2)
  })
})
