import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anonymousReport,
  anonymousWorkbook,
  letterOf,
  maskFor
} from '@shared/domain/deliverables/anonymous-edition'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { buildLedger } from '@shared/domain/deliverables/exchange-ledger/build-ledger'
import { buildExchangePortfolio } from '@shared/domain/deliverables/exchange-portfolio/build-exchange-portfolio'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { preFlight } from '@shared/domain/deliverables/pre-flight'
import { isTextBlock, type Report } from '@shared/domain/deliverables/report'
import { buildProtocol } from '@shared/domain/deliverables/workshop-protocol/build-protocol'
import { auditInput } from '../../helpers/exchange-audit-fixture'
import { ledgerInput, portfolioInput } from '../../helpers/exchange-portfolio-fixture'
import { partner } from '../../helpers/partner-builder'

const textOf = (report: Report, id: string): string => {
  const block = report.blocks.find((each) => each.id === id)
  return block && isTextBlock(block)
    ? plainText(readFigureText(block.text, report.figures, report.locale))
    : ''
}
const people = (input = portfolioInput()) => input.partners.map((each) => each.partner)

describe('the audit of all Tier 1 partners', () => {
  const report = buildExchangePortfolio(portfolioInput())

  it('opens with how many are audited and who comes out short', () => {
    expect(textOf(report, 'portfolio.title')).toMatch(
      /^5 of 6 Tier 1 partners are audited; \d of them come out short$/
    )
  })

  it('gives every audited partner a page of its own, with its own figures', () => {
    const titles = report.blocks.filter((block) => /^p\d+\.summary\.title$/.test(block.id))
    expect(titles).toHaveLength(5)
    expect(textOf(report, 'p1.summary.title')).toContain('Kestrel Cloud Services gives €417k')
    expect(textOf(report, 'p5.summary.title')).not.toContain('€417k')
  })

  it('explains who stands apart', () => {
    expect(textOf(report, 'portfolio.outlier.p4')).toMatch(
      /^Northgate IT Ltd stands apart at .* instead of €/
    )
  })

  it('leaves no token unfilled and gives each block its own id', () => {
    expect(preFlight(report, { edits: [] }).some((finding) => finding.code === 'leftover-token')).toBe(false)
    expect(new Set(report.blocks.map((block) => block.id)).size).toBe(report.blocks.length)
  })
})

describe('the anonymised edition', () => {
  it('counts letters like a spreadsheet', () => {
    expect([0, 25, 26, 27].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB'])
  })

  it('holds no name of any partner, in no case of letters, in no part of the documents', () => {
    const all = people()
    const mask = maskFor(
      all,
      all.map((each) => each.id)
    )
    const audit = auditInput({
      actions: [{ ...auditInput().actions[0]!, text: 'Call KESTREL CLOUD SERVICES' }]
    })
    const whole = [
      anonymousReport(buildExchangePortfolio(portfolioInput()), mask),
      anonymousReport(buildExchangeAudit(audit), mask),
      anonymousWorkbook(buildLedger(ledgerInput()), mask)
    ]
    const written = JSON.stringify(whole).toLowerCase()
    for (const { name } of all) {
      expect(written).not.toContain(name.toLowerCase())
      expect(written).not.toContain(name.replace(/ (AS|KG|SARL|Ltd|B\.V\.)$/, '').toLowerCase())
    }
    expect(written).toContain('partner a gives')
  })

  it('masks names, aliases and people wherever they stand in a text', () => {
    const name = fc.stringMatching(/^[A-Z][a-zéü]{3,8}( [A-Z][a-z]{2,6})?$/)
    fc.assert(
      fc.property(name, name, name, fc.string({ maxLength: 20 }), (one, alias, person, around) => {
        const masked = partner({
          ...{ id: 'x', name: one, aliases: [alias] },
          contacts: [{ id: 'c', name: person, role: null, isEconomicBuyer: true, lastSpokenOn: null }]
        })
        const text = maskFor([masked], ['x'])(`${around} ${one.toUpperCase()}, ${alias}; ${person}.`)
        for (const each of [one, alias, person]) {
          const found = new RegExp(`(?<![\\p{L}\\p{N}])${each}(?![\\p{L}\\p{N}])`, 'iu')
          expect(text.replace(/Partner A|another partner|a contact/g, '')).not.toMatch(found)
        }
      })
    )
  })

  it('keeps parts of other words', () => {
    expect(maskFor([partner({ id: 'x', name: 'Ort' })], ['x'])('Ort reports in Portugal')).toBe(
      'Partner A reports in Portugal'
    )
  })
})

describe('the protocol of a workshop', () => {
  const input = auditInput()
  const protocol = buildProtocol({
    ...input,
    audit: {
      ...input.audit,
      workshop: {
        ...{
          step: 'close',
          revealed: [],
          notes: 'Second line of {braces}\nnext',
          minutes: 10,
          endedOn: null
        },
        ...{ parked: [{ id: 'x', text: 'Price list' }], vendorPeople: 'Channel lead', partnerPeople: '' }
      }
    }
  })

  it('puts the decisions before everything else, on a page of their own', () => {
    const ids = protocol.blocks.map((block) => block.id)
    expect(ids.indexOf('decisions.table')).toBeLessThan(ids.indexOf('ratings.break'))
    expect(textOf(protocol, 'decisions.title')).toContain('agreed on 2 actions')
  })

  it('keeps what was parked and noted, braces and all', () => {
    expect(textOf(protocol, 'parked.x')).toBe('Price list')
    expect(textOf(protocol, 'notes.0')).toBe('Second line of {braces}')
  })
})
