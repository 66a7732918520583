import { IconHistory, IconPlus } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useRecords, useStore } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { FileInput } from '@renderer/ui/file-input'
import { handedFiles } from '@renderer/ui/handed-files'
import { useNavigation } from '@renderer/ui/navigation'
import { PageHeader } from '@renderer/ui/page-header'
import { Pane, Panes } from '@renderer/ui/pane'
import { useCommands } from '@renderer/ui/use-commands'
import { useFormat } from '@renderer/ui/format'
import { useToast } from '@renderer/ui/use-toast'
import { CheckStep } from '../check/check-step'
import type { DeskState, Step } from '../desk/desk-state'
import type { Desk } from '../desk/desk'
import { useDesk, useDeskState } from '../desk/use-desk'
import { pickedFiles, type Collected } from '../desk/collect-files'
import { usePaste } from '../desk/use-paste'
import { MapStep } from '../map/map-step'
import { MatchStep } from '../match/match-step'
import { DropArea } from '../parts/drop-area'
import { FailedFiles } from '../parts/failed-files'
import { FileList } from '../parts/file-list'
import { ImportBar } from '../parts/import-bar'
import { ImportEmpty } from '../parts/import-empty'
import { ImportSteps } from '../parts/import-steps'
import { ReadingList } from '../parts/reading-list'
import { ReadingPreview } from '../parts/reading-preview'
import { RecogniseStep } from '../parts/recognise-step'
import { SkippedFiles } from '../parts/skipped-files'
import { PreviewStep } from '../preview/preview-step'
import { Runs } from '../runs/runs'
import { DeskSource } from '../source/desk-source'

const columnsOf: Readonly<Record<Step, string>> = {
  recognise: '204px minmax(0, 1fr)',
  map: '204px minmax(0, 1fr) 352px',
  check: '204px 336px minmax(0, 1fr)',
  match: '204px minmax(0, 1fr) 352px',
  preview: '204px minmax(0, 1fr) 300px'
}

/** Puts tables on the desk. Coded projects and codebooks are none: Voice reads them. */
function useTaking(desk: Desk): (collected: Collected) => void {
  const { navigate } = useNavigation()
  return ({ files, skipped }) => {
    const coded = files.filter((file): file is File => isCodedFile(file.name) && file instanceof File)
    desk.addFiles(files.filter((file) => !isCodedFile(file.name)))
    desk.skip(skipped)
    if (coded.length === 0) return
    handedFiles.hand(coded)
    navigate({ screen: 'voice' })
  }
}

const isCodedFile = (name: string): boolean => /\.(qdpx|qdc)$/i.test(name)

/** Client files in, facts out: recognise, map, check, match, preview, apply; each run can be taken back. */
export function ImportScreen() {
  const desk = useDesk()
  const state = useDeskState()
  const picker = useRef<HTMLInputElement>(null)
  const [isRunsOpen, setRunsOpen] = useState(false)
  const runs = useRecords('importRuns')
  const apply = useApply()
  const pick = (): void => picker.current?.click()
  const take = useTaking(desk)
  usePaste(desk)
  const isEmpty = state.files.length === 0 && state.reading.length === 0
  useImportCommands(pick, () => setRunsOpen(true))
  return (
    <DropArea onFiles={take}>
      <FileInput
        ref={picker}
        multiple
        label="Files to import"
        onFiles={(files) => take(pickedFiles(files))}
      />
      <PageHeader title="Import" actions={<HeaderActions onRuns={() => setRunsOpen(true)} onPick={pick} />}>
        {!isEmpty && (
          <ImportSteps
            step={state.step}
            isDone={(step) => isDone(step, state)}
            onGo={(step) => desk.go(step)}
          />
        )}
      </PageHeader>
      <SkippedFiles names={state.skipped} onDismiss={() => desk.skip([])} />
      <FailedFiles
        failed={state.failed}
        problem={state.problem}
        onDismiss={(key) => desk.removeFile(key)}
        onDismissAll={() => desk.dismissFailures()}
      />
      {isEmpty ? (
        <ImportEmpty onPick={pick} onRuns={runs && runs.length > 0 ? () => setRunsOpen(true) : null} />
      ) : (
        <Panes columns={columnsOf[state.step]}>
          <FilesPane state={state} />
          <StepPanes state={state} />
        </Panes>
      )}
      {!isEmpty && <ImportBar state={state} onGo={(step) => desk.go(step)} onApply={apply} />}
      <Runs isOpen={isRunsOpen} onClose={() => setRunsOpen(false)} />
      {state.looking && <DeskSource looking={state.looking} />}
    </DropArea>
  )
}

