import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageEntries } from '@shared/formats/spreadsheet/package-parts'
import { readPlainXlsx } from '@shared/formats/spreadsheet/plain-xlsx/read-plain-xlsx'
import { defaultReadLimits as limits } from '@shared/formats/spreadsheet/read-limits'
import { readPackageGenerally } from '@shared/formats/spreadsheet/read-package'
import { hasRealData, realDataFolder, realFile } from './real-data'
import { differences } from './sheet-differences'

const folders = ['spreadsheets', 'layouts_prepbench', 'deals_maven_crm', 'survey_surveymonkey', 'xlsx']

/** Every workbook among the real data, however deep. */
const workbooks = hasRealData
  ? folders.flatMap((folder) =>
      readdirSync(join(realDataFolder, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.xls[xm]$/.test(name))
        .map((name) => `${folder}/${name}`)
    )
  : []

/** Files that only the general reader can judge, and why: anything new here is a step back. */
const unusual: Readonly<Record<string, string>> = {
  'spreadsheets/calamine__date_iso.xlsx': 'a date that is none',
  'spreadsheets/calamine__inlineStr_with_value.xlsx': 'cell type',
  'spreadsheets/exceljs__invalid-xml.xlsx': 'root of worksheet',
  'spreadsheets/poi__poc-xmlbomb.xlsx': 'markup that is not plain'
}

/** Where the general reader is known to lose something that the fast way keeps. */
const known: Readonly<Record<string, readonly string[]>> = {
  // Runs after a plain text are dropped by the general reader.
  'spreadsheets/readxl__los-angeles-arrests-xlsx.xlsx': [
    'Sheet1!A1: [1,null,"ARREST BOOKINGS for 01/30/17","General"] / [1,null,"ARREST BOOKINGS for ","General"]'
  ],
  // Comments and links are not found behind relations that have a prefix.
  'spreadsheets/phpspreadsheet__namespacenonstd.xlsx': [
    'Second: {"name":"Second","index":1,"visibility":"visible","rowCount":3,"merges":[],"hiddenRows":[],"hiddenColumns":[],"comments":[{"row":2,"column":1,"author":"Owen Leibman","text":"This is a comment"}],"links":[{"row":1,"column":1,"target":"http://www.example.com/"}]} / {"name":"Second","index":1,"visibility":"visible","rowCount":3,"merges":[],"hiddenRows":[],"hiddenColumns":[],"comments":[],"links":[{"row":1,"column":1,"target":"#undefined"}]}'
  ]
}

if (!hasRealData) {
  console.warn(`Real workbooks are absent (${realDataFolder}): the two readers are not compared in this run.`)
}

describe.skipIf(!hasRealData)('the fast way of reading .xlsx', () => {
  for (const file of workbooks) {
    it(`agrees with the general reader on ${file}`, async () => {
      const bytes = realFile(file)
      const entries = packageEntries(bytes, file, limits)
      if (!entries.ok) return
      const plain = await readPlainXlsx(bytes, entries.value, { file, limits })
      if (plain.outcome === 'unusual') {
        expect({ [file]: plain.reason }).toEqual({ [file]: unusual[file] })
        return
      }
      const general = await readPackageGenerally(bytes, { file, limits })
      if (plain.outcome === 'refused' || !general.ok) {
        expect(plain.outcome === 'refused' && plain.error.code).toBe(!general.ok && general.error.code)
        return
      }
      expect(differences(plain.workbook, general.value)).toEqual(known[file] ?? [])
    })
  }
})
