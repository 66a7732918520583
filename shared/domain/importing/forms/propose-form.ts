import type { ColumnMapping } from '../../entities/import-run'
import type { SheetCells } from '../cells'
import { profileColumn } from '../column-profile'
import { findLayout } from '../find-layout'
import { signatureOf } from '../header-signature'
import type { TableOperation } from '../operations/operation'
import { reshape } from '../operations/reshape'
import type { ProposedStep } from '../operations/propose/proposed-step'
import type { FormStep, SheetForm } from './sheet-form'

const reasons = {
  instrument: 'a form of this workbench, filled in',
  transcript: 'what was said, one row per turn'
} as const

/** A sheet that says itself what its columns are is taken at its word; steps may still be taken out. */
export function proposeForm(sheet: SheetCells, form: SheetForm, chosen?: readonly TableOperation[]) {
  // Whatever stands below is an answer, never a footnote.
  const clientLayout = { ...findLayout(sheet, form.header), lastDataRow: sheet.rowCount - 1 }
  const steps = form.steps.map(stepOf)
  const operations = chosen ?? steps.map((step) => step.operation)
  const table = reshape(sheet, { layout: clientLayout, operations, clientLayout })
  const { layout } = table
  const profiles = layout.columns.map((column) => profileColumn(table.sheet, layout, column))
  const reason = reasons[form.kind]
  return {
    layout,
    clientLayout,
    operations,
    steps,
    table,
    refusal: null,
    profiles,
    kinds: [{ target: 'response' as const, confidence: 1, reason }],
    target: 'response' as const,
    mapping: profiles.map(({ column, header }) => mapped(column, header, { form, reason })),
    constants: [],
    headerSignature: signatureOf(clientLayout),
    isRemembered: false,
    isSetAside: false
  }
}

const mapped = (
  column: number,
  header: string,
  { form, reason }: { form: SheetForm; reason: string }
): ColumnMapping => ({
  column,
  header,
  field: form.fields[column] ?? null,
  dateOrder: null,
  decimal: null,
  currency: null,
  factor: null,
  valueMap: {},
  confidence: 1,
  reason
})

/** Ticks are joined by what no option holds. */
const separator = '\n'

function stepOf(step: FormStep): ProposedStep {
  if (step.kind === 'leave-out')
    return {
      operation: { kind: 'drop-rows', where: { by: 'is', column: step.column, texts: step.texts } },
      reason: `${step.texts.join(', ')} asks: no answers`,
      confidence: 0.95
    }
  const { columns, options, question } = step
  return {
    operation: { kind: 'merge-columns', columns, into: question, separator, options },
    reason: `“${question}” has a column for each of its ${options.length} options`,
    confidence: 0.99
  }
}
