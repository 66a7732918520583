import type { Partner } from '@shared/domain/entities/partner'
import type { ListField } from '@shared/domain/partners/list-fields'
import {
  partnerFieldWords,
  partnerStatusWords,
  partnerTypeWords
} from '@shared/domain/partners/partner-words'
import type { Format } from '@renderer/ui/format'

export type ProfileField = ListField

export interface ProfileColumn {
  readonly field: ProfileField
  readonly width: number
  readonly isHidden: boolean
  /** Takes its part of spare width. */
  readonly grows?: boolean
}

export const profileColumns: readonly ProfileColumn[] = [
  { field: 'type', width: 100, isHidden: false, grows: true },
  { field: 'tier', width: 92, isHidden: false, grows: true },
  { field: 'status', width: 96, isHidden: false },
  { field: 'region', width: 96, isHidden: false, grows: true },
  { field: 'manager', width: 96, isHidden: false, grows: true },
  { field: 'signedOn', width: 112, isHidden: true },
  { field: 'idealProfileOverlap', width: 96, isHidden: true },
  { field: 'country', width: 112, isHidden: true },
  { field: 'city', width: 112, isHidden: true },
  { field: 'certifiedPeople', width: 96, isHidden: true },
  { field: 'agreementRenewalOn', width: 112, isHidden: true },
  { field: 'endedOn', width: 112, isHidden: true }
]

/** What a profile cell shows; unknown is empty here, because a dash in most cells of a client's list only adds noise. */
export function profileText(partner: Partner, field: ProfileField, format: Format): string {
  switch (field) {
    case 'type':
      return partner.type === null ? '' : partnerTypeWords[partner.type]
    case 'status':
      return partner.status === null ? '' : partnerStatusWords[partner.status]
    case 'signedOn':
    case 'agreementRenewalOn':
    case 'endedOn':
      return partner[field] === null ? '' : format.date(partner[field])
    case 'certifiedPeople':
      return partner.certifiedPeople === null ? '' : format.count(partner.certifiedPeople)
    case 'idealProfileOverlap':
      return partner.idealProfileOverlap === null ? '' : format.share(partner.idealProfileOverlap / 100)
    default:
      return partner[field] ?? ''
  }
}

/** Heading of a profile column. */
export const profileTitle = (field: ProfileField): string => partnerFieldWords[field]
