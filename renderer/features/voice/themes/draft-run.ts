import type { ThemeDrafts } from '@shared/domain/voice/themes/draft-themes'
import type { ThemesReply, ThemesRequest } from '@shared/domain/voice/themes/themes-protocol'

export interface DraftRun {
  readonly done: Promise<ThemeDrafts | null>
  /** Ends the work; nothing of it is left, and `done` says null. */
  readonly cancel: () => void
}

/** Drafts themes in a worker of its own. */
export function runDraft(request: ThemesRequest, onProgress: (share: number) => void): DraftRun {
  const worker = new Worker(new URL('../../../workers/voice-themes/index.ts', import.meta.url), {
    type: 'module',
    name: 'voice-themes'
  })
  let finish: (drafts: ThemeDrafts | null) => void = () => undefined
  const done = new Promise<ThemeDrafts | null>((resolve) => {
    finish = (drafts) => {
      worker.terminate()
      resolve(drafts)
    }
  })
  worker.onmessage = ({ data }: MessageEvent<ThemesReply>) => {
    if (data.type === 'progress') onProgress(data.share)
    else finish(data.drafts)
  }
  worker.postMessage(request)
  return { done, cancel: () => finish(null) }
}
