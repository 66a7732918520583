import { agreedUncoded } from '@shared/domain/voice/agreement/final-codings'
import { readReturnedStudy } from '@shared/domain/voice/interchange/returned-study'
import { draft } from '@shared/domain/history/draft'
import { ok } from '@shared/domain/result'
import { readWorkbookFile, useCommit, useUndoRedo } from '@renderer/data'
import { ReturnedWorkbookDialog, type Chosen, type ReadReturned } from '@renderer/ui/returned-workbook-dialog'
import { useToldAct } from '@renderer/ui/use-told-act'
import type { VoiceData } from '../data/voice-data'

const title = 'Coded answers'

/** Takes in an edited copy of the coded answers: codes and codebook compared, taken over in one step that can be undone. */
export function ReturnCoded({ data, onClose }: { data: VoiceData; onClose: () => void }) {
  const act = useToldAct(useCommit(), useUndoRedo().undo)
  const { engagement, list, codes, codings, surveys } = data
  const { coder } = engagement
  const read: ReadReturned = async (file) => {
    const workbook = await readWorkbookFile(file)
    if (!workbook.ok) return workbook
    const study = { answers: list.answers, codes, codings, uncoded: agreedUncoded(surveys), coder }
    return ok(readReturnedStudy(workbook.value.sheets, { ...study, newId: () => crypto.randomUUID() }))
  }
  const take = ({ file, found, keys }: Chosen): void => {
    const changes = found.take(keys, { by: coder, at: new Date().toISOString() })
    onClose()
    if (changes.length === 0) return
    void act(
      draft('workbook.returned', { name: title, values: keys.size, count: changes.length }, changes),
      `Took over ${keys.size} ${keys.size === 1 ? 'value' : 'values'} of ${file}`
    )
  }
  return <ReturnedWorkbookDialog title={title} read={read} onTake={take} onClose={onClose} />
}
