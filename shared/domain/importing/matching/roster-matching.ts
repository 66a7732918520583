import type { Partner } from '../../entities/partner'

/** What was decided about a name of a roster that looks like a known partner's. */
export interface RosterRuling {
  /** The partner meant; null: a partner of its own. */
  readonly partner: Partner | null
  /** Of a partner of its own: the partner it belongs to. */
  readonly parentId: string | null
}

/** Answers what a roster's row is, where its name and key alone do not say it. */
export type RosterMatching = (name: string, key: string | null) => RosterRuling
