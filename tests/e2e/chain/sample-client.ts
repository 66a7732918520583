import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import type { ClientFiles, ClientPartner } from './client-files'
import { csvRecords, csvRows } from './csv-rows'

const rosterFile = 'Halden partner roster Q3.xlsx'
const dealFile = 'Halden opportunities.csv'
const surveyFile = 'Partner survey 2025.csv'
const question = /hard to sell/i

const legalForm = /[\s,]+(GmbH|AG|KG|AS|AB|ApS|Ltd|SARL|B\.?V\.?)$/i

/** The sample's deal list spells partners in capitals and without their legal form. */
const comparable = (name: string): string => name.trim().replace(legalForm, '').toLowerCase()

/** "9601,00" → 9601; "TBC" → null. */
const number = (text: string): number | null =>
  /^-?[\d.]+(,\d+)?$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : null

/** "18.01.2026" → "2026-01-18". */
const date = (text: string): string | null => {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? []
  return day ? `${year}-${month}-${day}` : null
}

function roster(bytes: Buffer): ClientPartner[] {
  const sheet = read(bytes).Sheets['Partners']
  if (!sheet) throw new Error(`${rosterFile} has no sheet Partners`)
  const rows = utils.sheet_to_json<(string | null)[]>(sheet, { header: 1, raw: false, blankrows: true })
  return rows.flatMap(([id, name], index) =>
    /^P-\d+$/.test(id ?? '') && name ? [{ key: comparable(name), name, nameCell: `B${index + 1}` }] : []
  )
}

/** The invented client whose files come with the app. */
export function sampleClient(folder: string): ClientFiles {
  const bytes = (name: string): Buffer => readFileSync(join(folder, name))
  const survey = csvRows(
    bytes(surveyFile)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    ','
  )
  const column = survey[0]?.findIndex((header) => question.test(header)) ?? -1
  const { asOf } = JSON.parse(bytes('story.json').toString('utf8')) as { asOf: string }
  return {
    name: 'Halden Systems',
    currency: 'EUR',
    asOf,
    folder,
    roster: rosterFile,
    deals: dealFile,
    survey: surveyFile,
    question,
    responses: survey.length - 1,
    answers: survey.slice(1).filter((row) => (row[column] ?? '').trim() !== '').length,
    partners: roster(bytes(rosterFile)),
    dealRows: csvRecords(new TextDecoder('windows-1252').decode(bytes(dealFile)), ';').map((row) => ({
      partnerKey: comparable(row['Partner / VAR'] ?? '') || null,
      isWon: row['Stage'] === 'Closed won',
      amount: number(row['Amount (EUR)'] ?? ''),
      margin: number(row['Gross margin (EUR)'] ?? ''),
      closedOn: date(row['Close date'] ?? '')
    })),
    published: null
  }
}
