import type { AppError } from '@shared/domain/errors'
import type { SampleStory } from '@shared/domain/sample/story'

/** What the sample worker is asked: fill this engagement from these files and the story told on top. */
export interface SampleRequest {
  readonly engagementId: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly story: SampleStory
}

export type SampleStep = 'files' | 'voice' | 'exchange' | 'portfolio'

export type SampleReply =
  | { readonly type: 'step'; readonly step: SampleStep }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly error: AppError }
  | { readonly type: 'bug'; readonly detail: string }
