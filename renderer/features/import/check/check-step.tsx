import { IconMessageQuestion } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Button } from '@renderer/ui/button'
import { FilterChip } from '@renderer/ui/chip'
import { KeyStrip } from '@renderer/ui/key-strip'
import { Pane } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { TextField } from '@renderer/ui/text-field'
import { useFormat } from '@renderer/ui/format'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { findingTitle, severityWords } from '../words/check-words'
import { fieldLabel } from '../words/field-labels'
import { useDeskState } from '../desk/use-desk'
import { AnswersPane } from './answers-pane'
import { FindingList } from './finding-list'
import { FindingPane } from './finding-pane'
import { FixDialog } from './fix-dialog'
import { IgnoreDialog } from './ignore-dialog'
import { MendList } from './mend-list'
import { Reconciliation } from './reconciliation'
import { useProblemList } from './use-problem-list'
import { useCheck, useSelection, type CheckActs, type CheckView, type SheetFinding } from './use-check'
import styles from './check-step.module.css'

type View = 'sums' | 'rows' | 'mends' | 'answers'
type Severity = keyof typeof severityWords

/** Everything worth a look before applying: found by kind, put right in bulk or cell by cell, every row counted. */
export function CheckStep() {
  const view = useCheck()
  const [filter, setFilter] = useState<Filter>({ severity: null, text: '', withIgnored: false })
  const shown = useMemo(() => shownFindings(view, filter), [view, filter])
  const selection = useSelection(shown)
  const hasAnswers = useDeskState().files.some((file) => file.isAnswers === true)
  const [chosenTab, setTab] = useState<View | null>(null)
  const tab = chosenTab ?? (hasAnswers ? 'answers' : 'sums')
  const [entered, setEntered] = useState(0)
  const [dialog, setDialog] = useState<'fix' | 'ignore' | null>(null)
  const open = (key: string): void => {
    selection.select(key)
    setTab('rows')
  }
  const move = (steps: number): void => {
    selection.move(selection.isChosen ? steps : 0)
    setTab('rows')
  }
  useCheckKeys({ view, current: selection.current, move, onDialog: setDialog })
  if (!view.check) return <Waiting />
  return (
    <>
      <Pane label="Problems" scrolls={false} title={<ProblemTitle view={view} />} footer={<KeyStrip />}>
        <Filters view={view} filter={filter} onFilter={setFilter} />
        <FindingList
          view={view}
          shown={shown}
          selectedKey={selection.isChosen ? (selection.current?.key ?? null) : null}
          onSelect={open}
          onEnter={(key) => {
            open(key)
            setEntered((times) => times + 1)
          }}
        />
      </Pane>
      <Pane
        label={paneNames[tab]}
        scrolls={tab !== 'rows'}
        title={<Tabs tab={tab} mends={view.check.mends.length} hasAnswers={hasAnswers} onTab={setTab} />}
        actions={<AskClient />}
      >
        {tab === 'sums' && view.check.sheets.map((sheet) => <Reconciliation key={sheet.key} sheet={sheet} />)}
        {tab === 'rows' && (
          <FindingPane view={view} current={selection.current} entered={entered} onDialog={setDialog} />
        )}
        {tab === 'mends' && <MendList check={view.check} acts={view.acts} />}
        {tab === 'answers' && <AnswersPane version={view.version} />}
      </Pane>
      <Dialogs open={dialog} acts={view.acts} current={selection.current} onClose={() => setDialog(null)} />
    </>
  )
}

function Dialogs(props: {
  open: 'fix' | 'ignore' | null
  acts: CheckActs
  current: SheetFinding | null
  onClose: () => void
}) {
  const { open, acts, current, onClose } = props
  if (!current || open === null) return null
  return open === 'fix' ? (
    <FixDialog acts={acts} current={current} onClose={onClose} />
  ) : (
    <IgnoreDialog acts={acts} current={current} onClose={onClose} />
  )
}

const paneNames: Readonly<Record<View, string>> = {
  sums: 'Every row counted',
  rows: 'Rows concerned',
  mends: 'Corrections',
  answers: 'The client’s answers'
}

function AskClient() {
  const { save, isWriting, language, choose } = useProblemList()
  return (
    <>
      <SegmentedControl
        label="Language of the questions"
        value={language}
        options={[
          { value: 'en', label: 'English' },
          { value: 'de', label: 'Deutsch' }
        ]}
        onChange={choose}
      />
      <Button size="small" icon={<IconMessageQuestion size={15} />} isDisabled={isWriting} onClick={save}>
        {isWriting ? 'Writing …' : 'Ask the client'}
      </Button>
    </>
  )
}

