import type { AppError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet } from '@shared/domain/history/change-set'
import type { BlockOf, BlockTable, EntityOf, RecordTable } from '@shared/domain/history/tables'
import type { Result } from '@shared/domain/result'

/** One open engagement: reads, and change sets as the only way to write. */
export interface EngagementStore {
  readonly engagementId: string
  all<T extends RecordTable>(table: T): Promise<EntityOf<T>[]>
  get<T extends RecordTable>(table: T, id: string): Promise<EntityOf<T> | null>
  allBlocks<T extends BlockTable>(table: T): Promise<BlockOf<T>[]>
  getBlock<T extends BlockTable>(table: T, id: string): Promise<BlockOf<T> | null>
  /** Writes all of the draft in one strict transaction, or nothing. */
  commit(draft: ChangeDraft): Promise<Result<ChangeSet, AppError>>
  undo(): Promise<Result<ChangeSet, AppError>>
  redo(): Promise<Result<ChangeSet, AppError>>
  /** Number of the newest change set; 0 in a new engagement. */
  sequence(): Promise<number>
}
