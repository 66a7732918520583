import type { Code } from '@shared/domain/entities/voice'
import { BackCodingDialog } from './back-coding/back-coding-dialog'
import type { CodebookLayer } from './codebook-shortcuts'
import { FrameDialog } from './frames/frame-dialog'
import { MergeDialog } from './merge-dialog'
import { SplitDialog } from './split-dialog'
import type { CodebookActs } from './use-codebook-acts'

/** The one dialog that is open over the Codebook tab, if any. */
export function CodebookLayers(props: {
  layer: CodebookLayer | null
  chosen: Code | undefined
  acts: CodebookActs
  onOpenCode: (codeId: string) => void
  onClose: () => void
}) {
  const { layer, chosen, acts, onClose } = props
  if (layer === 'frame') return <FrameDialog onCopied={props.onOpenCode} onClose={onClose} />
  if (layer === 'other') return <BackCodingDialog onClose={onClose} />
  if (!chosen) return null
  if (layer === 'merge') return <MergeDialog from={chosen} onMerge={acts.merge} onClose={onClose} />
  if (layer === 'split') return <SplitDialog from={chosen} onSplit={acts.split} onClose={onClose} />
  return null
}
