import type {
  ClosedAmount,
  EvidenceLink,
  ExchangeAction,
  ExchangeAudit,
  ExchangeLine,
  RatingOrigin
} from '../entities/exchange'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { sameValue } from '../history/same-value'
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
    | 'effort'
    | 'isOutlay'
  >
>

/** Ratings are whole points from 1 to 5; anything else is brought to the nearest of them. */
export function roundRating(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)))
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

export function unlinkEvidence(line: ExchangeLine, link: EvidenceLink): ChangeDraft {
  const at = line.evidence.findIndex((each) => sameValue(each, link))
  const after = { ...line, evidence: line.evidence.filter((_, index) => index !== at) }
  return draft('exchange.evidence-unlinked', { line: line.name }, [change('exchangeLines', line, after)])
}

/** Everything that belongs to one audit. */
export interface AuditContent {
  readonly audit: ExchangeAudit
  readonly lines: readonly ExchangeLine[]
  readonly actions: readonly ExchangeAction[]
}

/** Fields of an audit a person can set. */
export type AuditPatch = Partial<
  Pick<
    ExchangeAudit,
    'date' | 'nextReviewOn' | 'summary' | 'partnerHours' | 'earn' | 'proposition' | 'workshop' | 'state'
  >
>

/** One edit of the audit itself; `code` names what was done, for the history. */
export function editAudit(
  audit: ExchangeAudit,
  patch: AuditPatch,
  code = 'exchange.audit-edited'
): ChangeDraft {
  return draft(code, { version: audit.version }, [change('exchangeAudits', audit, { ...audit, ...patch })])
}

/** Takes the kept proposition away; the draft from the data shows again. */
export function dropProposition(audit: ExchangeAudit): ChangeDraft {
  const { proposition: _, ...without } = audit
  return draft('exchange.proposition-dropped', { version: audit.version }, [
    change('exchangeAudits', audit, without)
  ])
}

/** What a line stands for on the day its version is closed. */
export type AmountThen = Omit<ClosedAmount, 'on'>

/** Closes a version: its amounts stay what they are today, whatever the data say later. */
export function closeVersion(
  { audit, lines }: AuditContent,
  on: CivilDate,
  amountThen: (line: ExchangeLine) => AmountThen
): ChangeDraft {
  return draft('exchange.version-closed', { version: audit.version }, [
    change('exchangeAudits', audit, { ...audit, state: 'final' }),
    ...lines.map((line) =>
      change('exchangeLines', line, { ...line, closed: line.closed ?? { ...amountThen(line), on } })
    )
  ])
}

const followingData = (line: ExchangeLine): ExchangeLine => {
  const { closed: _, ...open } = line
  return open
}

/** Opens a closed version again: its amounts follow the data. */
export function reopenVersion({ audit, lines }: AuditContent): ChangeDraft {
  return draft('exchange.version-reopened', { version: audit.version }, [
    change('exchangeAudits', audit, { ...audit, state: 'draft' }),
    ...lines.flatMap((line) => (line.closed ? [change('exchangeLines', line, followingData(line))] : []))
  ])
}

/** Ratings one side gave for some lines. */
export interface SideRatings {
  readonly lineId: string
  readonly importance?: number | null
  readonly delivered?: number | null
}

/** Takes over what one side rated, on a sheet, in a survey or live, and notes where it came from. */
export function takeRatings(
  { audit, lines }: Pick<AuditContent, 'audit' | 'lines'>,
  ratings: readonly SideRatings[],
  origin: Omit<RatingOrigin, 'lines'>
): ChangeDraft {
  const given = new Map(ratings.map((rating) => [rating.lineId, rating]))
  const changes = lines.flatMap((line) => {
    const rating = given.get(line.id)
    if (!rating) return []
    const view = origin.side === 'partner' ? 'deliveredPartner' : 'deliveredVendor'
    const after: ExchangeLine = {
      ...line,
      ...(rating.importance === undefined || rating.importance === null
        ? {}
        : { importance: roundRating(rating.importance) }),
      ...(rating.delivered === undefined || rating.delivered === null
        ? {}
        : { [view]: roundRating(rating.delivered) })
    }
    return [change('exchangeLines', line, after)]
  })
  const others = (audit.ratedBy ?? []).filter(
    (each) => each.side !== origin.side || each.source !== origin.source
  )
  const after = { ...audit, ratedBy: [...others, { ...origin, lines: changes.length }] }
  return draft('exchange.ratings-taken', { lines: changes.length, source: origin.source }, [
    change('exchangeAudits', audit, after),
    ...changes
  ])
}

/** What the next version needs to know. */
export interface NextVersion {
  readonly date: CivilDate
  readonly newId: () => string
  /** What each line of the last version stands for now: the last version is closed with it. */
  readonly amountThen: (line: ExchangeLine) => AmountThen
  readonly setting?: ExchangeAudit['setting']
  readonly isBlank?: boolean
}

const withoutRatings = (line: ExchangeLine): ExchangeLine => ({
  ...line,
  importance: null,
  deliveredVendor: null,
  deliveredPartner: null
})

/**
 * A new dated version that starts from the last one, which is closed as it stands, so that the two can be compared.
 * Open actions come along. `isBlank`: nobody has rated yet, as a workshop needs it.
 */
export function nextVersion(
  content: AuditContent,
  { date, newId, amountThen, setting = 'desk', isBlank = false }: NextVersion
): ChangeDraft & { auditId: string } {
  const version = content.audit.version + 1
  const { workshop: _workshop, ratedBy: _ratedBy, ...kept } = content.audit
  const audit: ExchangeAudit = {
    ...kept,
    ...(isBlank || content.audit.ratedBy === undefined ? {} : { ratedBy: content.audit.ratedBy }),
    id: newId(),
    version,
    date,
    title: setting === 'workshop' ? `Version ${version}, workshop` : `Version ${version}`,
    setting,
    state: 'draft',
    nextReviewOn: addMonths(date, 12)
  }
  const newLineIds = new Map(content.lines.map((line) => [line.id, newId()]))
  const lines = content.lines.map((line) => ({
    ...(isBlank ? withoutRatings(followingData(line)) : followingData(line)),
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
    ...closeVersion(content, date, amountThen).changes,
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
