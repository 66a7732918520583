import type { Partner } from '../entities/partner'
import { companyKey } from './company-name'
import { SimilarNames } from './similar-names'

export interface PartnerSuggestion {
  readonly partnerId: string
  readonly name: string
  readonly score: number
}

/** Finds partners by the client's key, by exact normalised name or by a confirmed alias; never by likeness. */
export class PartnerDirectory {
  private readonly partners = new Map<string, Partner>()
  private readonly byKey = new Map<string, string>()
  private readonly byName = new Map<string, Set<string>>()
  private similar: { index: SimilarNames; ids: string[] } | null = null

  constructor(partners: readonly Partner[]) {
    for (const partner of partners) this.add(partner)
  }

  /** Adds a partner or a newer state of one. */
  add(partner: Partner): void {
    this.partners.set(partner.id, partner)
    for (const key of partner.externalIds) this.byKey.set(key, partner.id)
    for (const name of [partner.name, ...partner.aliases]) {
      const key = companyKey(name)
      const ids = this.byName.get(key) ?? new Set()
      ids.add(partner.id)
      this.byName.set(key, ids)
    }
    this.similar = null
  }

  get(id: string): Partner | null {
    return this.partners.get(id) ?? null
  }

  idOfKey(key: string): string | null {
    return this.byKey.get(key) ?? null
  }

  /** All partners that bear exactly this name once legal forms and accents are set aside. */
  idsOfName(name: string): readonly string[] {
    return [...(this.byName.get(companyKey(name)) ?? [])]
  }

  /** Partners with a similar name, for a person to decide. */
  suggest(name: string): PartnerSuggestion[] {
    const { index, ids } = this.similarNames()
    const best = new Map<string, PartnerSuggestion>()
    for (const found of index.find(name, 0.5, 6)) {
      const partner = this.partners.get(ids[found.index] ?? '')
      if (partner && !best.has(partner.id)) {
        best.set(partner.id, { partnerId: partner.id, name: partner.name, score: found.score })
      }
    }
    return [...best.values()].slice(0, 3)
  }

  all(): readonly Partner[] {
    return [...this.partners.values()]
  }

  private similarNames(): { index: SimilarNames; ids: string[] } {
    if (this.similar) return this.similar
    const names: string[] = []
    const ids: string[] = []
    for (const partner of this.partners.values()) {
      for (const name of [partner.name, ...partner.aliases]) {
        names.push(name)
        ids.push(partner.id)
      }
    }
    this.similar = { index: new SimilarNames(names), ids }
    return this.similar
  }
}
