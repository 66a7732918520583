import type { Contact, MergeRecord, Partner, TakenValue } from '../entities/partner'
import type { Provenance } from '../entities/provenance'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { sameValue } from '../history/same-value'
import { foldAccents } from '../importing/words'
import type { EditStamp } from './edit-partner'

/** Fields of which a merged partner has one value. */
export const mergeFields = [
  'name',
  'type',
  'typeLabel',
  'tier',
  'status',
  'signedOn',
  'endedOn',
  'endReason',
  'region',
  'country',
  'city',
  'manager',
  'idealProfileOverlap',
  'agreementSignedOn',
  'agreementRenewalOn',
  'certifiedPeople',
  'parentId'
] as const satisfies readonly (keyof Partner)[]
export type MergeField = (typeof mergeFields)[number]

/** A field in which the two records differ. `taken`: whose value stands unless somebody chooses. */
export interface FieldDifference {
  readonly field: MergeField
  readonly survivor: string | number | null
  readonly absorbed: string | number | null
  readonly taken: 'survivor' | 'absorbed'
}

export type MergeChoices = Readonly<Partial<Record<MergeField, 'survivor' | 'absorbed'>>>

/** A partner that is its own parent, or its merged part's, has none. */
const parentAfter = (absorbed: Partner, survivor: Partner): string | null =>
  absorbed.parentId === survivor.id || absorbed.parentId === absorbed.id ? null : absorbed.parentId

const valueOf = (absorbed: Partner, survivor: Partner, field: MergeField): string | number | null =>
  field === 'parentId' ? parentAfter(absorbed, survivor) : absorbed[field]

/** Where the records differ; what only the one that goes knows is taken over unless somebody chooses otherwise. */
export function mergeDifferences(survivor: Partner, absorbed: Partner): FieldDifference[] {
  return mergeFields.flatMap((field): FieldDifference[] => {
    const [own, other] = [survivor[field], valueOf(absorbed, survivor, field)]
    const isPartOfItself = field === 'parentId' && own === absorbed.id
    if (isPartOfItself) return [{ field, survivor: null, absorbed: other, taken: 'absorbed' }]
    if (other === null || own === other) return []
    return [{ field, survivor: own, absorbed: other, taken: own === null ? 'absorbed' : 'survivor' }]
  })
}

const added = (own: readonly string[], more: readonly string[]): string[] =>
  [...new Set(more)].filter((one) => !own.includes(one))

const sameName = (a: string, b: string): boolean =>
  foldAccents(a).toLowerCase().trim() === foldAccents(b).toLowerCase().trim()

const newContacts = (own: readonly Contact[], more: readonly Contact[]): Contact[] =>
  more.filter((one) => !own.some((known) => known.id === one.id || sameName(known.name, one.name)))

const without = (
  provenance: Partner['provenance'],
  field: string,
  origin: Provenance | null
): Partner['provenance'] => {
  const { [field]: _, ...rest } = provenance
  return origin === null ? rest : { ...rest, [field]: origin }
}

/** The survivor with what it takes over, and the note that undoes it. */
function absorb(
  survivor: Partner,
  absorbed: Partner,
  choices: MergeChoices,
  stamp: EditStamp
): { readonly after: Partner; readonly merge: MergeRecord } {
  const taken: TakenValue[] = []
  let after = survivor
  for (const { field, absorbed: value, taken: usual } of mergeDifferences(survivor, absorbed)) {
    if ((choices[field] ?? usual) === 'survivor') continue
    const provenance = survivor.provenance[field] ?? null
    taken.push({ field, before: survivor[field], after: value, provenance })
    const origins = without(after.provenance, field, absorbed.provenance[field] ?? null)
    after = { ...after, [field]: value, provenance: origins }
  }
  const names = [absorbed.name, survivor.name, ...absorbed.aliases].filter((name) => name !== after.name)
  const aliases = added(survivor.aliases, names).filter((name) => name !== after.name)
  const externalIds = added(survivor.externalIds, absorbed.externalIds)
  const verticals = added(survivor.verticals, absorbed.verticals)
  const contacts = newContacts(survivor.contacts, absorbed.contacts)
  return {
    after: {
      ...after,
      aliases: [...survivor.aliases, ...aliases],
      externalIds: [...survivor.externalIds, ...externalIds],
      verticals: [...survivor.verticals, ...verticals],
      contacts: [...survivor.contacts, ...contacts]
    },
    merge: { ...stamp, taken, aliases, externalIds, verticals, contactIds: contacts.map(({ id }) => id) }
  }
}

/**
 * Merges one partner into another: its facts, names, numbers and people count for the survivor from then on, its own
 * record stays aside. Values in which they differ go as chosen and keep the client's cell they were read from.
 */
export function mergeDraft(
  pair: { readonly survivor: Partner; readonly absorbed: Partner },
  choices: MergeChoices,
  stamp: EditStamp
): ChangeDraft {
  const { survivor, absorbed } = pair
  const { after, merge } = absorb(survivor, absorbed, choices, stamp)
  const aside: Partner = { ...absorbed, mergedIntoId: survivor.id, merge }
  return draft('partners.merged', { from: absorbed.name, into: after.name }, [
    change('partners', survivor, after),
    change('partners', absorbed, aside)
  ])
}

const outOf = (own: readonly string[], more: readonly string[]): string[] =>
  own.filter((one) => !more.includes(one))

/** What the survivor is without what it took over. Values changed since the merge stay, and are named. */
export function separated(
  survivor: Partner,
  absorbed: Partner
): { readonly after: Partner; readonly kept: readonly string[] } {
  const { merge } = absorbed
  if (merge === undefined) return { after: survivor, kept: [] }
  let after: Partner = {
    ...survivor,
    aliases: outOf(survivor.aliases, merge.aliases),
    externalIds: outOf(survivor.externalIds, merge.externalIds),
    verticals: outOf(survivor.verticals, merge.verticals),
    contacts: survivor.contacts.filter(
      (one) =>
        !merge.contactIds.includes(one.id) ||
        !absorbed.contacts.some((known) => known.id === one.id && sameValue(known, one))
    )
  }
  const kept: string[] = []
  for (const { field, before, after: value, provenance } of merge.taken) {
    if (!sameValue(survivor[field as MergeField], value)) {
      kept.push(field)
      continue
    }
    after = { ...after, [field]: before, provenance: without(after.provenance, field, provenance) }
  }
  return { after, kept }
}

/** Takes a merged partner out again: its facts count for it alone, and the survivor gives back what it took over. */
export function unmergeDraft(absorbed: Partner, survivor: Partner | null): ChangeDraft {
  const { mergedIntoId: _, merge: __, ...rest } = absorbed
  const alone: Partner = { ...rest, mergedIntoId: null }
  const changes = [change('partners', absorbed, alone)]
  if (survivor !== null) {
    const { after } = separated(survivor, absorbed)
    if (!sameValue(after, survivor)) changes.unshift(change('partners', survivor, after))
  }
  return draft(
    'partners.unmerged',
    { from: absorbed.name, into: survivor?.name ?? 'another partner' },
    changes
  )
}

/** Partners merged into this one, also by way of others, by name. */
export function mergedInto(partner: Partner, partners: readonly Partner[]): Partner[] {
  const found: Partner[] = []
  const ids = new Set([partner.id])
  for (const id of ids) {
    for (const one of partners) {
      if (one.mergedIntoId !== id || ids.has(one.id)) continue
      ids.add(one.id)
      found.push(one)
    }
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
