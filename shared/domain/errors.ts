/** Where in a client's file something was met. Any part may be unknown. */
export interface FilePlace {
  readonly file: string
  readonly sheet: string | null
  readonly cell: string | null
}

/**
 * The closed union of expected failures: code → what the message needs to say.
 * The wording lives in the user interface; logs carry codes and never client text.
 */
export interface AppErrorParams {
  'file.unreadable': FilePlace & { detail: string }
  'file.unsupported': FilePlace & { found: string }
  'file.encrypted': FilePlace
  'file.damaged': FilePlace & { detail: string }
  'file.too-large': FilePlace & {
    measure: 'bytes' | 'inflated' | 'entries' | 'cells' | 'characters'
    limit: number
  }
  'file.not-tabular': FilePlace & { detail: string }
  'file.empty': FilePlace
  'file.newer-version': { file: string; found: number; supported: number }
  'file.not-an-engagement': { file: string }
  'file.integrity': { file: string; part: string }
  'import.timeout': { file: string; limitMs: number }
  'import.memory': { file: string; limitBytes: number }
  'import.cancelled': { file: string }
  'import.host-crashed': { file: string }
  'import.mapping-incomplete': { sheet: string; missing: string }
  'disk.full': { path: string }
  'disk.locked': { path: string; alternative: string | null }
  'disk.permission': { path: string }
  'disk.failed': { path: string; detail: string }
  'store.newer-schema': { engagementId: string; found: number; supported: number }
  'store.damaged': { engagementId: string; detail: string }
  'store.short': { engagementId: string; expectedSequence: number; foundSequence: number }
  'store.missing': { engagementId: string }
  'store.conflict': { table: string; id: string }
  'store.quota': { engagementId: string }
  'store.write-failed': { engagementId: string; detail: string }
  'store.nothing-to-undo': Record<string, never>
  'store.nothing-to-redo': Record<string, never>
  'backup.failed': { engagementId: string; detail: string }
  'backup.damaged': { engagementId: string; sequence: number }
  'export.failed': { document: string; detail: string }
  'export.blocked': { document: string; findings: number }
  'ipc.forbidden': { call: string }
  'ipc.invalid': { call: string }
  'ipc.failed': { call: string; detail: string }
  cancelled: Record<string, never>
}

export type AppErrorCode = keyof AppErrorParams

export type AppError = {
  readonly [C in AppErrorCode]: { readonly code: C; readonly params: AppErrorParams[C] }
}[AppErrorCode]

/** Builds one typed error. */
export function appError<C extends AppErrorCode>(code: C, params: AppErrorParams[C]): AppError {
  return { code, params } as AppError
}
