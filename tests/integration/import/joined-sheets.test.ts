import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createEngagement } from '@renderer/data/index'
import { systemPorts } from '@renderer/data/store/system-ports'
import { importFiles } from '@renderer/workers/import/import-files'
import { factAddress } from '@shared/domain/evidence/fact-address'
import { engagement } from '../../helpers/engagement-builder'
import { importFile } from './import-steps'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const orders = encode('Order;Region code;Amount;Closed\nA1;N;100;2025-03-01\nA2;S;200;2025-03-02\n')
const regions = encode('Code;Partner\nS;Kestrel GmbH\nN;Orbis SA\n')

it('keeps the sheet columns were fetched from, and leads to its cells', async () => {
  const created = await createEngagement(engagement())
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  const store = created.value
  const files = [
    { name: 'orders.csv', bytes: orders },
    { name: 'codes.csv', bytes: regions }
  ]
  const { name: sheet } = (await importFile('codes.csv', regions)).sheets[0]!
  const join = {
    kind: 'join',
    with: { fileId: 'an older file', fileName: 'codes.csv', sheet, sheetIndex: 0 },
    on: [{ column: 1, other: 0 }],
    take: [{ column: 1, header: 'Partner' }]
  } as const
  const order = {
    files,
    choices: [
      { file: 'codes.csv', sheet, choice: { kind: 'target', target: null } },
      { file: 'orders.csv', sheet: 'orders', choice: { kind: 'target', target: 'deal' } },
      { file: 'orders.csv', sheet: 'orders', choice: { kind: 'operations', operations: [join] } }
    ]
  } as const
  const outcome = await importFiles(store, order, systemPorts)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  const [run] = await store.all('importRuns')
  const [block] = await store.allBlocks('factBlocks')
  const partners = [...(await store.all('partners'))].sort((a, b) => (a.name < b.name ? 1 : -1))
  expect(partners.map((partner) => [partner.name, partner.provenance['name']])).toMatchObject([
    ['Orbis SA', { cell: 'B3', raw: 'Orbis SA', sheet }],
    ['Kestrel GmbH', { cell: 'B2', raw: 'Kestrel GmbH', sheet }]
  ])
  expect(factAddress(block!, 1, 'amount', run)?.cell).toBe('C3')
  const texts = await store.allBlocks('sourceBlocks')
  expect(texts.map((one) => one.sheet).sort()).toEqual([sheet, 'orders'])
  const again = await importFiles(store, order, systemPorts)
  expect(again.ok && again.value.rows).toBe(0)
})
