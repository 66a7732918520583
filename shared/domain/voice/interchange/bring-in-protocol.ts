import type { AppError } from '../../errors'
import type { ChangeDraft } from '../../history/change-set'
import type { Code } from '../../entities/voice'
import type { FrameDifference } from '../frames/keep-in-step'
import type { CodedStudy } from './coded-study'
import type { ImportReport } from './import-report'
import type { CodedLayout } from './read-coded-table'
import type { KnownStudy } from './known-study'

/** What a file of coded answers or codes turned out to hold. */
export type BroughtIn =
  | {
      readonly kind: 'project'
      /** The program that wrote it; empty when it does not say. */
      readonly origin: string
      readonly study: CodedStudy
      /** Our own file, unchanged: read from its side file, nothing lost. */
      readonly isOwn: boolean
      readonly report: ImportReport
    }
  | {
      readonly kind: 'codebook'
      readonly origin: string
      readonly codes: readonly Code[]
      readonly report: ImportReport
    }
  | { readonly kind: 'sheets'; readonly sheets: readonly TextSheet[] }

/** A sheet as texts, the header first. */
export interface TextSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** How a sheet is taken. */
export type SheetUse =
  | { readonly as: 'codebook'; readonly sheet: number }
  | { readonly as: 'coded'; readonly sheet: number; readonly layout: CodedLayout; readonly coder: string }

export interface BringInChoices {
  /** Codes that are here already get the descriptions of the file. */
  readonly takesDescriptions: boolean
  /** The codes of a codebook remember the file; a newer one is compared with them. */
  readonly keepsInStep: boolean
  /** Differences of a newer codebook file that are not taken over, by {@link differenceKey}. */
  readonly left: readonly string[]
  /** For workbooks and text files. */
  readonly use: SheetUse | null
}

/** How much of a file is new, and how much is here already. */
export interface BringInCounts {
  readonly codes: Tally
  readonly answers: Tally
  readonly codings: Tally
  readonly memos: Tally
  /** Answers whose coders agreed that no code holds. */
  readonly decisions: Tally
  /** Codes here whose description changes. */
  readonly described: number
  /** Codings whose answer or question is not here and does not come along. */
  readonly withoutPlace: number
  /** Decisions left out, because the answer was decided otherwise here. */
  readonly keptDecisions: number
  /** Rows of a sheet that bear no code. */
  readonly uncoded: number
}

export interface Tally {
  readonly added: number
  readonly present: number
}

export interface BringInPlan {
  readonly counts: BringInCounts
  readonly newCodes: readonly string[]
  readonly coders: readonly string[]
  /** What a newer codebook file changes in codes kept in step with it; null: no codes here are. */
  readonly differences: readonly FrameDifference[] | null
  /** Null when there is nothing to add. */
  readonly draft: ChangeDraft | null
}

/** Why a sheet cannot be taken as asked. */
export type BringInRefusal = 'no-code-column' | 'no-codes' | 'no-rows'

/** What the screen asks the worker that reads and plans. */
export type BringInRequest =
  | {
      readonly type: 'read'
      readonly fileName: string
      readonly bytes: Uint8Array
      readonly by: string
      readonly at: string
    }
  | {
      readonly type: 'plan'
      readonly known: KnownStudy
      readonly choices: BringInChoices
      readonly runId: string
      readonly at: string
      readonly by: string
    }

export type BringInReply =
  | { readonly type: 'read'; readonly content: BroughtIn }
  | { readonly type: 'failed'; readonly error: AppError }
  | { readonly type: 'planned'; readonly plan: BringInPlan }
  | { readonly type: 'refused'; readonly reason: BringInRefusal }
  | { readonly type: 'bug'; readonly detail: string }

/** Tells the differences of a codebook file apart. */
export const differenceKey = (one: FrameDifference): string =>
  `${one.kind} ${one.kind === 'new' ? one.original.id : one.copy.id}`
