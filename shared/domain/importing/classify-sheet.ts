import { importTargets, type ColumnMapping, type ImportTarget } from '../entities/import-run'
import { isContactList } from './contact-list'
import type { ColumnProfile } from './column-profile'
import { namesPartner } from './field-words'
import { proposeMapping, type KnownPartners } from './propose-mapping'
import { recogniseCrm } from './recognise-crm'
import { surveyLikeness } from './survey-likeness'
import { headerWords } from './words'

export interface SheetKind {
  readonly target: ImportTarget
  /** 0–1. */
  readonly confidence: number
  readonly reason: string
}

/** Below this the sheet is shown as "unknown" and left out until the consultant says what it is. */
export const knownKindConfidence = 0.55

const unsure = 0.5
const wideTable = 5
/** A list of people with far more columns says something else besides. */
const mostContactColumns = 14

/** Fields that make a sheet what it is: without them it is something else. */
const essentials: Readonly<Record<ImportTarget, readonly (readonly string[])[]>> = {
  partner: [['name']],
  deal: [['amount'], ['closedOn', 'createdOn', 'stage', 'status']],
  investment: [['amount'], ['category', 'state', 'description', 'date'], ['partnerName', 'partnerKey']],
  activity: [['kind'], ['date']],
  response: [],
  note: [['text']]
}

const hints: Readonly<Record<ImportTarget, RegExp>> = {
  partner:
    /\b((vertriebs|handels|fachhandels)?partner\w*|resellers?|roster|dealers?|distributors?|vars?|(fach)?handler\w*|partenaires?|revendeurs?|socios?|channel list)\b/,
  deal: /\b(deals?|opps?|opportunit|pipeline|sales|orders?|invoices?|bookings?|revenue|umsatz|ventes|crm|lines)\b/,
  investment: /\b(mdf|claims?|investments?|funds?|incentives?|rebates?|spend|wkz|budget)\b/,
  activity: /\b(activit|trainings?|certif|events?|qbr|meetings?|log|enablement)\b/,
  response: /\b(survey|responses?|answers?|\w*umfrage|befragung|enquete|encuesta|feedback|nps|voice)\b/,
  note: /\b(notes?|interviews?|transcripts?|notizen)\b/
}

/** Ranks what a sheet may be, best first, each with its reason. */
export function classifySheet(
  profiles: readonly ColumnProfile[],
  known: KnownPartners,
  title: string
): { kind: SheetKind; mapping: ColumnMapping[] }[] {
  const words = headerWords(title)
  const crm = recogniseCrm(profiles)
  return importTargets
    .map((target) => {
      const mapping = proposeMapping(target, profiles, known)
      const kind = judge(target, { mapping, profiles, words })
      return { kind: crm?.target === target ? { target, confidence: 0.97, reason: crm.name } : kind, mapping }
    })
    .sort((a, b) => b.kind.confidence - a.kind.confidence)
}

interface Look {
  readonly mapping: readonly ColumnMapping[]
  readonly profiles: readonly ColumnProfile[]
  readonly words: string
}

function judge(target: ImportTarget, look: Look): SheetKind {
  const hinted = hints[target].test(look.words) ? 0.08 : 0
  if (target === 'response') {
    const likeness = surveyLikeness(look.profiles)
    return { target, confidence: clamp(likeness.score + hinted), reason: likeness.reason }
  }
  const mapped = look.mapping.filter((one) => one.field !== null)
  if (target === 'partner' && isContactList(mapped)) return contactsKind(look, hinted)
  const has = (field: string): ColumnMapping | undefined => mapped.find((one) => one.field === field)
  const groups = essentials[target].map((group) =>
    Math.max(0, ...group.map((field) => has(field)?.confidence ?? 0))
  )
  const weakest = Math.min(1, ...groups)
  if (weakest === 0) return { target, confidence: 0, reason: 'a needed column is missing' }
  const columns = look.profiles.filter((profile) => profile.shape !== 'empty').length
  const used = new Set(mapped.map((one) => one.column)).size
  const coverage = used / Math.max(3, columns)
  const strength = mapped.reduce((total, one) => total + one.confidence, 0) / Math.max(1, mapped.length)
  const score =
    weakest * 0.35 + strength * 0.2 + Math.min(1, coverage * 1.3) * 0.3 + specialSigns(target, look) + hinted
  // Of a wide table in which a single column is understood nothing is known yet.
  const most = used < 2 && columns >= wideTable ? unsure : 1
  return { target, confidence: clamp(Math.min(score, most)), reason: `${used} of ${columns} columns fit` }
}

/** People and the companies they work for: as sure as few other columns stand beside them. */
function contactsKind({ profiles, words }: Look, hinted: number): SheetKind {
  const columns = profiles.filter((profile) => profile.shape !== 'empty')
  const isNarrow = columns.length <= mostContactColumns
  const isSaid = /\b(contacts?|people|kontakte?|ansprechpartner|contactos?|contactpersonen)\b/.test(words)
  const confidence = (isNarrow ? 0.66 : 0.3) + (isSaid ? 0.2 : 0) + hinted
  return { target: 'partner', confidence: clamp(confidence), reason: 'a list of people at partners' }
}

/** A column that is one of a partner's ("Partner-Nr.", "Partnertyp") says so where the name is only a "Company". */
const isAboutPartners = (mapping: readonly ColumnMapping[], words: string): boolean =>
  hints.partner.test(words) ||
  mapping.some(
    ({ field, header }) => field !== null && field !== 'name' && hints.partner.test(headerWords(header))
  )

/** Signs that tell kinds apart that share columns. */
function specialSigns(target: ImportTarget, { mapping, profiles, words }: Look): number {
  const has = (field: string): boolean => mapping.some((one) => one.field === field)
  const profileOf = (field: string): ColumnProfile | undefined =>
    profiles.find((profile) => profile.column === mapping.find((one) => one.field === field)?.column)
  switch (target) {
    case 'partner': {
      const name = profileOf('name')
      const isDistinct = name !== undefined && name.distinct >= name.filled * 0.9
      const amounts = profiles.filter((profile) => profile.shape === 'number' && !profile.isWhole).length
      return (
        (isDistinct ? 0.06 : -0.35) +
        (name && namesPartner(name.header) ? 0.12 : isAboutPartners(mapping, words) ? 0.06 : -0.2) -
        amounts * 0.06
      )
    }
    case 'deal':
      return hints.investment.test(words) ||
        profiles.some((profile) => /\b(mdf|claim)\b/.test(headerWords(profile.header)))
        ? -0.25
        : 0.08
    case 'investment':
      return hints.investment.test(words) ||
        profiles.some((profile) => /\b(mdf|claim|fund|rebate|incentive)\b/.test(headerWords(profile.header)))
        ? 0.15
        : -0.3
    case 'activity':
      return has('partnerName') || has('partnerKey') ? 0.1 : -0.1
    default:
      return profiles.length <= 8 ? 0 : -0.3
  }
}

const clamp = (value: number): number => Math.max(0, Math.min(0.98, Math.round(value * 100) / 100))
