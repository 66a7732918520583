import type { DeskFinding } from '@shared/domain/importing/checks/check-protocol'
import type { Fix, FixKind } from '@shared/domain/importing/checks/mend'
import type { FindingCode } from '@shared/domain/importing/checks/check'

const reasons: Partial<Readonly<Record<FindingCode, string>>> = {
  'duplicate-row': 'exact-copy',
  'duplicate-but-key': 'counted-twice',
  'near-duplicate': 'counted-twice',
  'repeated-key': 'counted-twice',
  'repeated-partner': 'counted-twice',
  'repeated-respondent': 'counted-twice'
}

/** A fix of this kind with what the finding itself suggests filled in. */
export function startingFix(kind: FixKind, finding: DeskFinding): Fix {
  const word = finding.words[0]?.[0] ?? ''
  switch (kind) {
    case 'leave-out':
      return { kind, reason: reasons[finding.code] ?? 'not-a-record' }
    case 'set-currency':
      return { kind, currency: String(finding.facts['currency'] ?? '') }
    case 'replace':
      return {
        kind,
        from: String(finding.facts['from'] ?? word),
        to: String(finding.facts['to'] ?? '')
      }
    case 'set-value':
      return { kind, text: '' }
    case 'give-meaning':
      return { kind, word, meaning: '' }
    case 'swap-day-month':
    case 'treat-as-missing':
    case 'fill-down':
      return { kind }
  }
}

/** The fix when everything it needs was said; null until then. */
export function completeFix(fix: Fix): Fix | null {
  switch (fix.kind) {
    case 'leave-out':
      return fix.reason.trim() === '' ? null : fix
    case 'set-currency':
      return /^[A-Z]{3}$/.test(fix.currency) ? fix : null
    case 'replace':
      return fix.from === '' || fix.from === fix.to ? null : fix
    case 'set-value':
      return fix.text.trim() === '' ? null : fix
    case 'give-meaning':
      return fix.word === '' || fix.meaning === '' ? null : fix
    default:
      return fix
  }
}
