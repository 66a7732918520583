import { useLayoutEffect, useRef, useState } from 'react'
import type { OwnBlockKind } from '@shared/domain/entities/document'
import type { Edition } from '@shared/domain/deliverables/anonymous-edition'
import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { openComments } from '@shared/domain/deliverables/comments'
import type { ChosenDocument } from '../data/use-document'
import type { BlockActs } from '../data/use-document-edits'
import { DocumentPages } from '../paper/document-pages'
import { documentWords, hasEditions, type DocumentChoice, type StudioView } from '../words/document-words'
import { ExportHistory } from './made-from'
import { WhatChanged } from '../history/what-changed'
import { BringBack } from '../returned/bring-back'
import { TemplatePane } from '../template/template-pane'
import { SheetView } from './sheet-view'
import { TextTools, ZoomTools } from './text-tools'
import styles from './deliverables.module.css'

interface StageProps {
  readonly chosen: ChosenDocument
  readonly choice: DocumentChoice
  readonly view: StudioView
  readonly edition: Edition
  /** Null: this edition is only looked at. */
  readonly acts: BlockActs | null
  readonly openBlock: string | null
  readonly onOpenBlock: (id: string | null) => void
  readonly onAdd: (kind: OwnBlockKind, afterId: string | null) => void
  readonly onNotes: (blockId: string) => void
}

const paperWidth = 740

/** The page as large as the pane allows, at most life-size; the consultant's own choice wins. */
function useZoom() {
  const desk = useRef<HTMLDivElement>(null)
  const [own, setZoom] = useState<number | null>(null)
  const [fitting, setFitting] = useState(1)
  useLayoutEffect(() => {
    const element = desk.current
    if (!element) return
    const fit = (): void => setFitting(Math.floor(Math.min(1, element.clientWidth / paperWidth) * 100) / 100)
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { desk, zoom: own ?? fitting, setZoom }
}

function NoWorkshop() {
  const { navigate } = useNavigation()
  return (
    <div className={styles.teach}>
      <h2>The protocol starts with a workshop.</h2>
      <p>
        Rate the exchange live with both sides; decisions, ratings and what was parked are written down here.
      </p>
      <Button variant="outlined" onClick={() => navigate({ screen: 'workshop' })}>
        Prepare a workshop
      </Button>
    </div>
  )
}

function NoAudit() {
  const { navigate } = useNavigation()
  return (
    <div className={styles.teach}>
      <h2>The audit report starts with one partner’s gives and gets.</h2>
      <p>List what the partner gives and gets, rate it from both sides, and the report writes itself.</p>
      <Button variant="outlined" onClick={() => navigate({ screen: 'exchange' })}>
        Audit a partner
      </Button>
    </div>
  )
}

function NoSurvey() {
  const { navigate } = useNavigation()
  return (
    <div className={styles.teach}>
      <h2>The findings start with what partners answered.</h2>
      <p>Import a survey and code its open answers; themes, scores and cleared quotes are counted here.</p>
      <Button variant="outlined" onClick={() => navigate({ screen: 'voice' })}>
        Open Voice
      </Button>
    </div>
  )
}

/** Documents that are about single partners, whatever else they hold. */
const ofPartners: ReadonlySet<DocumentChoice> = new Set([
  'partner-health-scorecard',
  'health-scorecard-workbook',
  'strategy-audit',
  'partner-scorecard'
])

function NoPartners() {
  const { navigate } = useNavigation()
  return (
    <div className={styles.teach}>
      <h2>This document goes partner by partner, and no file names one.</h2>
      <p>
        Import a file with partner names, or add partners by hand. Metrics with Evidence and the Gap Analysis
        are made without them.
      </p>
      <Button variant="outlined" onClick={() => navigate({ screen: 'partners' })}>
        Add partners
      </Button>
    </div>
  )
}

/** Why the chosen document cannot be made, and where it starts. */
function CannotBeMade({ choice }: { choice: DocumentChoice }) {
  if (choice === 'workshop-protocol') return <NoWorkshop />
  if (choice === 'voice-findings') return <NoSurvey />
  return ofPartners.has(choice) ? <NoPartners /> : <NoAudit />
}

const reading = (title: string) => (
  <div className={styles.wait}>
    <Progress label={`Building ${title}`} share={null} figure="Reading the data" />
  </div>
)

/** The pages of a document made of blocks, with the tools for the open one. */
function PagesStage(props: StageProps) {
  const { chosen, choice, acts } = props
  const { desk, zoom, setZoom } = useZoom()
  const title = documentWords[choice].title
  const open = chosen.blocks.find((each) => each.block.id === props.openBlock)
  const hint = acts ? 'Click a text to rewrite it' : 'Texts are rewritten in the named edition'
  return (
    <Pane
      label={title}
      title={open && acts ? 'Editing' : hint}
      actions={
        <>
          {open && acts && (
            <TextTools
              edited={open}
              acts={acts}
              onClose={() => props.onOpenBlock(null)}
              onAdd={(kind) => props.onAdd(kind, open.block.id)}
              onNote={() => props.onNotes(open.block.id)}
            />
          )}
          <ZoomTools zoom={zoom} onZoom={setZoom} />
        </>
      }
      scrolls={false}
    >
      <div className={styles.desk} ref={desk}>
        {chosen.report ? (
          <DocumentPages
            report={chosen.report}
            blocks={chosen.blocks}
            acts={acts}
            openBlock={props.openBlock}
            onOpenBlock={props.onOpenBlock}
            notes={openComments(chosen.record.comments ?? [])}
            onNotes={props.onNotes}
            zoom={zoom}
          />
        ) : chosen.report === undefined ? (
          reading(title)
        ) : (
          <CannotBeMade choice={choice} />
        )}
      </div>
    </Pane>
  )
}

/** The document in the middle: its pages, its sheets, or the times it was exported. */
export function DocumentStage(props: StageProps) {
  const { chosen, choice } = props
  const title = documentWords[choice].title
  if (props.view === 'template' && documentWords[choice].format === 'docx')
    return (
      <TemplatePane chosen={chosen} edition={hasEditions(choice) ? props.edition : 'named'} title={title} />
    )
  if (props.view === 'history') {
    return (
      <Pane label="History of exports" title={`Exports of ${title}`}>
        <ExportHistory record={chosen.record} />
        <WhatChanged chosen={chosen} />
      </Pane>
    )
  }
  if (documentWords[choice].format === 'docx') return <PagesStage {...props} />
  return (
    <Pane label={title} title={title} actions={<BringBack choice={choice} />} scrolls={false}>
      {chosen.workbook ? (
        <SheetView workbook={chosen.workbook} />
      ) : chosen.workbook === null ? (
        <CannotBeMade choice={choice} />
      ) : (
        reading(title)
      )}
    </Pane>
  )
}
