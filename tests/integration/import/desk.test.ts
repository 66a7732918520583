import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { createEngagement } from '@renderer/data/index'
import { systemPorts } from '@renderer/data/store/system-ports'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { ImportDesk } from '@renderer/workers/import/import-desk'
import { importFiles } from '@renderer/workers/import/import-files'
import { leftOutLine, likelyAnswers } from '@renderer/features/import/words/left-out-words'
import { engagement } from '../../helpers/engagement-builder'
import { hasRealData, realFile } from './real-data'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const roster = encode(
  'Partner ID;Partner;Tier;Signed\nP1;Kestrel Cloud GmbH;Gold;14.03.2024\nP2;Fjordnett AS;Silver;01.12.2023\n'
)
const deals = encode(
  'Opportunity ID;Partner;Account;Stage;Amount (EUR);Created;Close date\n' +
    'D1;Kestrel Cloud;Stadtwerke Lingen;Closed won;1.234,50;14.01.2025;30.03.2025\n' +
    'D2;FJORDNETT AS;Nordre Havn;Proposal;500,00;22.02.2025;\n' +
    'D3;Orbis Réseaux;Port de Ménard;Closed lost;TBC;05.03.2025;28.06.2025\n'
)

async function freshStore() {
  const created = await createEngagement(engagement())
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return created.value
}

describe('an import without a screen', () => {
  it('writes partners, deals and the client’s own cells as one change set, and undoes them', async () => {
    const store = await freshStore()
    const files = [
      { name: 'roster.csv', bytes: roster },
      { name: 'opportunities.csv', bytes: deals }
    ]
    const outcome = await importFiles(store, { files }, systemPorts)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
    expect(outcome.value.rows).toBe(5)
    expect(await store.sequence()).toBe(1)
    const partners = await store.all('partners')
    expect(partners.map((partner) => partner.name).sort()).toEqual([
      'Fjordnett AS',
      'Kestrel Cloud GmbH',
      'Orbis Réseaux'
    ])
    const blocks = await store.allBlocks('factBlocks')
    expect(blocks[0]?.columns['amount']).toEqual([1234.5, 500, null])
    expect(blocks[0]?.columns['status']).toEqual(['won', 'open', 'lost'])
    const source = (await store.allBlocks('sourceBlocks')).find((block) => block.sheet === 'opportunities')
    expect(source?.columns[4]?.[3]).toBe('TBC')
    expect((await store.undo()).ok).toBe(true)
    expect(await store.all('partners')).toEqual([])
    expect((await store.all('importRuns')).map((run) => run.state)).toEqual(['undone'])
    const again = await importFiles(store, { files }, systemPorts)
    expect(again.ok && again.value.rows).toBe(5)
  })

  it('applies the files that were seen planned; one that came in since stays on the desk', async () => {
    const store = await freshStore()
    const desk = new ImportDesk(store, systemPorts)
    const add = async (key: string, name: string, bytes: Uint8Array) => {
      const workbook = await readWorkbook(bytes, { fileName: name })
      if (!workbook.ok) throw new Error(workbook.error.code)
      await desk.addFile(key, name, { bytes, workbook: workbook.value })
    }
    await add('f1', 'roster.csv', roster)
    const seen = await desk.plan()
    await add('f2', 'opportunities.csv', deals)
    const outcome = await desk.apply(['f1'])
    expect(outcome.ok && outcome.value.rows).toBe(seen.rowsToApply)
    expect(await store.allBlocks('factBlocks')).toEqual([])
    expect(desk.detail('f1:0')).toBeNull()
    expect((await desk.plan()).sheets.map(({ key }) => key)).toEqual(['f2:0'])
    const rest = await desk.apply()
    expect(rest.ok && rest.value.rows).toBe(3)
  })

  it('says of counted survey results why they are no answers, where they are mapped', async () => {
    const desk = new ImportDesk(await freshStore(), systemPorts)
    const counted = ['Question;Answer;Total;Gold;Silver', 'How was it?;Unweighted n;40;12;28']
    for (const question of ['Leads', 'Support', 'Portal', 'Training'])
      counted.push('Well;;55;45;60', 'Badly;;45;55;40', `${question};Unweighted n;40;12;28`)
    const bytes = encode(counted.join('\n'))
    const workbook = await readWorkbook(bytes, { fileName: 'results.csv' })
    if (!workbook.ok) throw new Error(workbook.error.code)
    await desk.addFile('f1', 'results.csv', { bytes, workbook: workbook.value })
    const sheet = desk.detail('f1:0')
    if (!sheet) throw new Error('the sheet is not on the desk')
    expect([sheet.target, sheet.isRefused]).toEqual([null, true])
    expect(leftOutLine(sheet)).toBe(
      'Survey results already counted by group (“Unweighted n” in B2), not one row per respondent; ask for the survey tool’s export of single responses.'
    )
  })

  it('proposes answers for a sheet of comments whose headers ask nothing, and takes them in when told', async () => {
    const desk = new ImportDesk(await freshStore(), systemPorts)
    const said = 'The claim was approved in April, and the money came in November after three reminders'
    const lines = ['code;label;feedback;criticality']
    for (let row = 1; row <= 12; row += 1)
      lines.push(`c${row % 3};Care ${row % 3};${said}, case ${row}.;-${row % 5}`)
    const bytes = encode(lines.join('\n'))
    const workbook = await readWorkbook(bytes, { fileName: 'comments.csv' })
    if (!workbook.ok) throw new Error(workbook.error.code)
    await desk.addFile('f1', 'comments.csv', { bytes, workbook: workbook.value })
    const sheet = desk.detail('f1:0')
    if (!sheet) throw new Error('the sheet is not on the desk')
    expect([sheet.target, likelyAnswers(sheet)]).toEqual([null, 'feedback'])
    expect(likelyAnswers({ ...sheet, isRefused: true })).toBeNull()
    expect(likelyAnswers({ ...sheet, isSetAside: true })).toBeNull()
    const told = await desk.choose('f1:0', { kind: 'target', target: 'response' })
    expect(told).toMatchObject({ confidence: 1, reason: 'as you said' })
    expect((await desk.plan()).rowsToApply).toBe(12)
  })

  it('leaves everything as it was when a file cannot be read', async () => {
    const store = await freshStore()
    const bad = { name: 'picture.csv', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) }
    const outcome = await importFiles(
      store,
      { files: [{ name: 'roster.csv', bytes: roster }, bad] },
      systemPorts
    )
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'file.unsupported', params: { file: 'picture.csv' } }
    })
    expect(await store.all('partners')).toEqual([])
  })

  it.skipIf(!hasRealData)('takes in 701 resellers and 57,851 lines', async () => {
    const store = await freshStore()
    const files = ['Resellers.csv', 'FactResellerSales.csv'].map((name) => ({
      name,
      bytes: realFile(`reseller_adventureworks/${name}`)
    }))
    const started = performance.now()
    const outcome = await importFiles(store, { files }, systemPorts)
    console.info('import took', Math.round(performance.now() - started), 'ms')
    expect(outcome.ok && outcome.value.rows).toBe(58_552)
  })
})
