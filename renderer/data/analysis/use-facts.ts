import type { FactKind, FactOfKind } from '@shared/domain/entities/facts'
import type { SourceCell } from '@shared/domain/evidence/evidence'
import type { CountedKind } from '@shared/domain/evidence/figure'
import { useAnswer } from './use-analysis'

/**
 * Imported records of one kind with hand edits on top, kept current; undefined while they are read. Give a partner
 * wherever possible: all deals of an engagement can be hundreds of thousands.
 */
export function useFacts<K extends FactKind>(
  factKind: K,
  { partnerId = null }: { readonly partnerId?: string | null } = {}
): readonly FactOfKind[K][] | undefined {
  // The worker answers with records of the kind asked for.
  return useAnswer('facts', { factKind, partnerId }) as readonly FactOfKind[K][] | undefined
}

/** One record as it counts and as the client's files have it; undefined while it is read, null when it is gone. */
export function useFact<K extends FactKind>(
  factKind: K,
  id: string
): { readonly now: FactOfKind[K]; readonly imported: FactOfKind[K] } | null | undefined {
  // The worker answers with a record of the kind asked for.
  return useAnswer('record', { factKind, id }) as
    { readonly now: FactOfKind[K]; readonly imported: FactOfKind[K] } | null | undefined
}

/** Where each field of a record stands in the client's files; undefined while it is looked up or for null. */
export function useCells(
  record: { readonly kind: CountedKind; readonly id: string } | null
): readonly SourceCell[] | undefined {
  return useAnswer('cells', record && { kind: record.kind, id: record.id })
}
