import { draftThemes } from '@shared/domain/voice/themes/draft-themes'
import type { ThemesReply, ThemesRequest } from '@shared/domain/voice/themes/themes-protocol'

// The worker's entry: drafts themes once, says how far it is, and is ended by the screen.
const reply = (message: ThemesReply): void => self.postMessage(message)

self.onmessage = ({ data: { texts, count } }: MessageEvent<ThemesRequest>) => {
  const drafts = draftThemes(texts, count, (share) => reply({ type: 'progress', share }))
  reply({ type: 'drafts', drafts })
}
