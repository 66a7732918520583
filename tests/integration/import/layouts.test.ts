import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createEngagement } from '@renderer/data/index'
import { forgetLayouts, rememberLayouts, rememberedLayouts } from '@renderer/data/layouts/remembered-layouts'
import { systemPorts } from '@renderer/data/store/system-ports'
import { ImportDesk } from '@renderer/workers/import/import-desk'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { engagement } from '../../helpers/engagement-builder'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const ports = {
  ...systemPorts,
  layouts: { read: rememberedLayouts, remember: rememberLayouts, forget: forgetLayouts }
}

async function deskOf(clientName: string): Promise<ImportDesk> {
  const created = await createEngagement(engagement({ clientName }))
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return new ImportDesk(created.value, ports)
}

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
