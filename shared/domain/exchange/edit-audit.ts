import type { EvidenceLink, ExchangeAction, ExchangeAudit, ExchangeLine } from '../entities/exchange'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { addMonths, type CivilDate } from '../values/civil-date'

/** Fields of a line a person can set. */
export type LinePatch = Partial<
  Pick<
    ExchangeLine,
    | 'name'
    | 'amount'
    | 'importance'
    | 'deliveredVendor'
    | 'deliveredPartner'
    | 'trend'
    | 'owner'
    | 'isPartOfRelationship'
  >
>

/** Ratings move in half steps between 1 and 5; anything else is brought to the nearest of them. */
export function roundRating(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value * 2) / 2))
}

/** One edit of one line. */
export function editLine(line: ExchangeLine, patch: LinePatch): ChangeDraft {
  return draft('exchange.line-edited', { line: line.name }, [
    change('exchangeLines', line, { ...line, ...patch })
  ])
}

export function addLine(line: ExchangeLine): ChangeDraft {
  return draft('exchange.line-added', { line: line.name }, [change('exchangeLines', null, line)])
}

/** Removes a line; actions that came from it stay and lose the link. */
export function removeLine(line: ExchangeLine, actions: readonly ExchangeAction[]): ChangeDraft {
  const linked = actions.filter((action) => action.lineId === line.id)
  return draft('exchange.line-removed', { line: line.name }, [
    change('exchangeLines', line, null),
    ...linked.map((action) => change('exchangeActions', action, { ...action, lineId: null }))
  ])
}

export function linkEvidence(line: ExchangeLine, link: EvidenceLink): ChangeDraft {
  const after = { ...line, evidence: [...line.evidence, link] }
  return draft('exchange.evidence-linked', { line: line.name }, [change('exchangeLines', line, after)])
}

export function unlinkEvidence(line: ExchangeLine, index: number): ChangeDraft {
  const after = { ...line, evidence: line.evidence.filter((_, each) => each !== index) }
  return draft('exchange.evidence-unlinked', { line: line.name }, [change('exchangeLines', line, after)])
}

/** Everything that belongs to one audit. */
export interface AuditContent {
  readonly audit: ExchangeAudit
  readonly lines: readonly ExchangeLine[]
  readonly actions: readonly ExchangeAction[]
}

/** A new dated version that starts from the last one, so that the two can be compared. Open actions come along. */
export function nextVersion(
  content: AuditContent,
  date: CivilDate,
  newId: () => string
): ChangeDraft & { auditId: string } {
  const version = content.audit.version + 1
  const audit: ExchangeAudit = {
    ...content.audit,
    id: newId(),
    version,
    date,
    title: `Version ${version}`,
    state: 'draft',
    nextReviewOn: addMonths(date, 12)
  }
  const newLineIds = new Map(content.lines.map((line) => [line.id, newId()]))
  const lines = content.lines.map((line) => ({
    ...line,
    id: newLineIds.get(line.id) ?? newId(),
    auditId: audit.id
  }))
  const actions = content.actions
    .filter((action) => action.state === 'open')
    .map((action) => ({
      ...action,
      id: newId(),
      auditId: audit.id,
      lineId: action.lineId === null ? null : (newLineIds.get(action.lineId) ?? null)
    }))
  const changes = [
    change('exchangeAudits', null, audit),
    ...lines.map((line) => change('exchangeLines', null, line)),
    ...actions.map((action) => change('exchangeActions', null, action))
  ]
  return { ...draft('exchange.version-added', { version }, changes), auditId: audit.id }
}

/** Takes an audit away with its lines and actions, in one step that can be undone. */
export function removeAudit({ audit, lines, actions }: AuditContent): ChangeDraft {
  return draft('exchange.audit-removed', { version: audit.version }, [
    change('exchangeAudits', audit, null),
    ...lines.map((line) => change('exchangeLines', line, null)),
    ...actions.map((action) => change('exchangeActions', action, null))
  ])
}

export function putAction(before: ExchangeAction | null, after: ExchangeAction): ChangeDraft {
  const code = before === null ? 'exchange.action-added' : 'exchange.action-edited'
  return draft(code, { action: after.text }, [change('exchangeActions', before, after)])
}

export function removeAction(action: ExchangeAction): ChangeDraft {
  return draft('exchange.action-removed', { action: action.text }, [change('exchangeActions', action, null)])
}
