import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createEngagement } from '@renderer/data/index'
import { forgetLayouts, layoutMemory, rememberedLayouts } from '@renderer/data/layouts/remembered-layouts'
import type { OpenEngagementStore } from '@renderer/data/store/open-store'
import { systemPorts } from '@renderer/data/store/system-ports'
import { ImportDesk } from '@renderer/workers/import/import-desk'
import { RunDesk } from '@renderer/workers/import/run-desk'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { engagement } from '../../helpers/engagement-builder'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const ports = { ...systemPorts, layouts: layoutMemory }

/** The memory is written after the import, in its own time. */
const patience = { timeout: 60_000 }

async function storeOf(clientName: string): Promise<OpenEngagementStore> {
  const created = await createEngagement(engagement({ clientName }))
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return created.value
}

/** A desk that hears of commits, as in the app. */
function deskOn(store: OpenEngagementStore): ImportDesk {
  const desk = new ImportDesk(store, ports)
  let followed = Promise.resolve()
  store.onCommit((changeSets) => {
    desk.invalidate()
    followed = followed.then(() => desk.follow(changeSets))
  })
  return desk
}

const deskOf = async (clientName: string): Promise<ImportDesk> => deskOn(await storeOf(clientName))

async function put(desk: ImportDesk, name: string, text: string) {
  const bytes = encode(text)
  const workbook = await readWorkbook(bytes, { fileName: name })
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error))
  const file = await desk.addFile(name, name, { bytes, workbook: workbook.value })
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  return desk.detail(file.value.sheets[0]!.key)!
}

it('maps a layout as in another engagement, keeps no value of the client’s there, and forgets', async () => {
  const first = await deskOf('First client')
  const detail = await put(first, 'list.csv', 'Kode;Haus;Klasse\n1;Kestrel GmbH;Gold\n2;Orbis SA;Silver\n')
  await first.choose(detail.key, { kind: 'target', target: 'partner' })
  const chosen = first.detail(detail.key)!
  const fields = ['externalId', 'name', 'tier']
  const mapping = chosen.mapping.map((one, index) => ({ ...one, field: fields[index] ?? null }))
  await first.choose(detail.key, { kind: 'mapping', mapping })
  expect((await first.apply()).ok).toBe(true)
  await expect.poll(async () => (await rememberedLayouts()).length, patience).toBe(1)
  expect(JSON.stringify(await rememberedLayouts())).not.toContain('Kestrel')

  const rows = 'Kode;Haus;Klasse\n7;Fjordnett AS;Bronze\n8;Nordre AB;Gold\n'
  const second = await put(await deskOf('Second client'), 'other.csv', rows)
  expect([second.target, second.isRemembered]).toEqual(['partner', true])
  expect(second.mapping.map((one) => [one.field, one.reason])).toEqual(
    fields.map((field) => [field, 'as mapped in another engagement'])
  )
  await forgetLayouts()
  const third = await put(await deskOf('Third client'), 'other.csv', rows)
  expect(third.isRemembered).toBe(false)
})

it('proposes nowhere any more what an import that was taken back had mapped wrongly', async () => {
  await forgetLayouts()
  const store = await storeOf('Wrong at first')
  const desk = deskOn(store)
  const rows = 'Nummer;Firma;Stufe\n1;Kestrel GmbH;Gold\n2;Orbis SA;Silver\n'
  const fieldsKept = async (): Promise<(string | null)[]> =>
    (await rememberedLayouts()).flatMap(({ mapping }) => mapping.map(({ field }) => field))
  const importAs = async (fields: readonly string[]): Promise<void> => {
    const { key } = await put(desk, 'list.csv', rows)
    await desk.choose(key, { kind: 'target', target: 'partner' })
    const mapping = desk.detail(key)!.mapping.map((one, index) => ({ ...one, field: fields[index] ?? null }))
    await desk.choose(key, { kind: 'mapping', mapping })
    expect((await desk.apply()).ok).toBe(true)
    await expect.poll(fieldsKept, patience).toEqual(fields)
  }
  await importAs(['tier', 'name', 'externalId'])
  expect((await store.undo()).ok).toBe(true)
  await expect.poll(fieldsKept, patience).toEqual([])

  await importAs(['externalId', 'name', 'tier'])
  await importAs(['externalId', 'name', 'region'])
  const wrong = (await store.all('importRuns')).find(({ sheets }) =>
    sheets.some((sheet) => sheet.mapping.some(({ field }) => field === 'region'))
  )
  expect((await new RunDesk(store).carryOut(wrong!.id, 'undo')).ok).toBe(true)
  await expect.poll(fieldsKept, patience).toEqual(['externalId', 'name', 'tier'])
})
