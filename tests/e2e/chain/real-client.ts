import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientFiles } from './client-files'
import { csvRecords, csvRows } from './csv-rows'

const number = (text: string): number | null => (text === '' || text === 'NULL' ? null : Number(text))

const surveyFile = 'survey_typeform_ecosystem/results-anonymized-randomized.csv'
const rosterFile = 'reseller_adventureworks/Resellers.csv'
const dealFile = 'reseller_adventureworks/FactResellerSales.csv'
const question = /strengths/i

/** Adventure Works' resellers and order lines, and a survey of another community: real exports of real systems. */
export function realClient(folder: string): ClientFiles {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const survey = csvRows(text(surveyFile).replace(/^\uFEFF/, ''), ',')
  const column = survey[0]?.findIndex((header) => question.test(header)) ?? -1
  return {
    name: 'Adventure Works',
    currency: 'USD',
    asOf: '2020-06-30',
    folder,
    roster: rosterFile,
    deals: dealFile,
    survey: surveyFile,
    question,
    responses: survey.length - 1,
    answers: survey.slice(1).filter((row) => (row[column] ?? '').trim() !== '').length,
    partners: csvRecords(text(rosterFile), ',').map((row, index) => ({
      key: row['ResellerKey'] ?? '',
      name: row['ResellerName'] ?? '',
      nameCell: `C${index + 2}`
    })),
    dealRows: csvRecords(text(dealFile), ',').map((row) => {
      const amount = number(row['SalesAmount'] ?? '')
      const cost = number(row['TotalProductCost'] ?? '')
      return {
        partnerKey: row['ResellerKey'] ?? null,
        isWon: true,
        amount,
        margin: amount === null || cost === null ? null : amount - cost,
        closedOn: row['OrderDate'] ?? null
      }
    }),
    published: {
      partners: 701,
      deals: 57_851,
      amountTotal: 77_548_570.2,
      revenue: 77_548_570.2,
      active90: 268,
      active365: 489,
      sellers: 632,
      giniSellers: 0.659,
      giniRoster: 0.693,
      topTenShare: 0.0998
    }
  }
}
