import type { NameAlias } from '../../entities/name-alias'
import type { Partner } from '../../entities/partner'
import type { FactValue } from '../../entities/fact-block'
import { blankPartner } from '../../partners/blank-partner'
import type { MatchDecision, MatchDecisions, MeantPartner } from '../decision'
import type { UnmatchedPartner } from '../plan'
import { cellOrigin, findPartner, type PartnerPlanning } from '../plan-partners'
import type { Work } from '../work'
import { askFrom } from './likeness-bounds'
import { NameMemory } from './name-memory'
import { asText, caseId, contextOf, type OpenCase } from './open-case'
import type { PartnerSuggestion } from './partner-directory'
import { rulingsOf } from './partner-rulings'
import type { RosterRuling } from './roster-matching'

/** What the files are matched with. */
export interface MatchingInput {
  readonly decisions: MatchDecisions
  readonly aliases: readonly NameAlias[]
}

/** Finds the partner of each row of facts, and collects the names and keys nobody bears. */
export class PartnerMatching {
  readonly memory: NameMemory
  private readonly cases = new Map<string, OpenCase>()
  /** Names and keys looked up so far: files repeat them in thousands of rows. */
  private readonly lookedUp = new Map<string, string | null>()
  /** What became of a case. */
  private readonly resolved = new Map<string, string | null>()
  private readonly planning: PartnerPlanning
  private readonly decisions: MatchDecisions

  constructor(planning: PartnerPlanning, { decisions, aliases }: MatchingInput) {
    this.planning = planning
    this.decisions = decisions
    this.memory = new NameMemory(aliases)
  }

  /** Notes the names of a roster that look like a known partner's: are they the same? */
  collectRoster(work: Work): void {
    const { name: names, externalId: keys } = work.extracted.columns
    work.extracted.rows.forEach((_, index) => {
      const name = asText(names?.[index])
      const key = asText(keys?.[index])
      if (name === null || this.rosterPartner(name, key) !== null) return
      const isAlike = (this.suggestions(name)[0]?.score ?? 0) >= askFrom
      if (isAlike || this.decisions[caseId(name, null)])
        this.note(work, index, { name, key, isInRoster: true })
    })
  }

  /** What a roster's row is, as decided; a row nobody decided about is a partner of its own. */
  rosterRuling(name: string, key: string | null): RosterRuling {
    const known = this.rosterPartner(name, key)
    if (known) return { partner: known, parentId: null }
    const decision = this.decisions[caseId(name, null)]
    if (decision?.kind === 'same') return { partner: this.meant(decision), parentId: null }
    return {
      partner: null,
      parentId: decision?.kind === 'parent' ? (this.meant(decision)?.id ?? null) : null
    }
  }

  /** Notes every name and key of a sheet that is not known. */
  collect(work: Work): void {
    const { partnerName: names, partnerKey: keys } = work.extracted.columns
    if (!names && !keys) return
    work.extracted.rows.forEach((_, index) => {
      const name = asText(names?.[index])
      const key = asText(keys?.[index])
      if (name === null && key === null) return
      if (this.known(name, key) === null) this.note(work, index, { name, key, isInRoster: false })
    })
  }

  /** Carries out the decisions (and the proposals where none was made), creating partners where that was said. */
  resolve(): UnmatchedPartner[] {
    const outcome = [...this.cases.values()].map((open) => this.caseOutcome(open))
    for (const one of outcome) if (!one.isInRoster) this.resolved.set(one.id, this.carryOut(one))
    this.lookedUp.clear()
    return outcome.sort(
      (a, b) => Number(b.decision.kind === 'ask') - Number(a.decision.kind === 'ask') || b.rows - a.rows
    )
  }

  /** The partner of a row, after {@link resolve}; null: none, or not decided. */
  partnerOf(name: FactValue | undefined, key: FactValue | undefined): string | null {
    const [text, id] = [asText(name), asText(key)]
    if (text === null && id === null) return null
    return this.lookedUpOnce(text, id, () => {
      const resolved = this.resolved.get(caseId(text, id))
      return resolved === undefined ? this.lookUp(text, id) : resolved
    })
  }

  /** What the decisions of this import teach about names. */
  changedAliases(
    outcome: readonly UnmatchedPartner[],
    stamp: { by: string; at: string }
  ): { before: NameAlias | null; after: NameAlias | null }[] {
    return outcome
      .filter((one) => this.decisions[one.id] !== undefined)
      .flatMap((one) => rulingsOf(one, (decision) => this.meant(decision)))
      .flatMap((ruling) => this.memory.changesFor(ruling, stamp))
  }

  private note(work: Work, index: number, seen: Pick<OpenCase, 'name' | 'key' | 'isInRoster'>): void {
    const id = caseId(seen.name, seen.key)
    let open = this.cases.get(id)
    if (!open) {
      open = { id, ...seen, rows: 0, sheets: new Set(), work, index }
      this.cases.set(id, open)
    }
    open.rows++
    open.isInRoster ||= seen.isInRoster
    open.sheets.add(work.sheet.name)
  }

  private known(name: string | null, key: string | null): string | null {
    return this.lookedUpOnce(name, key, () => this.lookUp(name, key))
  }

