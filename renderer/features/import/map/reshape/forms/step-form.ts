import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import type { TableOperation } from '@shared/domain/importing/operations/operation'

/** A form says the step it describes, or null while something is missing. */
export interface StepFormProps {
  readonly detail: DeskSheetDetail
  readonly onChange: (step: TableOperation | null) => void
}

/** Texts given as one line: "Sales, Target". */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
