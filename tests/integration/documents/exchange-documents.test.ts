import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { anonymousReport, maskFor } from '@shared/domain/deliverables/anonymous-edition'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { buildExchangePortfolio } from '@shared/domain/deliverables/exchange-portfolio/build-exchange-portfolio'
import type { GatheredAudit } from '@shared/domain/deliverables/exchange-portfolio/gather-audits'
import type { Report } from '@shared/domain/deliverables/report'
import { buildProtocol } from '@shared/domain/deliverables/workshop-protocol/build-protocol'
import { newWorkshop } from '@shared/domain/workshop/lead-workshop'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { findDocumentTools } from '../../helpers/document-tools'
import { fillSample, sampleStory, type FilledSample } from '../../helpers/sample-exchange'
import { docxTools } from './docx-tools'
import { officeFindings, printedPages } from './reopen'

// The Word documents about exchanges as a consultant would hand them over, made from the sample engagement.
const found = findDocumentTools()
let sample: FilledSample
let tierOne: readonly GatheredAudit[]
let reports: Readonly<Record<'audit' | 'anonymous' | 'portfolio' | 'protocol', Report>>

const write = async (report: Report): Promise<Uint8Array> => writeDocx(report, await docxTools(), () => {})
const oneLine = (page: string | undefined): string => (page ?? '').replace(/\s+/g, ' ')

beforeAll(async () => {
  sample = await fillSample()
  tierOne = await sample.audits('tier-one')
  const kestrel = tierOne.find(({ partner }) => partner.name.startsWith('Kestrel'))?.audit
  if (!kestrel) throw new Error('the sample has no audit of Kestrel')
  const audit = buildExchangeAudit(kestrel)
  const mask = maskFor(await sample.store.all('partners'), [kestrel.partner.id])
  const workshop = {
    ...newWorkshop,
    ...{
      parked: [{ id: 'p', text: 'Exclusivity in Denmark' }],
      vendorPeople: 'M. Okafor',
      partnerPeople: 'A. Berg'
    }
  }
  reports = {
    audit,
    anonymous: anonymousReport(audit, mask),
    portfolio: buildExchangePortfolio({
      ...{ engagement: sample.engagement, partners: tierOne, asOf: sampleStory.asOf }
    }),
    protocol: buildProtocol({ ...kestrel, audit: { ...kestrel.audit, setting: 'workshop', workshop } })
  }
})

it.each(['audit', 'anonymous', 'portfolio', 'protocol'] as const)(
  'the %s of the sample passes Microsoft’s validator',
  async (which) => {
    expect(await officeFindings(await write(reports[which]), `${which}.docx`)).toEqual([])
  }
)

it('draws the tornado as a picture that is described, with the drawing beside it', async () => {
  const parts = unzipSync(await write(reports.audit))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(body).toMatch(/descr="One bar per input, widest first: [^"{]*from €\d/)
  const drawings = Object.keys(parts).filter((name) => name.endsWith('.svg'))
  expect(drawings).toHaveLength(4)
  const texts = drawings.map((name) => strFromU8(parts[name] ?? new Uint8Array()))
  expect(texts.some((svg) => svg.includes('Hours per deal') && svg.includes('Northwind'))).toBe(true)
})

if ('missing' in found) it.skip(`printing needs other programs, ${found.missing}`, () => {})

describe.runIf('tools' in found)('printed by LibreOffice', () => {
  const tools = 'tools' in found ? found.tools : null!

  it('one partner’s audit takes four pages between contents and appendix', async () => {
    const pages = await printedPages(await write(reports.audit), tools)
    const appendix = pages.findIndex((page) =>
      oneLine(page).includes('Appendix A: method and definitions The')
    )
    expect(appendix).toBe(6)
    expect(oneLine(pages.join(' '))).not.toMatch(/\b[1-5]\.0\b/)
  })

  it('the anonymised edition names no partner', async () => {
    const text = oneLine((await printedPages(await write(reports.anonymous), tools)).join(' '))
    expect(text).toContain('Partner A')
    for (const { partner } of tierOne) expect(text).not.toContain(partner.name)
  })

  it('the portfolio gives each audited partner one page', async () => {
    const pages = (await printedPages(await write(reports.portfolio), tools)).map(oneLine)
    const first = pages.findIndex((page) => page.includes('Three observations carry this reading'))
    const last = pages.findLastIndex((page) => page.includes('Three observations carry this reading'))
    const audited = tierOne.filter(({ audit }) => audit !== null)
    expect(last - first + 1).toBe(audited.length)
    expect(first).toBeLessThanOrEqual(4)
    for (const [index, { partner }] of audited.entries()) expect(pages[first + index]).toContain(partner.name)
  })

  it('the protocol begins with its page of decisions', async () => {
    const pages = (await printedPages(await write(reports.protocol), tools)).map(oneLine)
    expect(pages).toHaveLength(2)
    expect(pages[0]).toMatch(/Halden Systems and Kestrel Cloud GmbH agreed on 2 actions/)
    expect(pages[0]).toContain('Pay approved MDF claims within 30 days')
    expect(pages[0]).toContain('A. Berg')
    expect(pages[0]).toContain('Page 1 of 2')
    expect(pages[1]).toContain('Exclusivity in Denmark')
  })
})
