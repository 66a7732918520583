import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translateReport } from '@shared/domain/deliverables/languages/translate-report'
import { programmeMetricIds } from '@shared/domain/deliverables/programme-metrics'
import { claims } from '@shared/domain/diagnosis/claims/claims'
import { indicators } from '@shared/domain/diagnosis/scorecard/indicators'
import { settingsOf } from '@shared/domain/portfolio/settings'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { findDocumentTools } from '../../helpers/document-tools'
import { sampleDeliverables } from '../../helpers/sample-deliverables'
import { askSample, type AskedSample } from '../../helpers/sample-documents'
import { sampleForms } from '../../helpers/sample-forms'
import { docxTools } from './docx-tools'

// Every number of every document made from the sample, read by another program and looked up among what the app answers.
// With TANDEM_DOCUMENTS set to a folder, the documents stay there (tests/pictures makes contact sheets of them).

const found = findDocumentTools()
const kept = process.env['TANDEM_DOCUMENTS']
const folder = kept ?? mkdtempSync(join(tmpdir(), 'tandem-documents-'))

interface Read {
  readonly numbers: number
  readonly strangers: readonly unknown[]
}

/** What the app answers about the sample, as plain data: figures, records and results, nothing made for a document. */
async function answersOf(sample: AskedSample): Promise<unknown> {
  const { store, ask, engagement } = sample
  const partners = await store.all('partners')
  const figure = (metricId: string, partnerId: string | null) => ask('figure', { metricId, partnerId })
  return {
    programme: await Promise.all(programmeMetricIds.map((id) => figure(id, null))),
    partners: await Promise.all(
      partners.map(({ id }) => Promise.all(ofPartner.map((metric) => figure(metric, id))))
    ),
    deals: await ask('facts', { factKind: 'deal', partnerId: null }),
    scorecards: await ask('scorecards', { partnerIds: [] }),
    diagnosis: await ask('diagnosis', {}),
    voice: await ask('voiceFacts', {}),
    portfolio: await ask('portfolio', { revenueMonths: 12 }),
    potential: {
      scores: await store.all('potentialScores'),
      weights: settingsOf(engagement).potentialWeights
    },
    audits: await sample.audits('audited'),
    claims,
    scales: indicators.map(({ scale }) => scale(engagement.definitions)),
    stored: [
      ...[engagement, partners, await store.all('surveys')],
      ...[await store.all('recommendations'), await store.all('importRuns')]
    ]
  }
}

const ofPartner = ['partner-revenue', 'open-pipeline']

/** Forms hold no figures: they are left for those who look at the documents, once all numbers were read. */
async function leaveForms(sample: AskedSample): Promise<void> {
  for (const [name, bytes] of await sampleForms(sample)) writeFileSync(join(folder, name), bytes)
}

let read: Readonly<Record<string, Read>> = {}
beforeAll(async () => {
  const sample = await askSample()
  for (const made of await sampleDeliverables(sample)) {
    // Its tables are those of the others, and estimating its pages takes longer than all of them.
    if (made.name === 'strategy-audit' && kept === undefined) continue
    const bytes =
      'report' in made
        ? await writeDocx(translateReport(made.report, 'en').report, await docxTools(), () => {})
        : await writeXlsx(made.workbook, () => {})
    writeFileSync(join(folder, `${made.name}.${'report' in made ? 'docx' : 'xlsx'}`), bytes)
  }
  if ('missing' in found) return
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(await answersOf(sample)))
  const script = resolve(import.meta.dirname, 'every_number.py')
  const args = [script, folder, join(folder, 'answers.json')]
  read = JSON.parse(
    execFileSync(found.tools.python, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  ) as typeof read
  if (kept !== undefined) await leaveForms(sample)
})
afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true })
})

if ('missing' in found) it.skip(`reading the documents needs other programs, ${found.missing}`, () => {})

describe.runIf('tools' in found)('every number of the documents of the sample', () => {
  it('was read, from ten documents, and the Strategy Audit where it is kept', () => {
    expect(Object.keys(read)).toHaveLength(kept === undefined ? 10 : 11)
    for (const [name, { numbers }] of Object.entries(read)) expect([name, numbers > 10]).toEqual([name, true])
  })

  it('is one the app answers', () => {
    const strange = Object.entries(read).map(([name, { strangers }]) => [name, strangers.slice(0, 5)])
    expect(strange).toEqual(Object.keys(read).map((name) => [name, []]))
  })
})
