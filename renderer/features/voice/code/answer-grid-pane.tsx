import { memo, useMemo, useState, type Ref } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { Button } from '@renderer/ui/button'
import type { GridApi } from '@renderer/ui/data-grid'
import { useFormat } from '@renderer/ui/format'
import { Pane, PaneHeader } from '@renderer/ui/pane'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { AnswerTools } from './answer-tools'
import type { ListView } from './desk-views'
import { AnswerGrid } from './grid/answer-grid'
import { ColumnChooser } from './grid/column-chooser'
import { attributeColumns } from './grid/answer-columns'

/** The answers as a table over the open one: attributes as columns, many marked and coded at once. */
export const AnswerGridPane = memo(function AnswerGridPane(props: {
  view: ListView
  searchRef: Ref<HTMLInputElement>
  onLeaveSearch: () => void
}) {
  const { view } = props
  const { surveys } = useVoice()
  const format = useFormat()
  const [api, setApi] = useState<GridApi<Answer> | null>(null)
  const attributes = useMemo(() => attributeColumns(surveys), [surveys])
  const marked = view.chosen.size
  return (
    <Pane label="Answers" scrolls={false}>
      <AnswerTools view={view} searchRef={props.searchRef} onLeave={props.onLeaveSearch} />
      <AnswerGrid view={view} onReady={setApi} />
      <PaneHeader
        actions={
          <>
            {marked > 0 && (
              <Button size="small" variant="subtle" onClick={() => api?.deselectAll()}>
                Unmark all
              </Button>
            )}
            {attributes.length > 0 && <ColumnChooser api={api} attributes={attributes} />}
          </>
        }
      >
        <span role="status">
          {marked > 0
            ? `${counted(marked, 'answer', format.count)} marked: a code is given to all of them`
            : `${counted(view.shown.length, 'answer', format.count)}. Space marks a row, Shift with arrows several`}
        </span>
      </PaneHeader>
    </Pane>
  )
})
