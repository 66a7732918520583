import type ExcelJS from 'exceljs'
import type { AllowedValues, Workbook, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { cellAddress } from './cell-address'
import { cellText } from './cell-text'
import { rangeReference } from './charts/chart-xml'

/** The part of exceljs that its types leave out: rules for whole ranges. */
interface RangeRules {
  readonly dataValidations: { add: (range: string, rule: ExcelJS.DataValidation) => void }
}

/** A list as it stands in a rule: Excel takes 255 characters, and a comma ends an entry. */
export const listLiteral = (values: readonly string[]): string => `"${values.map(cellText).join(',')}"`

const refused = (error: string): Partial<ExcelJS.DataValidation> => ({
  ...{ allowBlank: true, showErrorMessage: true, errorStyle: 'stop' },
  ...{ errorTitle: 'Not taken over', error }
})

function ruleOf({ allowed }: AllowedValues): ExcelJS.DataValidation {
  switch (allowed.kind) {
    case 'list':
      return {
        ...{ type: 'list', formulae: [listLiteral(allowed.values)] },
        ...refused('Please choose one of the values on the list, or leave the cell blank.')
      }
    case 'whole':
    case 'decimal': {
      const { kind, from, to } = allowed
      const number = kind === 'whole' ? 'whole number' : 'number'
      return {
        ...{ type: kind, operator: 'between', formulae: [from, to] },
        ...refused(`Please give a ${number} from ${from} to ${to}, or leave the cell blank.`)
      }
    }
    case 'amount':
      return {
        ...{ type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] },
        ...refused('Please give an amount of 0 or more, or leave the cell blank.')
      }
    case 'day':
      return {
        // 1950-01-01 as Excel counts days: earlier is a slip of the hand.
        ...{ type: 'decimal', operator: 'greaterThanOrEqual', formulae: [18_264] },
        ...refused('Please give a day, or leave the cell blank.')
      }
  }
}

/** Says for the cells a client may edit what can come back from them. */
export function limitValues(target: ExcelJS.Worksheet, sheet: WorkbookSheet): void {
  for (const each of sheet.allowed ?? []) {
    const { column, from, to } = each.range
    const cells = `${cellAddress(from, column)}:${cellAddress(to, column)}`
    ;(target as unknown as RangeRules).dataValidations.add(cells, ruleOf(each))
  }
}

/** Names for formulas of the reader's own. */
export function addNames(target: ExcelJS.Workbook, { names = [] }: Workbook): void {
  for (const { name, range } of names) target.definedNames.add(rangeReference(range), name)
}
