import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import { findRule } from '@shared/domain/diagnosis/rules/registry'
import { DiagnosisFigure } from './diagnosis-figure'

/** The window a finding was asked with, where it is not the rule's own; its figures' evidence is asked with it, too. */
export function changedWindow({ ruleId, windowDays }: RuleFinding): number | undefined {
  return windowDays === null || windowDays === findRule(ruleId)?.windowDays ? undefined : windowDays
}

/** The figure that decided a finding, held against its threshold, over the rule's own window; none where answers did. */
export function FindingFigure({ finding }: { finding: RuleFinding }) {
  const [figure] = finding.figures
  if (!figure) return null
  return (
    <DiagnosisFigure
      figure={figure}
      threshold={finding.threshold?.value ?? null}
      windowDays={changedWindow(finding)}
    />
  )
}
