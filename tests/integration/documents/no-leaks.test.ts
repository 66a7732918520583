import 'fake-indexeddb/auto'
import { homedir, tmpdir, userInfo } from 'node:os'
import { resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { sampleProfile } from '@renderer/app/sample/sample-profile'
import { createEngagement } from '@renderer/data/index'
import { writeFilledForm } from '@renderer/workers/export/write-filled-form'
import {
  anonymousReport,
  anonymousWorkbook,
  maskFor,
  type Mask
} from '@shared/domain/deliverables/anonymous-edition'
import type { Report } from '@shared/domain/deliverables/report'
import { fillData } from '@shared/domain/deliverables/template/fill-data'
import type { Partner } from '@shared/domain/entities/partner'
import { writeDocx } from '@shared/formats/docx/write-docx'
import { readTemplate } from '@shared/formats/docx-template/read-template'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { englishLeft } from '../../helpers/english-left'
import { sampleDeliverables, type SampleDeliverable } from '../../helpers/sample-deliverables'
import { askSample } from '../../helpers/sample-documents'
import { sampleStory } from '../../helpers/sample-exchange'
import { templateFile } from '../../helpers/word-template-fixture'
import { docxTools } from './docx-tools'

// Every document and workbook of the sample, taken apart to the last part: whose name stands where it must not?

// The numbers of the pages name nobody, and estimating them takes longer than everything else together.
vi.mock('docx/layout', () => ({ estimatePageNumbersWith: () => undefined }))

/** These leave with the names only (`hasEditions`): records of the client, or nobody named. */
const onlyNamed = [
  'partner-scorecard',
  'metrics-workbook',
  'partner-health-scorecard',
  'health-scorecard-workbook'
]
const client = 'Halden Systems'
/** Another engagement on the same machine, by no word alike. */
const other = { clientName: 'Obsidianwerk', title: 'Zephyrtal review', coder: 'Q. Wolkenstein' }

interface Part {
  readonly path: string
  /** All bytes as text, escapes resolved. */
  readonly raw: string
  /** The words alone: a name may be spread over several runs. */
  readonly words: string
}

/** In place of the pictures beside the drawings: letters drawn as dots cannot be searched, and drawing them takes long. */
const onePixel = new Uint8Array([0x89, 0x50])

type Parts = readonly Part[]
let named: Readonly<Record<string, Parts>> = {}
let anonymous: Readonly<Record<string, Parts>> = {}
let namedForm: Parts = []
let anonymousForm: Parts = []
let names: readonly string[] = []
let built: readonly SampleDeliverable[] = []

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10))
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')

/** Every part of a package, those of packages inside it too (the workbooks behind Word's own charts). */
function partsOf(bytes: Uint8Array, within = ''): Part[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const path = `${within}${name}`
    if (content[0] === 0x50 && content[1] === 0x4b) return partsOf(content, `${path}/`)
    const isText = /\.(xml|rels|svg)$/.test(name)
    const text = strFromU8(content, !isText)
    const raw = isText ? unescaped(text) : text
    return [{ path, raw: `${path}\n${raw}`, words: isText ? unescaped(text.replace(/<[^>]*>/g, '')) : '' }]
  })
}

/** In both forms charts can take. */
async function written(made: SampleDeliverable, charts: 'picture' | 'native'): Promise<Parts> {
  if ('workbook' in made) return partsOf(await writeXlsx(made.workbook, () => {}))
  const { fonts } = await docxTools()
  return partsOf(await writeDocx(made.report, { fonts, rasterise: () => onePixel, charts }, () => {}))
}

/** A form of the consultant's that asks for the whole document and a line about every partner, filled. */
async function filled(report: Report, partners: readonly Partner[], mask: Mask | null): Promise<Parts> {
  const line = '{{partner.name}} of {{partner.country}}, looked after by {{partner.manager}}'
  const texts = ['{{title}} for {{client}}', line, '{{finding.claim}}: {{finding.text}}', '{{document}}']
  const body = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const read = await readTemplate(templateFile({ body }), 'form.docx')
  if (!read.ok) throw new Error(read.error.code)
  const { file, textWidth } = read.value
  const form = { fileName: 'form.docx', file: Buffer.from(file).toString('base64'), textWidth }
  const data = fillData({ report, partners, figuresOf: new Map(), mask })
  const { fonts } = await docxTools()
  return partsOf(
    await writeFilledForm({ kind: 'filled-form', data, form }, { fonts, rasterise: () => onePixel })
  )
}

/** What a reader would know a company by: its name, and its first words without the last, legal one. */
const spoken = ({ name, aliases, externalIds }: Partner): string[] => [
  ...[name, ...aliases].flatMap((each) => [each, each.replace(/[ ,]+\S+$/, '')]),
  ...externalIds
]

function found(parts: Parts, wanted: readonly string[]): string[] {
  return parts.flatMap(({ path, raw, words }) => {
    const texts = [raw.toLowerCase(), words.toLowerCase()]
    return wanted
      .filter((each) => texts.some((text) => text.includes(each.toLowerCase())))
      .map((each) => `${path}: ${each}`)
  })
}

