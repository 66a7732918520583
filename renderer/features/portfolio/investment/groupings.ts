import { movementWords, movements } from '@shared/domain/portfolio/movement'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { segmentNames, segmentWords } from '@shared/domain/portfolio/segment-proposal'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import { partnerTypes } from '@shared/domain/entities/partner'

export const groupings = [
  { value: 'partner', label: 'Partner' },
  { value: 'type', label: 'Type' },
  { value: 'tier', label: 'Tier' },
  { value: 'segment', label: 'Segment' },
  { value: 'movement', label: 'Movement' }
] as const
export type Grouping = (typeof groupings)[number]['value']

const none = ''

/** The group of a partner; empty text: not known. */
export function groupOf({ partner, segment, movement }: PortfolioRow, by: Grouping): string {
  switch (by) {
    case 'partner':
      return partner.id
    case 'type':
      return partner.type ?? none
    case 'tier':
      return partner.tier ?? none
    case 'segment':
      return segment ?? none
    case 'movement':
      return movement.movement ?? none
  }
}

/** How a group is called on screen. */
export function groupNames(by: Grouping, group: string): string {
  if (group === none)
    return {
      type: 'Type not known',
      tier: 'No tier',
      segment: 'Open',
      movement: 'Cannot tell',
      partner: '—'
    }[by]
  if (by === 'type') {
    const type = partnerTypes.find((one) => one === group)
    return type ? partnerTypeWords[type] : group
  }
  if (by === 'segment') {
    const segment = segmentNames.find((one) => one === group)
    return segment ? segmentWords[segment].name : group
  }
  if (by === 'movement') {
    const movement = movements.find((one) => one === group)
    return movement ? movementWords[movement] : group
  }
  return group
}
