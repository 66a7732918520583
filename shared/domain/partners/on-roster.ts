import type { Partner } from '../entities/partner'

/** Partners one works with now: neither prospects nor former partners, and not merged into another. */
export const isOnRoster = ({ mergedIntoId, status }: Partner): boolean =>
  mergedIntoId === null && status !== 'prospect' && status !== 'ended'