  /** An answer for a name and key, worked out once: files have far more rows than partners. */
  private lookedUpOnce(
    name: string | null,
    key: string | null,
    answerFor: () => string | null
  ): string | null {
    const question = `${name ?? ''}\u001f${key ?? ''}`
    const before = this.lookedUp.get(question)
    if (before !== undefined) return before
    const answer = answerFor()
    this.lookedUp.set(question, answer)
    return answer
  }

  private lookUp(name: string | null, key: string | null): string | null {
    const { directory } = this.planning
    const byKey = key === null ? null : directory.idOfKey(key)
    if (byKey !== null || name === null) return byKey
    const ids = directory.idsOfName(name)
    if (ids.length === 1) return ids[0] ?? null
    return this.remembered(name)?.id ?? null
  }

  private rosterPartner(name: string, key: string | null): Partner | null {
    const { directory } = this.planning
    const found = findPartner(directory, { name, key, cell: null })
    if (found) return found
    const meant = directory.idsOfName(name).length === 0 ? this.remembered(name) : null
    return meant && (key === null || meant.externalIds.length === 0) ? meant : null
  }

  /** The partner a person once said a spelling means. */
  private remembered(name: string): Partner | null {
    const alias = this.memory.find('partner', name)
    if (alias?.decision !== 'same') return null
    return this.meant({ partnerId: alias.targetId ?? '', name: alias.canonical })
  }

  /** The partner a decision names; one that this import itself brings has another id in each plan, but its name. */
  private meant({ partnerId, name }: MeantPartner): Partner | null {
    const { directory } = this.planning
    const byId = directory.get(partnerId)
    if (byId || name === undefined) return byId
    const ids = directory.idsOfName(name)
    return ids.length === 1 ? directory.get(ids[0] ?? '') : null
  }

  private suggestions(name: string): PartnerSuggestion[] {
    const { directory } = this.planning
    return directory
      .suggest(name)
      .filter(
        ({ partnerId, name: other }) =>
          !this.memory.isDifferent('partner', name, { id: partnerId, name: other })
      )
  }

  private caseOutcome(open: OpenCase): UnmatchedPartner {
    const { id, name, key, rows, isInRoster } = open
    const suggestions = name === null ? [] : this.suggestions(name)
    return {
      ...{ id, name, key, rows, suggestions, isInRoster },
      sheets: [...open.sheets],
      context: contextOf(open),
      decision: this.decisions[id] ?? this.proposal(name, suggestions),
      isDecided: this.decisions[id] !== undefined
    }
  }

  private proposal(
    name: string | null,
    suggestions: readonly PartnerSuggestion[]
  ): UnmatchedPartner['decision'] {
    if (name === null || this.memory.find('partner', name)?.decision === 'none') return { kind: 'none' }
    return (suggestions[0]?.score ?? 0) >= askFrom ? { kind: 'ask' } : { kind: 'new' }
  }

  /** The partner that rows under this name belong to from now on. */
  private carryOut({ id, name, key, decision }: UnmatchedPartner): string | null {
    const open = this.cases.get(id)
    if (!open) return null
    switch (decision.kind) {
      case 'ask':
      case 'none':
        return null
      case 'same':
        return this.addSpelling(decision, name, key)
      case 'new':
      case 'different':
      case 'parent':
        return this.create(open, decision)
    }
  }

  private addSpelling(decision: MeantPartner, name: string | null, key: string | null): string | null {
    const { directory, partners } = this.planning
    const partner = this.meant(decision)
    if (!partner) return null
    const bears = name === null || directory.idsOfName(name).includes(partner.id)
    const after = {
      ...partner,
      aliases: bears || partner.aliases.includes(name) ? partner.aliases : [...partner.aliases, name],
      externalIds:
        key !== null && !partner.externalIds.includes(key)
          ? [...partner.externalIds, key]
          : partner.externalIds
    }
    const known = partners.get(partner.id)
    partners.set(partner.id, { before: known ? known.before : partner, after })
    directory.add(after)
    return partner.id
  }

  private create(open: OpenCase, decision: MatchDecision): string {
    const { directory, partners, newId, runId } = this.planning
    const { name, key, work, index } = open
    // The same words without a legal form may just have become a partner.
    const ids = name === null ? [] : directory.idsOfName(name)
    if (ids.length === 1 && ids[0] !== undefined && decision.kind === 'new' && key === null) return ids[0]
    const { columnOf, origins, rows } = work.extracted
    const source = {
      sheet: work.sheet,
      row: rows[index] ?? 0,
      fileId: work.file.id,
      columnOf,
      origins,
      runId
    }
    const origin = cellOrigin(source, name === null ? 'partnerKey' : 'partnerName')
    const created: Partner = {
      ...blankPartner(newId(), name ?? key ?? ''),
      externalIds: key === null ? [] : [key],
      parentId: decision.kind === 'parent' ? (this.meant(decision)?.id ?? null) : null,
      provenance: origin ? { name: origin } : {}
    }
    partners.set(created.id, { before: null, after: created })
    directory.add(created)
    return created.id
  }
}
