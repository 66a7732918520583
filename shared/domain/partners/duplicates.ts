import type { NameAlias } from '../entities/name-alias'
import type { Partner } from '../entities/partner'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import type { LikenessReason } from '../importing/matching/compare-names'
import { NameMemory } from '../importing/matching/name-memory'
import { PartnerDirectory } from '../importing/matching/partner-directory'
import type { EditStamp } from './edit-partner'

/** Two records that may be the same company. */
export interface LikelyPair {
  readonly one: Partner
  readonly other: Partner
  /** 0–1. */
  readonly score: number
  readonly reason: LikenessReason
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

const isOneGroup = (a: Partner, b: Partner): boolean =>
  a.parentId === b.id || b.parentId === a.id || (a.parentId !== null && a.parentId === b.parentId)

/** What speaks against a pair: both have a country or city, and another one. */
const isElsewhere = (a: Partner, b: Partner): boolean =>
  (a.country !== null && b.country !== null && a.country !== b.country) ||
  (a.city !== null && b.city !== null && a.city !== b.city)

/** What another place takes off a likeness: branches of one chain look alike and are two partners. */
const elsewhere = 0.3

/**
 * Looks for partners that may be one company written twice, by the names and aliases they bear. Proposes only: a person
 * decides. Pairs told apart before, and members of one group, are passed over.
 */
export class DuplicateSearch {
  private readonly standing: readonly Partner[]
  private readonly directory: PartnerDirectory
  private readonly memory: NameMemory
  private readonly found = new Map<string, LikelyPair>()
  private next = 0

  constructor(partners: readonly Partner[], decided: readonly NameAlias[]) {
    this.standing = partners.filter(({ mergedIntoId }) => mergedIntoId === null)
    this.directory = new PartnerDirectory(this.standing)
    this.memory = new NameMemory(decided)
  }

  get total(): number {
    return this.standing.length
  }

  get done(): number {
    return this.next
  }

  /** Looks at the next partners; true while there are more. */
  step(count: number): boolean {
    for (const partner of this.standing.slice(this.next, this.next + count)) this.look(partner)
    this.next = Math.min(this.standing.length, this.next + count)
    return this.next < this.standing.length
  }

  /** The pairs so far that are alike enough to be worth a look, most alike first. */
  pairs(): readonly LikelyPair[] {
    return [...this.found.values()].sort(
      (a, b) => b.score - a.score || a.one.name.localeCompare(b.one.name, 'en')
    )
  }

  private look(partner: Partner): void {
    for (const { partnerId, score, reason } of this.directory.suggest(partner.name)) {
      const other = this.directory.get(partnerId)
      const key = pairKey(partner.id, partnerId)
      if (!other || other.id === partner.id || this.found.has(key)) continue
      if (isOneGroup(partner, other) || this.isToldApart(partner, other)) continue
      const likeness = isElsewhere(partner, other) ? score - elsewhere : score
      if (likeness >= worthALook) this.found.set(key, { one: partner, other, score: likeness, reason })
    }
  }

  private isToldApart(a: Partner, b: Partner): boolean {
    return (
      this.memory.isDifferent('partner', a.name, { id: b.id, name: b.name }) ||
      this.memory.isDifferent('partner', b.name, { id: a.id, name: a.name })
    )
  }
}

/** Below it most pairs of a client's list are two companies. */
const worthALook = 0.6

/** Notes that two records are two companies, for this search and for every later import. */
export function tellApartDraft(
  one: Partner,
  other: Partner,
  decided: readonly NameAlias[],
  stamp: EditStamp
): ChangeDraft {
  const ruling = {
    kind: 'partner',
    alias: one.name,
    decision: 'different',
    targetId: other.id,
    canonical: other.name
  } as const
  const changes = new NameMemory(decided)
    .changesFor(ruling, stamp)
    .map(({ before, after }) => change('nameAliases', before, after))
  return draft('partners.told-apart', { one: one.name, other: other.name }, changes)
}
