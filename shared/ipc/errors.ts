/**
 * Every reason a call across the process border can fail for. The text a consultant reads is made in the
 * user interface from the code and its params; no sentence crosses the border.
 */
export const ipcErrorCodes = [
  // Any call
  'forbidden-sender', // the caller is not the main window's own page
  'invalid-request', // the arguments do not fit the contract; params: call
  'internal', // a bug in the main process; params: call
  // Writing a file
  'disk-full', // params: name
  'file-locked', // another program holds it; params: name, and when a free name exists: alternative, retryId
  'permission-denied', // params: name
  'folder-missing', // params: name
  'name-not-allowed', // params: name
  'write-failed', // params: name, systemCode
  // Reading a file
  'file-too-large', // params: name, sizeBytes, limitBytes
  'file-unreadable', // params: name, systemCode
  'retry-expired', // the offered free name was for a save that is over
  // Manifest and snapshots
  'sequence-behind', // params: engagementId, storedSequence, givenSequence
  'manifest-damaged', // params: engagementId
  'snapshot-missing', // params: engagementId, snapshotId
  'snapshot-damaged', // params: engagementId, snapshotId, reason
  'upload-unknown', // params: uploadId
  'upload-out-of-order', // params: uploadId, expectedIndex, givenIndex
  'upload-mismatch', // what was written is not what was announced; params: uploadId, reason
  // Import host
  'import-host-limit', // too many at once; params: limit
  'import-host-unknown', // params: hostId
  'import-host-failed', // its page did not load; params: reason
  // Projector
  'projector-failed' // its page did not load
] as const

export type IpcErrorCode = (typeof ipcErrorCodes)[number]

/** Failures that every call can meet, whatever it does. */
export type CommonIpcErrorCode = 'forbidden-sender' | 'invalid-request' | 'internal'

export type IpcErrorParams = Readonly<Record<string, string | number | boolean>>

export type IpcError<Code extends IpcErrorCode = IpcErrorCode> = {
  readonly code: Code
  readonly params: IpcErrorParams
}

export type IpcResult<Value, Code extends IpcErrorCode = IpcErrorCode> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: IpcError<Code> }