const isProperty = ({ path }: Part): boolean => path.includes('docProps/')

beforeAll(async () => {
  const elsewhere = await createEngagement({ ...sampleProfile(sampleStory, '2026-10-12'), ...other })
  if (!elsewhere.ok) throw new Error(elsewhere.error.code)
  const sample = await askSample()
  const [partners, respondents] = await Promise.all([
    sample.store.all('partners'),
    sample.store.all('respondentKeys')
  ])
  names = [
    ...partners.flatMap(spoken),
    ...partners.flatMap(({ contacts }) => contacts.map(({ name }) => name)),
    ...respondents.flatMap(({ name, email, organisation }) => [name, email, organisation])
  ].filter((name) => name !== null)
  const labelled = partners.flatMap(({ id, tier }) => (tier === 'Platinum' ? [id] : []))
  const mask = maskFor(partners, labelled, respondents)
  const all = await sampleDeliverables(sample)
  built = all
  const [long, short]: [Record<string, Parts>, Record<string, Parts>] = [{}, {}]
  for (const made of all) {
    // Its parts are those of the others, and it is as long as all of them: one edition is enough.
    if (made.name !== 'strategy-audit') long[made.name] = await written(made, 'picture')
    if (onlyNamed.includes(made.name)) continue
    const { name } = made
    short[name] = await written(
      'report' in made
        ? { name, report: anonymousReport(made.report, mask) }
        : { name, workbook: anonymousWorkbook(made.workbook, mask) },
      'native'
    )
  }
  const portfolio = all.find(({ name }) => name === 'exchange-portfolio')
  if (!portfolio || !('report' in portfolio)) throw new Error('no report to fill a form from')
  namedForm = await filled(portfolio.report, partners, null)
  anonymousForm = await filled(anonymousReport(portfolio.report, mask), partners, mask)
  named = long
  anonymous = short
})

describe('the anonymised edition', () => {
  it('was looked at in every document that has one, down to the workbooks inside', () => {
    expect(Object.keys(anonymous)).toHaveLength(7)
    expect(names.length).toBeGreaterThan(150)
    const paths = Object.values(anonymous).flatMap((parts) => parts.map(({ path }) => path))
    expect(paths.some((path) => path.endsWith('.xlsx/xl/workbook.xml'))).toBe(true)
    expect(paths.some((path) => path.endsWith('.svg'))).toBe(true)
    const naming = Object.keys(anonymous).filter((name) => found(named[name] ?? [], names).length > 0)
    // The findings of the survey name nobody in either edition; the Strategy Audit is written in one only.
    expect(naming.sort()).toEqual([
      'exchange-ledger',
      'exchange-portfolio',
      'gap-analysis',
      'value-exchange-audit',
      'workshop-protocol'
    ])
  })

  it('holds no partner, contact, respondent or address in any part', () => {
    const leaks = Object.entries(anonymous).map(([name, parts]) => [name, found(parts, names)])
    expect(leaks).toEqual(Object.keys(anonymous).map((name) => [name, []]))
    const addresses = Object.values(anonymous).flatMap((parts) =>
      parts.flatMap(({ words }) => words.match(/[\w.+-]+@[\w-]+\.\w{2,}/g) ?? [])
    )
    expect(addresses).toEqual([])
  })
})

describe('a filled form', () => {
  it('names every partner in the named edition, and none, nor any of their people, in the other', () => {
    expect(new Set(found(namedForm, names)).size).toBeGreaterThan(50)
    expect(anonymousForm.some(({ words }) => words.includes('looked after by'))).toBe(true)
    expect(found(anonymousForm, names)).toEqual([])
  })
})

describe('both editions', () => {
  const editions = (): [string, Parts][] => [...Object.entries(named), ...Object.entries(anonymous)]

  it('say nothing of the machine they were made on, nor of other engagements', () => {
    const here = [homedir(), tmpdir(), process.cwd(), resolve(import.meta.dirname, '../..'), 'file://']
    // A home of "/" or an empty name would be found everywhere.
    const wanted = [...here.filter((path) => path.length > 3), ...Object.values(other)]
    expect(editions().map(([name, parts]) => [name, found(parts, wanted)])).toEqual(
      editions().map(([name]) => [name, []])
    )
  })

  it('name neither the user of the machine nor the client in their properties', () => {
    for (const [name, parts] of editions()) {
      const properties = parts.filter(isProperty)
      expect([name, properties.length >= 2, found(properties, [userInfo().username, client])]).toEqual([
        name,
        true,
        []
      ])
    }
  })
})

// Here because every document of the sample is built here already.
describe('in German', () => {
  it('no document keeps a fixed text in English', () => {
    const left = built.map((made) => [made.name, englishLeft(made)])
    expect(built).toHaveLength(11)
    expect(left).toEqual(built.map(({ name }) => [name, { texts: [], untold: [] }]))
  })
})
