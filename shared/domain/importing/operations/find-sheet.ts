import type { ImportFile, SheetDecision } from '../decision'
import { findLayout } from '../find-layout'
import type { JoinedSheet } from './cell-origin'
import type { FindSheet, OtherSheet } from './join-sheet'

/**
 * Finds sheets on the desk for a join: the very file, or a newer one of the same name. Its table lies where the
 * consultant said.
 */
export const sheetFinder =
  (files: readonly ImportFile[], decisions: readonly SheetDecision[]): FindSheet =>
  (joined) => {
    const file =
      files.find((one) => one.id === joined.fileId) ?? files.find((one) => one.name === joined.fileName)
    const sheet =
      file?.sheets.find((one) => one.name === joined.sheet) ??
      file?.sheets.find((one) => one.index === joined.sheetIndex)
    if (!file || !sheet) return null
    const decision = decisions.find((one) => one.fileId === file.id && one.sheetIndex === sheet.index)
    return {
      sheet,
      layout: decision?.clientLayout ?? decision?.layout ?? findLayout(sheet),
      place: placeOf(file, sheet)
    }
  }

const placeOf = (file: ImportFile, sheet: OtherSheet['sheet']): JoinedSheet => ({
  fileId: file.id,
  fileName: file.name,
  sheet: sheet.name,
  sheetIndex: sheet.index
})
