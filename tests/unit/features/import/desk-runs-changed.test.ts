import { expect, it, vi } from 'vitest'
import { Desk } from '@renderer/features/import/desk/desk'
import type { DeskClient } from '@renderer/features/import/desk/desk-client'
import type { ImportHosts } from '@renderer/features/import/desk/import-hosts'
import { ok } from '@shared/domain/result'

const patience = { timeout: 30_000 }

/** A desk whose worker takes in any file, and what it was asked. */
function aDesk() {
  const asked: string[] = []
  const file = { key: 'f1', name: 'list.csv', format: 'csv', sheets: [], notes: [], wasApplied: false }
  const client = {
    onProgress: null,
    ask: (call: string) => {
      asked.push(call)
      return Promise.resolve(call === 'read' ? ok(file) : null)
    },
    close: () => undefined
  }
  const hosts = {
    open: () => Promise.resolve(ok({ hostId: 'host', port: null })),
    close: () => undefined
  }
  const desk = new Desk(client as unknown as DeskClient, () => hosts as unknown as ImportHosts)
  return { desk, plans: () => asked.filter((call) => call === 'plan').length }
}

it('works out anew what files on the desk bring when an import comes or goes', async () => {
  const { desk, plans } = aDesk()
  desk.addFiles([{ name: 'list.csv', size: 3, arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) }])
  await vi.waitFor(() => expect(plans()).toBe(1), patience)
  desk.runsChanged()
  expect(desk.snapshot().isPlanning).toBe(true)
  await vi.waitFor(() => expect(plans()).toBe(2), patience)
  desk.close()
})

it('asks nothing when the desk is empty', () => {
  const { desk } = aDesk()
  desk.runsChanged()
  expect(desk.snapshot().isPlanning).toBe(false)
})
