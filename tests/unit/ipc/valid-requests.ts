import type { CallName, CallRequest } from '@shared/ipc/contract'

const snapshotId = `000000000007_v1_20260102T030405678Z_3_${'a'.repeat(64)}.tandem`

/** One request per call that fits the contract. A call without one does not compile. */
export const validRequests: { readonly [Name in CallName]: CallRequest<Name> } = {
  'app.info': {},
  'app.startReport': {},
  'network.blocked': {},
  'network.report': { directive: 'connect-src', url: 'https://example.com/' },
  'window.control': { action: 'state' },
  'files.saveAs': { suggestedName: 'Audit.docx', kind: 'docx', bytes: new Uint8Array([1]) },
  'files.openEngagementFile': {},
  'manifest.note': {
    engagementId: 'e1',
    name: 'Acme',
    schemaVersion: 1,
    sequence: 7,
    counts: { partners: 3 }
  },
  'manifest.list': {},
  'snapshot.begin': { engagementId: 'e1', sequence: 7, schemaVersion: 1, sizeBytes: 3 },
  'snapshot.append': { uploadId: 'u', index: 0, bytes: new Uint8Array([1]) },
  'snapshot.finish': { uploadId: 'u', sha256: 'a'.repeat(64) },
  'snapshot.abort': { uploadId: 'u' },
  'snapshot.list': {},
  'snapshot.read': { engagementId: 'e1', snapshotId, offset: 0, lengthBytes: 3 },
  'snapshot.verify': { engagementId: 'e1', snapshotId },
  'engagement.forget': { engagementId: 'e1' },
  'importHost.open': {},
  'importHost.extend': { hostId: 'h', wallClockMs: 1000 },
  'importHost.close': { hostId: 'h' },
  'projector.open': {},
  'projector.close': {}
}
