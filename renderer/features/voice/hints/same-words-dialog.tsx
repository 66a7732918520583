import type { Answer } from '@shared/domain/voice/answer'
import { Dialog } from '@renderer/ui/dialog'
import { counted } from '../words/count-words'
import { GroupPanel } from './group-panel'

/** The answers that say the same as the open one: coded once, given to all. */
export function SameWordsDialog(props: { answer: Answer; group: readonly string[]; onClose: () => void }) {
  return (
    <Dialog
      title={`${counted(props.group.length, 'answer')} in the same words`}
      isOpen
      onClose={props.onClose}
      size="large"
    >
      <GroupPanel lead={props.answer} group={props.group} onDone={props.onClose} />
    </Dialog>
  )
}
