import type { FactValue } from '../entities/fact-block'
import { cellOrigin, type PartnerPlanning } from './plan-partners'
import { companyKey } from './company-name'
import type { SheetCells } from './cells'
import type { MatchDecisions, SheetDecision } from './decision'
import type { ExtractedRows } from './extract-rows'
import { blankPartner } from '../partners/blank-partner'
import type { CellOrigins } from './operations/cell-origin'
import type { UnmatchedPartner } from './plan'

/** A likeness from which a new name is asked about instead of being taken as a new partner. */
const askFrom = 0.6

interface OpenCase {
  readonly id: string
  readonly name: string | null
  readonly key: string | null
  rows: number
  readonly sheets: Set<string>
  /** First place it stands, for the provenance of a partner created from it. */
  readonly first: {
    sheet: SheetCells
    row: number
    fileId: string
    columnOf: Readonly<Record<string, number>>
    origins: CellOrigins
  }
}

/** Finds the partner of each row of facts, and collects the names and keys nobody bears. */
export class PartnerMatching {
  private readonly cases = new Map<string, OpenCase>()
  private readonly planning: PartnerPlanning
  private readonly decisions: MatchDecisions

  constructor(planning: PartnerPlanning, decisions: MatchDecisions) {
    this.planning = planning
    this.decisions = decisions
  }

  /** Notes every name and key of a sheet that is not known. */
  collect(sheet: SheetCells, decision: SheetDecision, extracted: ExtractedRows): void {
    const { columns, columnOf, origins } = extracted
    const names = columns['partnerName']
    const keys = columns['partnerKey']
    if (!names && !keys) return
    extracted.rows.forEach((row, index) => {
      const name = asText(names?.[index])
      const key = asText(keys?.[index])
      if ((name === null && key === null) || this.known(name, key) !== null) return
      const id = caseId(name, key)
      let open = this.cases.get(id)
      if (!open) {
        const first = { sheet, row, fileId: decision.fileId, columnOf, origins }
        open = { id, name, key, rows: 0, sheets: new Set(), first }
        this.cases.set(id, open)
      }
      open.rows++
      open.sheets.add(sheet.name)
    })
  }

  /** Carries out the decisions (and the proposals where none was made), creating partners where that was said. */
  resolve(): UnmatchedPartner[] {
    const outcome = [...this.cases.values()].map((open) => this.caseOutcome(open))
    for (const one of outcome) this.carryOut(one)
    return outcome.sort(
      (a, b) => Number(b.decision.kind === 'ask') - Number(a.decision.kind === 'ask') || b.rows - a.rows
    )
  }

  /** The partner of a row, after {@link resolve}; null: none, or not decided. */
  partnerOf(name: FactValue | undefined, key: FactValue | undefined): string | null {
    const [text, id] = [asText(name), asText(key)]
    const decision = text === null && id === null ? undefined : this.decisions[caseId(text, id)]
    return decision?.kind === 'same' ? decision.partnerId : this.known(text, id)
  }

  private known(name: string | null, key: string | null): string | null {
    const byKey = key === null ? null : this.planning.directory.idOfKey(key)
    if (byKey !== null || name === null) return byKey
    const ids = this.planning.directory.idsOfName(name)
    return ids.length === 1 ? (ids[0] ?? null) : null
  }

  private caseOutcome(open: OpenCase): UnmatchedPartner {
    const { directory } = this.planning
    const sameName = open.name === null ? [] : directory.idsOfName(open.name)
    const suggestions =
      sameName.length > 1
        ? sameName.slice(0, 3).flatMap((id) => {
            const partner = directory.get(id)
            return partner ? [{ partnerId: id, name: partner.name, score: 1 }] : []
          })
        : open.name === null
          ? []
          : directory.suggest(open.name)
    const isAlike = (suggestions[0]?.score ?? 0) >= askFrom
    const proposed =
      open.name === null
        ? ({ kind: 'none' } as const)
        : isAlike
          ? ({ kind: 'ask' } as const)
          : ({ kind: 'new' } as const)
    return {
      id: open.id,
      name: open.name,
      key: open.key,
      rows: open.rows,
      sheets: [...open.sheets],
      suggestions,
      decision: this.decisions[open.id] ?? proposed
    }
  }

  private carryOut({ id, name, key, decision }: UnmatchedPartner): void {
    const { directory, partners, newId, runId } = this.planning
    const open = this.cases.get(id)
    if (!open) return
    if (decision.kind === 'same') {
      const partner = directory.get(decision.partnerId)
      if (!partner) return
      const isNewName =
        name !== null && companyKey(name) !== companyKey(partner.name) && !partner.aliases.includes(name)
      const after = {
        ...partner,
        aliases: isNewName ? [...partner.aliases, name] : partner.aliases,
        externalIds:
          key !== null && !partner.externalIds.includes(key)
            ? [...partner.externalIds, key]
            : partner.externalIds
      }
      const known = partners.get(partner.id)
      partners.set(partner.id, { before: known ? known.before : partner, after })
      directory.add(after)
    } else if (decision.kind === 'new') {
      const source = { ...open.first, runId }
      const origin = cellOrigin(source, name === null ? 'partnerKey' : 'partnerName')
      const created = {
        ...blankPartner(newId(), name ?? key ?? ''),
        externalIds: key === null ? [] : [key],
        provenance: origin ? { name: origin } : {}
      }
      partners.set(created.id, { before: null, after: created })
      directory.add(created)
    }
  }
}

const caseId = (name: string | null, key: string | null): string =>
  name === null ? `key:${key}` : `name:${companyKey(name)}`

const asText = (value: FactValue | undefined): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
