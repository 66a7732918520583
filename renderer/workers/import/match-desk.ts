import type { MatchDecision, NameDecision } from '@shared/domain/importing/decision'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'

/** The decisions about names in the files on the desk. */
export class MatchDesk {
  private partnerRulings: Readonly<Record<string, MatchDecision>> = {}
  private nameRulings: Readonly<Record<string, NameDecision>> = {}

  get partners(): Readonly<Record<string, MatchDecision>> {
    return this.partnerRulings
  }

  get names(): Readonly<Record<string, NameDecision>> {
    return this.nameRulings
  }

  decide({ partners, names }: MatchRulings): void {
    this.partnerRulings = merged(this.partnerRulings, partners)
    this.nameRulings = merged(this.nameRulings, names)
  }

  clear(): void {
    this.partnerRulings = {}
    this.nameRulings = {}
  }
}

function merged<T>(
  before: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, T | null>>
): Readonly<Record<string, T>> {
  const after = new Map(Object.entries(before))
  for (const [id, decision] of Object.entries(changes)) {
    if (decision === null) after.delete(id)
    else after.set(id, decision)
  }
  return Object.fromEntries(after)
}