function Waiting() {
  return (
    <Pane label="Problems" title="Problems" isPadded>
      <Progress label="Checking the sheets" share={null} figure="Every row is looked at once" />
    </Pane>
  )
}

interface Filter {
  readonly severity: Severity | null
  readonly text: string
  readonly withIgnored: boolean
}

function shownFindings({ check }: CheckView, { severity, text, withIgnored }: Filter): SheetFinding[] {
  const wanted = text.trim().toLowerCase()
  return (check?.sheets ?? []).flatMap((sheet) =>
    sheet.findings
      .filter((finding) => {
        if ((finding.ignored !== null) !== withIgnored) return false
        if (severity !== null && finding.severity !== severity) return false
        const words = `${findingTitle(finding)} ${fieldLabel(finding.field ?? '')} ${finding.header ?? ''} ${sheet.sheetName}`
        return wanted === '' || words.toLowerCase().includes(wanted)
      })
      .map((finding) => ({ key: `${sheet.key}|${finding.id}`, sheet, finding }))
  )
}

function ProblemTitle({ view }: { view: CheckView }) {
  const format = useFormat()
  const open = (view.check?.sheets ?? []).flatMap((sheet) =>
    sheet.findings.filter(({ ignored }) => ignored === null)
  )
  const bad = open.filter(({ severity }) => severity !== 'question').length
  if (open.length === 0) return <>Nothing to fix</>
  const asks = open.length - bad
  return (
    <>
      {bad > 0 && `${format.count(bad)} ${bad === 1 ? 'problem' : 'problems'}`}
      {bad > 0 && asks > 0 && ', '}
      {asks > 0 && `${format.count(asks)} ${asks === 1 ? 'question' : 'questions'}`}
    </>
  )
}

function Tabs(props: { tab: View; mends: number; hasAnswers: boolean; onTab: (tab: View) => void }) {
  return (
    <SegmentedControl
      label="What to show"
      value={props.tab}
      options={[
        { value: 'rows', label: 'Rows' },
        { value: 'sums', label: 'Sums' },
        { value: 'mends', label: props.mends === 0 ? 'Corrections' : `Corrections ${props.mends}` },
        ...(props.hasAnswers ? [{ value: 'answers' as const, label: 'Answers' }] : [])
      ]}
      onChange={props.onTab}
    />
  )
}

function Filters(props: { view: CheckView; filter: Filter; onFilter: (filter: Filter) => void }) {
  const { filter, onFilter } = props
  const all = (props.view.check?.sheets ?? []).flatMap((sheet) => sheet.findings)
  const ignored = all.filter((one) => one.ignored !== null).length
  const counts = (severity: Severity): number =>
    all.filter((one) => one.severity === severity && (one.ignored !== null) === filter.withIgnored).length
  return (
    <div className={styles.filters}>
      <TextField
        label="Find a problem"
        isLabelHidden
        placeholder="Find a problem"
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <div className={styles.chips}>
        {(Object.keys(severityWords) as Severity[]).map((severity) => (
          <FilterChip
            key={severity}
            isActive={filter.severity === severity}
            onToggle={() => onFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
          >
            {severityWords[severity]} {counts(severity)}
          </FilterChip>
        ))}
        {(ignored > 0 || filter.withIgnored) && (
          <FilterChip
            isActive={filter.withIgnored}
            onToggle={() => onFilter({ ...filter, withIgnored: !filter.withIgnored })}
          >
            Let stand {ignored}
          </FilterChip>
        )}
      </div>
    </div>
  )
}

function useCheckKeys(props: {
  view: CheckView
  current: SheetFinding | null
  move: (steps: number) => void
  onDialog: (dialog: 'fix' | 'ignore') => void
}): void {
  const { view, current, move, onDialog } = props
  const canFix = (current?.finding.fixes.length ?? 0) > 0
  useShortcuts('Check', [
    { keys: 'j', label: 'Next problem', strip: 'next', run: () => move(1) },
    { keys: 'k', label: 'Previous problem', strip: 'next', run: () => move(-1) },
    { keys: 'f', label: 'Fix in bulk', strip: 'fix', isEnabled: canFix, run: () => onDialog('fix') },
    {
      keys: 'i',
      label: 'Let it stand',
      strip: 'let stand',
      isEnabled: current !== null,
      run: () => onDialog('ignore')
    },
    {
      keys: 'Mod+Z',
      label: 'Take the last correction back',
      isEnabled: view.check?.canUndo ?? false,
      run: () => view.acts.undo(null)
    },
    {
      keys: 'Mod+Shift+Z',
      label: 'Make the correction again',
      isEnabled: view.check?.canRedo ?? false,
      run: () => view.acts.redo()
    }
  ])
}
