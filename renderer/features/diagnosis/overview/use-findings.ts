import { useDiagnosis } from '@renderer/data'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'

/** What the rules say; undefined while they are read. */
export const useFindings = (): readonly RuleFinding[] | undefined => useDiagnosis()?.findings
