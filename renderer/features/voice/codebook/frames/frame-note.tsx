import { useState } from 'react'
import { draft } from '@shared/domain/history/draft'
import type { FrameSource } from '@shared/domain/voice/frames/copy-frame'
import { takeDifferences, type FrameDifference } from '@shared/domain/voice/frames/keep-in-step'
import { differenceKey } from '@shared/domain/voice/interchange/bring-in-protocol'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { newStamp } from '../../data/stamp'
import { useVoice } from '../../data/voice-data'
import { counted } from '../../words/count-words'
import { DifferenceList } from './difference-list'
import styles from './frames.module.css'
import { useFrameDifferences } from './use-frame-differences'

/** Says that codes kept in step with another engagement have changed there, and offers to take that over. */
export function FrameNote() {
  const frames = useFrameDifferences()
  const format = useFormat()
  const [openId, setOpenId] = useState<string | null>(null)
  const open = frames.find(({ source }) => source.engagementId === openId)
  return (
    <>
      {frames.map(({ source, differences }) => (
        <div key={source.engagementId} className={styles.note} role="status">
          {counted(differences.length, 'change', format.count)} of codes kept in step with {source.title}
          <Button size="small" onClick={() => setOpenId(source.engagementId)}>
            Look and take over
          </Button>
        </div>
      ))}
      {open && <DifferencesDialog {...open} onClose={() => setOpenId(null)} />}
    </>
  )
}

/** Each change at the source with what stands here; those left unticked stay as they are. */
function DifferencesDialog(props: {
  source: FrameSource
  differences: readonly FrameDifference[]
  onClose: () => void
}) {
  const { source, differences, onClose } = props
  const { codes, write } = useVoice()
  const format = useFormat()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const taken = differences.filter((one) => !left.has(differenceKey(one)))
  const take = (): void => {
    const changes = takeDifferences(codes, source, taken, () => newStamp().id)
    void write(draft('voice.frame-taken-over', { count: taken.length, from: source.title }, changes))
    onClose()
  }
  const set = (key: string, isTaken: boolean): void => {
    const next = new Set(left)
    if (isTaken) next.delete(key)
    else next.add(key)
    setLeft(next)
  }
  return (
    <Dialog
      title={`Changed in ${source.title}`}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>Later</Button>
          <Button variant="primary" isDisabled={taken.length === 0} onClick={take}>
            Take over {counted(taken.length, 'change', format.count)}
          </Button>
        </>
      }
    >
      <DifferenceList differences={differences} left={left} onSet={set} />
    </Dialog>
  )
}
