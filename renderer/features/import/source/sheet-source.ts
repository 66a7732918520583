import type { SourceFile } from '@shared/domain/entities/fact-block'
import type { SourceView } from '@shared/domain/importing/living-protocol'

/** A sheet of the client that can be looked at, page by page, wherever its text lies. */
export interface SheetSource extends SourceView {
  readonly rows: (from: number, count: number) => Promise<readonly (readonly string[])[]>
  /** The original file, where the engagement keeps it. */
  readonly original: (() => Promise<SourceFile | null>) | null
}
