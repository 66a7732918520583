import { partnerStatuses, partnerTypes, type Partner } from '@shared/domain/entities/partner'
import {
  partnerFieldWords,
  partnerStatusWords,
  partnerTypeWords
} from '@shared/domain/partners/partner-words'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import { isCivilDate } from '@shared/domain/values/civil-date'
import type { Format } from '@renderer/ui/format'

/** Fields of the profile that can be changed in the grid. */
export const profileFields = [
  'type',
  'tier',
  'status',
  'region',
  'manager',
  'signedOn',
  'idealProfileOverlap',
  'country',
  'city'
] as const
export type ProfileField = (typeof profileFields)[number]

export const isProfileField = (name: string): name is ProfileField =>
  (profileFields as readonly string[]).includes(name)

export interface ProfileColumn {
  readonly field: ProfileField
  readonly width: number
  readonly isHidden: boolean
  /** Takes its part of spare width. */
  readonly grows?: boolean
}

export const profileColumns: readonly ProfileColumn[] = [
  { field: 'type', width: 104, isHidden: false },
  { field: 'tier', width: 72, isHidden: false },
  { field: 'status', width: 88, isHidden: false },
  { field: 'region', width: 104, isHidden: false, grows: true },
  { field: 'manager', width: 104, isHidden: false, grows: true },
  { field: 'signedOn', width: 100, isHidden: true },
  { field: 'idealProfileOverlap', width: 96, isHidden: true },
  { field: 'country', width: 112, isHidden: true },
  { field: 'city', width: 112, isHidden: true }
]

/** What a profile cell shows; unknown is empty here, because a dash in most cells of a client's list only adds noise. */
export function profileText(partner: Partner, field: ProfileField, format: Format): string {
  switch (field) {
    case 'type':
      return partner.type === null ? '' : partnerTypeWords[partner.type]
    case 'status':
      return partner.status === null ? '' : partnerStatusWords[partner.status]
    case 'signedOn':
      return partner.signedOn === null ? '' : format.date(partner.signedOn)
    case 'idealProfileOverlap':
      return partner.idealProfileOverlap === null ? '' : `${format.count(partner.idealProfileOverlap)} %`
    default:
      return partner[field] ?? ''
  }
}

/** Heading of a profile column. */
export const profileTitle = (field: ProfileField): string => partnerFieldWords[field]

const highestOverlap = 100

/** Turns what was typed or picked into a value of the field; undefined when it is none (the cell stays as it was). */
export function readProfileValue(field: ProfileField, entered: unknown): PartnerValues | undefined {
  const text =
    typeof entered === 'string' ? entered.trim() : typeof entered === 'number' ? String(entered) : ''
  if (text === '') return { [field]: null }
  switch (field) {
    case 'type': {
      const type = partnerTypes.find((one) => one === text)
      return type && { type }
    }
    case 'status': {
      const status = partnerStatuses.find((one) => one === text)
      return status && { status }
    }
    case 'signedOn':
      return isCivilDate(text) ? { signedOn: text } : undefined
    case 'idealProfileOverlap': {
      const overlap = Number(text)
      const isOverlap = Number.isFinite(overlap) && overlap >= 0 && overlap <= highestOverlap
      return isOverlap ? { idealProfileOverlap: overlap } : undefined
    }
    default:
      return { [field]: text }
  }
}
