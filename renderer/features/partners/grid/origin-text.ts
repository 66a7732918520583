import type { Partner } from '@shared/domain/entities/partner'
import type { ImportedFrom, Provenance } from '@shared/domain/entities/provenance'
import { fileAndSheet } from '@renderer/ui/file-and-sheet'
import type { Format } from '@renderer/ui/format'

/** Where a value of a partner comes from: a cell of the client's file, a hand edit, or nowhere on record. */
export type Origin = 'imported' | 'edited' | null

export const originOf = (partner: Partner, field: string): Origin => partner.provenance[field]?.kind ?? null

type FileNameOf = (runId: string, fileId: string) => string | null

function cellText(from: ImportedFrom, fileNameOf: FileNameOf): string {
  const file = fileNameOf(from.runId, from.fileId) ?? 'a file'
  const done = from.transformation === null ? '' : ` (${from.transformation})`
  return `${fileAndSheet(file, from.sheet)}, cell ${from.cell}: “${from.raw}”${done}`
}

/** One line that says where a value comes from, with the cell and its text as it stands in the client's file. */
export function originText(
  provenance: Provenance | undefined,
  fileNameOf: FileNameOf,
  format: Format
): string {
  if (provenance === undefined) return 'No origin on record'
  if (provenance.kind === 'imported') return `From ${cellText(provenance, fileNameOf)}`
  const edit = `Set by ${provenance.by || 'hand'} on ${format.moment(provenance.at)}`
  return provenance.replaced === null ? edit : `${edit}; before: ${cellText(provenance.replaced, fileNameOf)}`
}
