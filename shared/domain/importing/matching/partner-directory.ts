import type { Partner } from '../../entities/partner'
import { companyName, type CompanyName } from './company-name'
import { compareNames, formsAgree, initialsOf, type LikenessReason } from './compare-names'
import { searchAmong } from './index-cache'
import { askFrom } from './likeness-bounds'
import { likenessKey } from './likeness-key'

export interface PartnerSuggestion {
  readonly partnerId: string
  readonly name: string
  /** 0–1; initials count as hardly more than a guess. */
  readonly score: number
  readonly reason: LikenessReason
  /** Where the partner is, where that is known: "Oslo, Norway". */
  readonly place: string | null
}

/** What the same initials are worth: enough to be asked about, never enough to be accepted with many others. */
const initialsScore = 0.6
/** Shorter initials fit too many names. */
const shortestInitials = 3
const suggestedNames = 3

/** Finds partners by the client's key, by exact normalised name or by a confirmed alias; never by likeness. */
export class PartnerDirectory {
  private readonly partners = new Map<string, Partner>()
  private readonly byKey = new Map<string, string>()
  private readonly byName = new Map<string, Map<string, CompanyName[]>>()
  private similar: ReturnType<typeof listOfNames> | null = null

  constructor(partners: readonly Partner[]) {
    for (const partner of partners) this.add(partner)
  }

  /** Adds a partner or a newer state of one. */
  add(partner: Partner): void {
    this.partners.set(partner.id, partner)
    for (const key of partner.externalIds) this.byKey.set(key, partner.id)
    for (const name of [partner.name, ...partner.aliases]) {
      const parts = companyName(name)
      const key = parts.words.join(' ')
      const bearers = this.byName.get(key) ?? new Map<string, CompanyName[]>()
      bearers.set(partner.id, [...(bearers.get(partner.id) ?? []), parts])
      this.byName.set(key, bearers)
    }
    this.similar = null
  }

  get(id: string): Partner | null {
    return this.partners.get(id) ?? null
  }

  idOfKey(key: string): string | null {
    return this.byKey.get(key) ?? null
  }

  /**
   * All partners that bear exactly this name once accents and punctuation are set aside, and the legal form where one
   * side states none: "Kestrel Ltd" is not silently taken for "Kestrel GmbH".
   */
  idsOfName(name: string): readonly string[] {
    const parts = companyName(name)
    const bearers = this.byName.get(parts.words.join(' ')) ?? new Map<string, CompanyName[]>()
    return [...bearers].flatMap(([id, names]) => (names.some((one) => formsAgree(parts, one)) ? [id] : []))
  }

  /** Partners with a similar name, best first, for a person to decide. */
  suggest(name: string): PartnerSuggestion[] {
    this.similar ??= listOfNames([...this.partners.values()])
    const { names, find } = this.similar
    const best = new Map<string, PartnerSuggestion>()
    const take = (at: number, score: number): void => {
      const known = names[at]
      const partner = this.partners.get(known?.id ?? '')
      if (!known || !partner || best.has(partner.id)) return
      const reason = compareNames('partner', name, known.name)
      best.set(partner.id, {
        partnerId: partner.id,
        name: partner.name,
        score,
        reason,
        place: placeOf(partner)
      })
    }
    for (const { index, score } of find(likenessKey('partner', name), askFrom, 2 * suggestedNames))
      take(index, score)
    for (const at of this.similar.withInitials(companyName(name).words)) take(at, initialsScore)
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, suggestedNames)
  }

  all(): readonly Partner[] {
    return [...this.partners.values()]
  }
}

/** Where a partner is, as far as its record says. */
export const placeOf = ({ city, country }: Pick<Partner, 'city' | 'country'>): string | null =>
  [city, country].filter((part) => part !== null && part !== '').join(', ') || null

function listOfNames(partners: readonly Partner[]) {
  const names = partners.flatMap((partner) =>
    [partner.name, ...partner.aliases].map((name) => ({ id: partner.id, name }))
  )
  const initials = new Map<string, number[]>()
  names.forEach(({ name }, at) => {
    const { words } = companyName(name)
    const text = words.length > 1 ? initialsOf(words) : (words[0] ?? '')
    if (text.length < shortestInitials) return
    const key = `${words.length > 1 ? 'long' : 'short'}:${text}`
    initials.set(key, [...(initials.get(key) ?? []), at])
  })
  return {
    names,
    find: searchAmong(names.map(({ name }) => likenessKey('partner', name))),
    /** Names that are the initials of these words, or whose initials are this word. */
    withInitials: (words: readonly string[]): readonly number[] =>
      (words.length > 1
        ? initials.get(`short:${initialsOf(words)}`)
        : initials.get(`long:${words[0] ?? ''}`)) ?? []
  }
}
