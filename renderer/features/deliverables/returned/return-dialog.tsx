import { ok } from '@shared/domain/result'
import { draft } from '@shared/domain/history/draft'
import { readWorkbookFile, useCommit, useEngagement, useUndoRedo } from '@renderer/data'
import { ReturnedWorkbookDialog, type Chosen, type ReadReturned } from '@renderer/ui/returned-workbook-dialog'
import { useToldAct } from '@renderer/ui/use-told-act'
import { documentWords } from '../words/document-words'
import { useReturnedReader, type Returnable } from './use-returned-reader'

/** Takes in a workbook that came back: compared first, field by field, taken over in one step that can be undone. */
export function ReturnDialog({ choice, onClose }: { choice: Returnable; onClose: () => void }) {
  const { title } = documentWords[choice]
  const { coder } = useEngagement()
  const act = useToldAct(useCommit(), useUndoRedo().undo)
  const compare = useReturnedReader(choice)
  const read: ReadReturned | undefined =
    compare &&
    (async (file) => {
      const workbook = await readWorkbookFile(file)
      return workbook.ok ? ok(compare(workbook.value.sheets)) : workbook
    })
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
