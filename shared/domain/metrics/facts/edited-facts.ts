import type { FactKind } from '../../entities/facts'
import { survivors, type Survivors } from '../../partners/survivors'
import { once } from '../once'
import { editedActivities } from './activity-columns'
import { editedColumn, partnerReader, rateReader } from './columns'
import { editedDeals, type EditedTable } from './deal-columns'
import { editedRows, type EditedRows } from './edited-rows'
import type { FactBase, FactSources } from './fact-sources'
import type { FoldedRows } from './fold-rows'
import { editedInvestments } from './investment-columns'
import { ratesOf } from './same-sources'
import { groupByPartner, type PartnerLinks } from './partner-rows'
import { textColumns, type TextColumns } from './text-columns'

/** What edits have laid over the base that was folded: not over each other, or a thousand edits would be a chain. */
interface Layer {
  readonly folded: FactBase
  readonly rows: ReadonlyMap<FactKind, FoldedRows>
  readonly links: ReadonlyMap<FactKind, PartnerLinks>
  /** By kind and field. */
  readonly words: ReadonlyMap<string, TextColumns>
}

const layers = new WeakMap<FactBase, Layer>()

/** Notes that a base holds the rows, links and words of another one. */
export function keepLayer(from: FactBase, to: FactBase): void {
  const layer = layers.get(from)
  if (layer) layers.set(to, layer)
}

const wordsKey = (kind: FactKind, field: string): string => `${kind} ${field}`

function editedLinks(before: FactBase, { partners, indexOf }: Survivors) {
  const readPartner = once(() => partnerReader(indexOf))
  return (kind: FactKind, edit: EditedRows): PartnerLinks => {
    if (!edit.fields.has('partnerId')) return before.links(kind)
    const partner = editedColumn(before.links(kind).partner, edit, 'partnerId', readPartner())
    return { partner, byPartner: groupByPartner(partner, partners.length) }
  }
}

/** The partners of the base; the same lists as before where no partner has changed. */
function standingIn({ partners }: FactSources, before: FactBase): Survivors {
  if (partners !== before.sources.partners) return survivors(partners)
  return { partners: before.partners, indexOf: before.partnerIndexOf }
}

function withEdits(
  layer: Layer,
  edits: ReadonlyMap<FactKind, EditedRows>,
  linksOf: (kind: FactKind, edit: EditedRows) => PartnerLinks
): Layer {
  const rows = new Map(layer.rows)
  const links = new Map(layer.links)
  const words = new Map(layer.words)
  for (const [kind, edit] of edits) {
    rows.set(kind, edit.rows)
    links.set(kind, linksOf(kind, edit))
    const now = textColumns(() => edit.rows)
    for (const field of edit.fields) words.set(wordsKey(kind, field), now)
  }
  return { folded: layer.folded, rows, links, words }
}

/**
 * The base after hand edits of records that stay where they are: only the edited values of the edited columns are read
 * anew. Null when a record came or went. The base before stays as it is.
 */
export function editedFacts(sources: FactSources, before: FactBase): FactBase | null {
  const edits = editedRows(before.rows, before.sources.overlays, sources.overlays)
  if (edits === null) return null
  const standing = standingIn(sources, before)
  const laid = layers.get(before) ?? { folded: before, rows: new Map(), links: new Map(), words: new Map() }
  const layer = withEdits(laid, edits, editedLinks(before, standing))
  const { folded } = layer
  const rateOf = rateReader(before.currency, ratesOf(sources))
  const links = (kind: FactKind): PartnerLinks => layer.links.get(kind) ?? folded.links(kind)
  const edited = <T>(kind: FactKind, old: () => T, after: (old: T, table: EditedTable) => T): (() => T) => {
    const edit = edits.get(kind)
    if (!edit) return old
    // Not later: a base that waits holds the one before it.
    const table = after(old(), { edit, links: links(kind), rateOf })
    return () => table
  }
  const wordsOf = (kind: FactKind, field: string): TextColumns =>
    layer.words.get(wordsKey(kind, field)) ?? folded.words
  const facts: FactBase = {
    sources,
    currency: before.currency,
    partners: standing.partners,
    partnerIndexOf: standing.indexOf,
    rows: (kind) => layer.rows.get(kind) ?? folded.rows(kind),
    links,
    deals: edited('deal', before.deals, editedDeals),
    investments: edited('investment', before.investments, editedInvestments),
    activities: edited('activity', before.activities, editedActivities),
    words: {
      text: (kind, field) => wordsOf(kind, field).text(kind, field),
      coded: (kind, field) => wordsOf(kind, field).coded(kind, field),
      list: (kind, field) => wordsOf(kind, field).list(kind, field)
    }
  }
  layers.set(facts, layer)
  return facts
}