function FilesPane({ state }: { state: DeskState }) {
  const desk = useDesk()
  const problems = useMemo(
    () =>
      new Map(
        (state.plan?.sheets ?? []).map((sheet) => [
          sheet.key,
          sheet.problems.reduce((sum, group) => sum + group.count, 0)
        ])
      ),
    [state.plan]
  )
  return (
    <Pane label="Files and sheets" title="Files and sheets">
      <FileList
        files={state.files}
        selected={state.selected}
        problems={problems}
        answered={state.answered}
        onSelect={(key) => {
          desk.select(key)
          if (state.step !== 'map') desk.go('map')
        }}
        onRemove={(key) => desk.removeFile(key)}
      />
      <ReadingList reading={state.reading} onCancel={(key) => desk.cancel(key)} />
    </Pane>
  )
}

function StepPanes({ state }: { state: DeskState }) {
  switch (state.step) {
    case 'recognise':
      return <RecogniseStep files={state.files} />
    case 'map': {
      const reading = state.reading.find((file) => file.preview !== undefined)
      if (!state.selected && reading) return <ReadingPreview file={reading} />
      return <MapStep detail={state.detail} isReading={state.files.length === 0} />
    }
    case 'check':
      return <CheckStep />
    case 'match':
      return <MatchStep plan={state.plan} />
    case 'preview':
      return <PreviewStep plan={state.plan} />
  }
}

/** A step is done when it leaves nothing open. */
function isDone(step: Step, { files, plan }: DeskState): boolean {
  switch (step) {
    case 'recognise':
      return files.length > 0
    case 'map':
      return plan !== null && plan.sheets.length > 0
    case 'check':
      return plan !== null && plan.problems === 0
    case 'match':
      return plan !== null && plan.unmatched.every((one) => one.decision.kind !== 'ask')
    case 'preview':
      return false
  }
}

/** Applies everything on the desk and offers to take it back. */
function useApply(): () => void {
  const desk = useDesk()
  const store = useStore()
  const toast = useToast()
  const format = useFormat()
  return () => {
    void desk.apply().then((outcome) => {
      if (!outcome.ok) return
      const { rows } = outcome.value
      toast.show(`Imported ${format.count(rows)} ${rows === 1 ? 'row' : 'rows'}`, {
        undo: () => void store.undo()
      })
    })
  }
}

function useImportCommands(pick: () => void, openRuns: () => void): void {
  const [commands] = useState(() => [
    {
      id: 'import.files',
      title: 'Import files',
      group: 'Actions',
      keywords: 'spreadsheet excel csv add',
      run: pick
    },
    {
      id: 'import.runs',
      title: 'Imports so far',
      group: 'Actions',
      keywords: 'runs undo take back',
      run: openRuns
    }
  ])
  useCommands(commands)
}

function HeaderActions({ onRuns, onPick }: { onRuns: () => void; onPick: () => void }) {
  return (
    <>
      <Button icon={<IconHistory size={15} />} onClick={onRuns}>
        Runs
      </Button>
      <Button icon={<IconPlus size={15} />} onClick={onPick}>
        Add files
      </Button>
    </>
  )
}
