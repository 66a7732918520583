import type { ImportFile } from '@shared/domain/importing/decision'
import { fingerprint } from '@shared/domain/importing/words'
import { sheetOf } from './table-of'

/** Rows of a sheet as tests write them. */
export type Rows = Parameters<typeof sheetOf>[0]

/** A file of one sheet that is known by its content, as a real one is by its hash. */
export const fileOf = (rows: Rows, name: string): ImportFile => ({
  id: fingerprint(JSON.stringify(rows)).padStart(64, '0'),
  name,
  sizeBytes: 1,
  format: 'csv',
  bytes: new Uint8Array([1]),
  sheets: [sheetOf(rows, name.replace('.csv', ''))]
})
