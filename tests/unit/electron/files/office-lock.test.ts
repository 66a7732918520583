import { expect, test } from 'vitest'
import { ownerFileNames } from '@electron/main/files/office-lock'

test.each([
  ['Plan.docx', '~$Plan.docx'],
  ['Audit12.docx', '~$udit12.docx'],
  ['Report final.docx', '~$port final.docx'],
  ['Scorecard.xlsx', '~$Scorecard.xlsx'],
  ['Audit.docx', '.~lock.Audit.docx#']
])('%s is open while %s lies beside it', (name, owner) => {
  expect(ownerFileNames(name)).toContain(owner)
})
