import type { NameAlias, NameKind } from '../../entities/name-alias'
import { fingerprint } from '../words'
import { nameKey } from './likeness-key'

/** A decision of a person about a spelling, before it is written down. */
export interface NameRuling {
  readonly kind: NameKind
  readonly alias: string
  readonly decision: NameAlias['decision']
  readonly targetId: string | null
  readonly canonical: string
}

/** What was decided about names before: asked once, true for every later file. */
export class NameMemory {
  private readonly byId: ReadonlyMap<string, NameAlias>

  constructor(aliases: readonly NameAlias[]) {
    this.byId = new Map(aliases.map((alias) => [alias.id, alias]))
  }

  /** The decision about a spelling: same as something, or belonging to no partner; null when none was made. */
  find(kind: NameKind, alias: string): NameAlias | null {
    // Most engagements remember nothing yet, and every name of every row is asked about.
    return this.byId.size === 0 ? null : (this.byId.get(spellingId(kind, alias)) ?? null)
  }

  /** True when a person said that this spelling does not mean this target. */
  isDifferent(kind: NameKind, alias: string, target: { id: string | null; name: string }): boolean {
    return (
      this.byId.has(differenceId(kind, alias, target.id ?? '')) ||
      this.byId.has(differenceId(kind, alias, nameKey(kind, target.name)))
    )
  }

  /** The changes that write a ruling down; what it contradicts is taken away. */
  changesFor(
    ruling: NameRuling,
    stamp: { by: string; at: string }
  ): { before: NameAlias | null; after: NameAlias | null }[] {
    const { kind, alias, decision, targetId, canonical } = ruling
    const target = targetId ?? nameKey(kind, canonical)
    const opposite = differenceId(kind, alias, target)
    const id = decision === 'different' ? opposite : spellingId(kind, alias)
    const before = this.byId.get(id) ?? null
    const after: NameAlias = { id, ...ruling, normalised: nameKey(kind, alias), ...stamp }
    const isKnown =
      before !== null &&
      before.decision === decision &&
      before.targetId === targetId &&
      before.canonical === canonical
    const contradicted = this.contradicted(ruling, opposite)
    return [
      ...(isKnown ? [] : [{ before, after }]),
      ...(contradicted ? [{ before: contradicted, after: null }] : [])
    ]
  }

  private contradicted({ kind, alias, decision, targetId }: NameRuling, opposite: string): NameAlias | null {
    if (decision === 'same') return this.byId.get(opposite) ?? null
    if (decision === 'none') return null
    const same = this.find(kind, alias)
    return same?.decision === 'same' && same.targetId === targetId ? same : null
  }
}

/** One decision per spelling: two spellings with the same words are two questions only where their legal forms differ. */
const spellingId = (kind: NameKind, alias: string): string =>
  `${kind}:${fingerprint(alias.trim().toLowerCase())}`

const differenceId = (kind: NameKind, alias: string, target: string): string =>
  `${spellingId(kind, alias)}:not:${fingerprint(target)}`
