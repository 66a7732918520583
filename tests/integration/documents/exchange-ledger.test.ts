import { beforeAll, describe, expect, it } from 'vitest'
import { anonymousWorkbook, maskFor } from '@shared/domain/deliverables/anonymous-edition'
import { buildLedger } from '@shared/domain/deliverables/exchange-ledger/build-ledger'
import { firstBalanceRow } from '@shared/domain/deliverables/exchange-ledger/balance-sheet'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { findDocumentTools } from '../../helpers/document-tools'
import { ledgerInput } from '../../helpers/exchange-portfolio-fixture'
import { officeFindings, recalculate, type ReadXlsx } from './reopen'

const found = findDocumentTools()
const input = ledgerInput()
const write = (from = input) => writeXlsx(buildLedger(from), () => {})

describe('the value-exchange ledger', () => {
  it('passes Microsoft’s validator, also without any audit', async () => {
    expect(await officeFindings(await write(), 'ledger.xlsx')).toEqual([])
    expect(await officeFindings(await write({ ...input, audits: [] }), 'empty.xlsx')).toEqual([])
  })

  it('gives the same bytes again', async () => {
    expect(Buffer.compare(Buffer.from(await write()), Buffer.from(await write()))).toBe(0)
  })
})

if ('missing' in found) it.skip(`recalculating needs other programs, ${found.missing}`, () => {})

describe.runIf('tools' in found)('recalculated by LibreOffice', () => {
  const tools = 'tools' in found ? found.tools : null!
  let read: ReadXlsx
  beforeAll(async () => {
    read = await recalculate(await write(), tools)
  })

  it('agrees with every stored result', () => {
    expect(read.formulas).toBeGreaterThan(100)
    expect(read.different).toEqual([])
  })

  it('agrees with the app to the cent, partner by partner', () => {
    const rows = read.sheets['Balance']?.slice(firstBalanceRow - 1) ?? []
    input.audits.forEach(({ partner, result }, index) => {
      const [name, gives, gets, balance, , partnerNeeds, vendorNeeds] = rows[index] ?? []
      expect(name).toBe(partner.name)
      expect(Number(gives)).toBeCloseTo(result.giveTotal.value ?? Number.NaN, 2)
      expect(Number(gets)).toBeCloseTo(result.getTotal.value ?? Number.NaN, 2)
      expect(Number(balance)).toBeCloseTo(result.balance.index ?? Number.NaN, 9)
      expect(Number(partnerNeeds)).toBeCloseTo(result.partnerFulfilment.value ?? Number.NaN, 9)
      expect(Number(vendorNeeds)).toBeCloseTo(result.vendorFulfilment.value ?? Number.NaN, 9)
    })
  })

  it('keeps counting when partners bear letters instead of names', async () => {
    const all = input.audits.map(({ partner }) => partner)
    const mask = maskFor(
      all,
      all.map((each) => each.id)
    )
    const masked = await recalculate(
      await writeXlsx(anonymousWorkbook(buildLedger(input), mask), () => {}),
      tools
    )
    expect(masked.different).toEqual([])
    expect(masked.sheets['Balance']?.[firstBalanceRow - 1]?.[0]).toBe('Partner A')
  })
})
