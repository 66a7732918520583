import { describe, expect, it } from 'vitest'
import { appError, type AppError } from '@shared/domain/errors'
import { errorText, failureLine } from '@renderer/ui/errors'

const place = { file: 'Deals.xlsx', sheet: 'Opps', cell: 'D10' }
const engagement = { engagementId: 'e1', detail: 'x' }

const all: readonly AppError[] = [
  appError('file.unreadable', { ...place, detail: 'EBUSY' }),
  appError('file.unsupported', { ...place, found: 'a picture' }),
  appError('file.encrypted', place),
  appError('file.damaged', { ...place, detail: 'x' }),
  ...(['bytes', 'inflated', 'entries', 'cells', 'characters'] as const).map((measure) =>
    appError('file.too-large', { ...place, measure, limit: 1 })
  ),
  appError('file.not-tabular', { ...place, detail: 'x' }),
  appError('file.empty', place),
  appError('file.newer-version', { file: 'a.tandem', found: 3, supported: 1 }),
  appError('file.not-an-engagement', { file: 'a.tandem' }),
  appError('file.integrity', { file: 'a.tandem', part: 'partners' }),
  appError('import.timeout', { file: 'Deals.xlsx', limitMs: 60_000 }),
  appError('import.memory', { file: 'Deals.xlsx', limitBytes: 1 }),
  appError('import.cancelled', { file: 'Deals.xlsx' }),
  appError('import.host-crashed', { file: 'Deals.xlsx' }),
  appError('import.mapping-incomplete', { sheet: 'Opps', missing: 'Partner' }),
  appError('disk.full', { path: 'Report.docx' }),
  appError('disk.locked', { path: 'Report.docx', alternative: 'Report 2.docx' }),
  appError('disk.locked', { path: 'Report.docx', alternative: null }),
  appError('disk.permission', { path: 'Report.docx' }),
  appError('disk.failed', { path: 'Report.docx', detail: 'x' }),
  appError('store.newer-schema', { engagementId: 'e1', found: 2, supported: 1 }),
  appError('store.damaged', engagement),
  appError('store.short', { engagementId: 'e1', expectedSequence: 9, foundSequence: 4 }),
  appError('store.missing', { engagementId: 'e1' }),
  appError('store.conflict', { table: 'partners', id: 'p1' }),
  appError('store.quota', { engagementId: 'e1' }),
  appError('store.write-failed', engagement),
  appError('store.nothing-to-undo', {}),
  appError('store.nothing-to-redo', {}),
  appError('backup.failed', engagement),
  appError('backup.damaged', { engagementId: 'e1', sequence: 4 }),
  appError('export.failed', { document: 'Audit', detail: 'x' }),
  appError('export.blocked', { document: 'Audit', findings: 3 }),
  appError('ipc.forbidden', { call: 'x' }),
  appError('ipc.invalid', { call: 'x' }),
  appError('ipc.failed', { call: 'x', detail: 'y' }),
  appError('cancelled', {})
]

describe('error texts', () => {
  it.each(all.map((error) => [error.code, error] as const))('say all that %s needs', (_code, error) => {
    const { title, kept, next } = errorText(error)
    for (const sentence of [title, kept, next]) {
      expect(sentence).toMatch(/^[A-Z“]/)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
    }
    expect(title).not.toContain(error.code)
  })

  it('name file, sheet and cell', () => {
    expect(errorText(appError('file.encrypted', place)).where).toBe('Deals.xlsx, sheet “Opps”, cell D10')
  })
})

it('a toast says where, what was kept and what to do as well', () => {
  expect(failureLine(appError('disk.full', { path: 'Report.docx' }))).toBe(
    'The disk is full: Report.docx. A file of that name that was there before is unchanged. Free some space or save to another disk.'
  )
  expect(failureLine(appError('store.conflict', { table: 'partners', id: 'p1' }))).toBe(
    'This was changed in the meantime. The other change stands; yours was not written. Look at the new state and make your change again.'
  )
})
