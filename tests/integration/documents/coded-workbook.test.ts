import { expect, it } from 'vitest'
import { codedWorkbook } from '@shared/domain/voice/interchange/coded-workbook'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { aStudy } from '../../unit/formats-refi-qda/study-builder'
import { officeFindings } from './reopen'

const day = '2026-10-01'
const front = {
  ...{ title: 'Coded data', subtitle: '', clientName: 'C', engagementTitle: 'E', asOf: day, date: day },
  ...{ version: '1', author: 'A', confidentiality: 'None', sampleNotice: null }
}

it.each(['en', 'de'] as const)('opens in Excel without repair, its chart with it (%s)', async (language) => {
  const book = codedWorkbook(aStudy(), front, { currency: 'EUR', canReturn: true, language })
  expect(book.sheets.flatMap(({ charts = [] }) => charts)).toHaveLength(1)
  expect(await officeFindings(await writeXlsx(book, () => {}), 'coded.xlsx')).toEqual([])
})
