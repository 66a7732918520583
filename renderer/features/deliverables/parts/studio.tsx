import { useState } from 'react'
import type { OwnBlockKind } from '@shared/domain/entities/document'
import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import { blockingCount, inOrder } from '@shared/domain/deliverables/pre-flight'
import { useRecords } from '@renderer/data'
import { Pane, Panes } from '@renderer/ui/pane'
import { useDocument, type ChosenDocument } from '../data/use-document'
import { useDocumentEdits } from '../data/use-document-edits'
import type { Ground } from '../data/use-ground'
import { SoughtFormContext, type SoughtForm } from '../template/sought-form'
import { useFormFindings } from '../template/use-form-findings'
import { hasEditions, type DocumentChoice, type StudioView } from '../words/document-words'
import { DocumentExport } from './document-export'
import { DocumentList, type DocumentState } from './document-list'
import { DocumentStage } from './document-stage'
import { SidePane, type SideView } from './side-pane'

interface StudioProps {
  readonly choice: DocumentChoice
  readonly onChoose: (choice: DocumentChoice) => void
  readonly partnerId: string | null
  /** Partners with an audit. */
  readonly audited: number
  readonly ground: Ground
  readonly view: StudioView
  readonly onView: (view: StudioView) => void
  readonly edition: Edition
  /** Partners with a workshop. */
  readonly workshops: number
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const needs = (count: number, line: string, ready: string): DocumentState =>
  count === 0 ? { status: 'empty', line } : { status: 'ready', line: ready }

function statesOf(
  { audited, ground, workshops, choice }: StudioProps,
  chosen: ChosenDocument,
  surveys: number
): Readonly<Record<DocumentChoice, DocumentState>> {
  const { partners } = ground
  const any = partners + ground.facts
  const audits = counted(audited, 'partner audited', 'partners audited')
  const states: Record<DocumentChoice, DocumentState> = {
    'partner-health-scorecard': needs(partners, 'Needs partners', 'Ten dimensions, with proof'),
    'health-scorecard-workbook': needs(partners, 'Needs partners', 'Scores as live formulas'),
    'gap-analysis': needs(any, 'Needs a file', 'From rules, scores and the board'),
    'strategy-audit': needs(partners, 'Needs partners', 'All documents in one'),
    'voice-findings': needs(surveys, 'Needs a survey', 'From coded answers, by segment only'),
    'value-exchange-audit': needs(audited, 'Needs an audited partner', audits),
    'exchange-portfolio': needs(audited, 'Needs an audited partner', audits),
    'exchange-ledger': needs(audited, 'Needs an audited partner', audits),
    'workshop-protocol': needs(workshops, 'Needs a workshop', counted(workshops, 'workshop', 'workshops')),
    'partner-scorecard': needs(partners, 'Needs partners', counted(partners, 'partner', 'partners')),
    'metrics-workbook': needs(any, 'Needs a file', 'Values, definitions, evidence')
  }
  if (blockingCount(chosen.findings) > 0) {
    states[choice] = { status: 'in-progress', line: 'Figures to update' }
  }
  return states
}

/** Scrolls a block into the middle of the desk. */
const goTo = (blockId: string): void =>
  document.querySelector(`[data-block="${CSS.escape(blockId)}"]`)?.scrollIntoView({ block: 'center' })

/** Which block is meant (the last one touched), and which is open for rewriting. */
function useBlockFocus() {
  const [openBlock, setOpen] = useState<string | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const go = (blockId: string): void => {
    goTo(blockId)
    setCurrent(blockId)
  }
  const open = (blockId: string | null): void => {
    setOpen(blockId)
    if (blockId !== null) setCurrent(blockId)
  }
  const show = (blockId: string): void => {
    goTo(blockId)
    open(blockId)
  }
  return { openBlock, current, go, open, show }
}

/** The list of documents, the document itself, and what to look at before it leaves. */
export function Studio(props: StudioProps) {
  const { choice, partnerId } = props
  const chosen = useDocument(choice, partnerId, props.edition)
  const writable = useDocumentEdits(chosen.record, chosen.report ?? null)
  const acts = props.edition === 'named' ? writable : null
  const surveys = useRecords('surveys')?.length ?? 0
  const forms = useFormFindings(chosen, hasEditions(choice) ? props.edition : 'named')
  const [sought, seek] = useState<SoughtForm | null>(null)
  const [side, setSide] = useState<SideView>('checks')
  const { openBlock, current, go, open, show } = useBlockFocus()
  const add = (kind: OwnBlockKind, afterId: string | null): void => {
    const id = writable.add(kind, afterId)
    open(kind === 'page-break' ? null : id)
  }
  const note = (blockId: string): void => {
    go(blockId)
    setSide('notes')
  }
  const showForm = (id: string): void => {
    props.onView('template')
    seek({ id })
  }
  return (
    <SoughtFormContext.Provider value={sought}>
      <Panes columns="228px minmax(0,1fr) 300px">
        <Pane label="Documents" title="Documents">
          <DocumentList states={statesOf(props, chosen, surveys)} chosen={choice} onChoose={props.onChoose} />
        </Pane>
        <DocumentStage
          chosen={chosen}
          choice={choice}
          view={props.view}
          edition={props.edition}
          acts={acts}
          openBlock={openBlock}
          onOpenBlock={open}
          onAdd={add}
          onNotes={note}
        />
        <SidePane
          chosen={chosen}
          findings={inOrder([...forms, ...chosen.findings])}
          acts={acts}
          view={side}
          onView={setSide}
          current={current}
          onGo={go}
          onShow={show}
          onForm={showForm}
          onAdd={add}
        />
      </Panes>
      <DocumentExport chosen={chosen} choice={choice} edition={props.edition} />
    </SoughtFormContext.Provider>
  )
}
