/** What could not be taken over; the words are made in the interface. */
export type Discarded =
  | 'sets'
  | 'graphs'
  | 'links'
  | 'pictures'
  | 'picture-areas'
  | 'pdf-areas'
  | 'recordings'
  | 'recording-stretches'
  /** No text in the archive, or none that can be read: its codings have nothing to stand on. */
  | 'sources-without-text'
  | 'codings-without-text'
  | 'codings-out-of-place'
  | 'codings-without-code'
  | 'external-files'
  | 'empty-codes'
  /** Our own side file, when the project beside it was changed since. */
  | 'outdated-side-file'

/** What was read otherwise than it is written, so that nothing is lost. */
export type Adjusted =
  | 'project-file-name'
  | 'folder-name'
  | 'namespace'
  | 'byte-order-mark'
  | 'guids-of-their-own'
  | 'wrapped-codes'
  | 'codes-by-prefix'
  | 'colours'
  | 'duplicate-codings'
  | 'duplicate-names'
  | 'unnamed-cases'
  | 'case-codings'
  | 'memos-without-code'
  | 'text-from-word'
  | 'line-ends'
  | 'positions-utf16'
  | 'positions-shifted'
  | 'positions-inclusive'

export interface ReportLine<T> {
  readonly what: T
  readonly count: number
  /** Up to five names. */
  readonly examples: readonly string[]
}

/** What an import left out or read differently, for the user to see in detail (spec §7). */
export interface ImportReport {
  readonly discarded: readonly ReportLine<Discarded>[]
  readonly adjusted: readonly ReportLine<Adjusted>[]
}
