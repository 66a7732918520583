import type { ColumnMapping, ImportTarget } from '../entities/import-run'
import type { ColumnProfile } from './column-profile'
import { namesKey, namesPartner } from './field-words'
import { importField, type FieldType } from './fields'
import { contactMapping } from './contact-list'
import type { CrmProfile } from './crm-profiles'
import { headerlessFits } from './headerless-fits'
import { matchHeader, unitFactor } from './header-match'
import { crmField, recogniseCrm } from './recognise-crm'
import { hasMeanings, meaningOf } from './value-meanings'
import { companyKey } from './matching/company-name'

/** What is known of partners when a sheet is looked at: from the engagement and from rosters of the same import. */
export interface KnownPartners {
  readonly keys: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

interface Fit {
  readonly column: number
  readonly field: string
  readonly confidence: number
  readonly reason: string
}

/** Proposes what each column means: header words first, content as the judge, every column and field at most once. */
export function proposeMapping(
  target: ImportTarget,
  profiles: readonly ColumnProfile[],
  known: KnownPartners
): ColumnMapping[] {
  const fits = allFits(target, profiles, known).sort((a, b) => b.confidence - a.confidence)
  const usedColumns = new Set<number>()
  const usedFields = new Set<string>()
  const chosen = new Map<number, Fit>()
  for (const fit of fits) {
    if (usedColumns.has(fit.column) || usedFields.has(fit.field) || fit.confidence < 0.45) continue
    usedColumns.add(fit.column)
    usedFields.add(fit.field)
    chosen.set(fit.column, fit)
  }
  leaveStandIns(chosen)
  const mapping = profiles.map((profile) =>
    columnMapping(target, profile, chosen.get(profile.column) ?? null)
  )
  const contacts = target === 'partner' ? contactMapping(profiles, mapping) : null
  return contacts ?? [...mapping, ...secondFields(target, profiles, mapping)]
}

/** Unit cost and quantity are only needed where the sheet states no cost of its own. */
function leaveStandIns(chosen: Map<number, Fit>): void {
  const fieldsUsed = new Set([...chosen.values()].map((fit) => fit.field))
  const isNeeded = fieldsUsed.has('unitCost') && fieldsUsed.has('quantity') && !fieldsUsed.has('cost')
  for (const [column, fit] of chosen) {
    if (!isNeeded && (fit.field === 'unitCost' || fit.field === 'quantity')) chosen.delete(column)
  }
}

function fitsOf(target: ImportTarget, profile: ColumnProfile, known: KnownPartners): Fit[] {
  if (profile.shape === 'empty') return []
  const byHeader = matchHeader(target, profile.header).flatMap((match): Fit[] => {
    const field = importField(target, match.field)
    const fit = field ? contentFit(field.type, profile) : 0
    if (fit === 0) return []
    const confidence = Math.min(0.99, match.score * (0.55 + 0.44 * fit))
    return [{ column: profile.column, field: match.field, confidence, reason: `header “${match.word}”` }]
  })
  return [...byHeader, ...partnerFits(target, profile, known)]
}

/** What headers, content and a known export say about the columns; of the export's own columns its maker decides. */
function allFits(target: ImportTarget, profiles: readonly ColumnProfile[], known: KnownPartners): Fit[] {
  const crm = recogniseCrm(profiles)
  const guesses = headerlessFits(target, profiles).map((guess) => ({ ...guess, confidence: 0.5 }))
  const fits = profiles.flatMap((profile) =>
    crm?.target === target && crmField(crm, profile.header) !== undefined
      ? crmFits(crm, profile)
      : fitsOf(target, profile, known)
  )
  return [...fits, ...guesses]
}

function crmFits(crm: CrmProfile, profile: ColumnProfile): Fit[] {
  const name = crmField(crm, profile.header)
  const field = name ? importField(crm.target, name) : null
  if (!field || profile.shape === 'empty' || contentFit(field.type, profile) === 0) return []
  return [{ column: profile.column, field: field.id, confidence: 0.98, reason: crm.name }]
}

/** Columns whose values are known partners say so by themselves, whatever the header. */
function partnerFits(target: ImportTarget, profile: ColumnProfile, known: KnownPartners): Fit[] {
  if (target === 'partner' || profile.filled === 0) return []
  const values = profile.values.map(([value]) => value)
  const share = (test: (value: string) => boolean): number => values.filter(test).length / values.length
  const keys = share((value) => known.keys.has(value))
  const names = share((value) => known.names.has(companyKey(value)))
  const fits: Fit[] = []
  const isKeyColumn = namesPartner(profile.header) && namesKey(profile.header)
  if (keys >= 0.6 && isKeyColumn) {
    fits.push({
      column: profile.column,
      field: 'partnerKey',
      confidence: 0.99,
      reason: `${percent(keys)} are keys of known partners`
    })
  }
  if (names >= 0.5 && profile.shape !== 'number') {
    fits.push({
      column: profile.column,
      field: 'partnerName',
      confidence: 0.9 + names * 0.09,
      reason: `${percent(names)} are names of known partners`
    })
  }
  return fits
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** How well a column's content suits a type of field, 0 (cannot be) to 1. */
function contentFit(type: FieldType, profile: ColumnProfile): number {
  const { shape } = profile
  switch (type) {
    case 'amount':
    case 'number':
      if (shape === 'number') return 1
      return shape === 'percent' ? 0.3 : shape === 'key' ? 0.1 : mostly(profile.numberShare)
    case 'percent':
      return shape === 'percent' ? 1 : shape === 'number' ? 0.7 : 0
    case 'date':
      if (shape === 'date') return 1
      return shape === 'number' && looksLikeSerials(profile) ? 0.6 : mostly(profile.dateShare)
    case 'key':
      return shape === 'key'
        ? 1
        : shape === 'number'
          ? profile.isWhole
            ? 0.9
            : 0
          : shape === 'date' || shape === 'longText'
            ? 0
            : 0.7
    case 'name':
      return shape === 'text' || shape === 'category' ? 1 : shape === 'key' ? 0.5 : 0
    case 'longText':
      return shape === 'longText' ? 1 : shape === 'text' ? 0.6 : 0
    case 'choice':
      return shape === 'category' || shape === 'boolean' ? 1 : shape === 'text' ? 0.6 : 0
    case 'boolean':
      return shape === 'boolean' ? 1 : 0.2
    case 'list':
    case 'text':
      return shape === 'date' ? 0.1 : shape === 'number' ? 0.5 : 0.95
  }
}

/** A column of amounts with some "TBC" among them is still one of amounts. */
const mostly = (share: number): number => (share >= 0.4 ? 0.5 + share / 2 : 0)

const looksLikeSerials = ({ low, high }: ColumnProfile): boolean =>
  low !== null && high !== null && low > 20_000 && high < 60_000

function columnMapping(target: ImportTarget, profile: ColumnProfile, fit: Fit | null): ColumnMapping {
  const field = fit ? importField(target, fit.field) : null
  const isNumber = field?.type === 'amount' || field?.type === 'number' || field?.type === 'percent'
  const factor = field?.type === 'amount' ? unitFactor(profile.header) : 1
  return {
    column: profile.column,
    header: profile.header,
    field: fit?.field ?? null,
    dateOrder: field?.type === 'date' ? profile.dates.order : null,
    decimal: isNumber ? profile.decimal.sign : null,
    currency: field?.type === 'amount' ? profile.currency : null,
    factor: factor === 1 ? null : factor,
    valueMap: fit ? proposedValues(target, fit.field, profile) : {},
    confidence: fit ? doubted(fit.confidence, profile, field?.type) : 0,
    reason: fit?.reason ?? (profile.shape === 'empty' ? 'no values' : 'no field known for this header')
  }
}

/** What a column means when the consultant says so: read in the way its content suggests. */
export const chosenMapping = (
  target: ImportTarget,
  profile: ColumnProfile,
  field: string | null
): ColumnMapping =>
  field === null
    ? { ...columnMapping(target, profile, null), reason: 'left out by you' }
    : columnMapping(target, profile, {
        column: profile.column,
        field,
        confidence: 1,
        reason: 'chosen by you'
      })

/** An unanswered question about the way of reading keeps the confidence low until it is answered. */
function doubted(confidence: number, profile: ColumnProfile, type: FieldType | undefined): number {
  const { ambiguous, proveDayFirst, proveMonthFirst } = profile.dates
  const isOpenDate = type === 'date' && ambiguous > 0 && (proveDayFirst === 0) === (proveMonthFirst === 0)
  const isOpenSign = (type === 'amount' || type === 'number') && !profile.decimal.isProven
  return isOpenDate || isOpenSign ? Math.min(confidence, 0.58) : Math.round(confidence * 100) / 100
}

/** Our word for each of the client's words that is known; unknown ones are left to be asked. */
export function proposedValues(
  target: ImportTarget,
  field: string,
  profile: ColumnProfile
): Record<string, string> {
  if (!hasMeanings(target, field)) return {}
  const map: Record<string, string> = {}
  for (const [value] of profile.values) {
    const meaning = meaningOf(target, field, value)
    if (meaning !== null) map[value] = meaning
  }
  return map
}

/** Columns that tell two things: a stage also its status, a type also the client's word for it, an order date two dates. */
function secondFields(
  target: ImportTarget,
  profiles: readonly ColumnProfile[],
  mapping: readonly ColumnMapping[]
): ColumnMapping[] {
  const has = (field: string): boolean => mapping.some((one) => one.field === field)
  const also = (from: string, to: string, reason: string): ColumnMapping[] => {
    const first = mapping.find((one) => one.field === from)
    const profile = profiles.find((one) => one.column === first?.column)
    if (!first || !profile || has(to)) return []
    return [{ ...first, field: to, valueMap: proposedValues(target, to, profile), reason }]
  }
  if (target === 'partner') return also('type', 'typeLabel', 'keeps the client’s own word')
  if (target !== 'deal') return []
  const stage = also('stage', 'status', 'the stage tells open, won or lost')
  return [
    ...stage.filter((one) => Object.keys(one.valueMap).length > 0),
    ...also('closedOn', 'createdOn', 'an order is created and closed on one day').filter(
      () => !has('stage') && !has('status')
    )
  ]
}
