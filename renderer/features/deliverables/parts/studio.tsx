import { useState } from 'react'
import { isTextBlock } from '@shared/domain/deliverables/report'
import { blockingCount, findingLevel } from '@shared/domain/deliverables/pre-flight'
import { Pane, Panes } from '@renderer/ui/pane'
import { useAsOf } from '../data/use-as-of'
import { useDocument, type ChosenDocument } from '../data/use-document'
import { useDocumentEdits } from '../data/use-document-edits'
import { useExport } from '../data/use-export'
import { documentWords, type DocumentChoice, type StudioView } from '../words/document-words'
import { BeforeExport } from './before-export'
import { DocumentList, type DocumentState } from './document-list'
import { DocumentStage } from './document-stage'
import { ExportBar } from './export-bar'
import { MadeFrom } from './made-from'

interface StudioProps {
  readonly choice: DocumentChoice
  readonly onChoose: (choice: DocumentChoice) => void
  readonly partnerId: string | null
  /** Partners with an audit. */
  readonly audited: number
  readonly partners: number
  readonly view: StudioView
}

function statesOf({ audited, partners, choice }: StudioProps, chosen: ChosenDocument) {
  const isStopped = blockingCount(chosen.findings) > 0
  const audit: DocumentState =
    audited === 0
      ? { status: 'empty', line: 'Needs an audited partner' }
      : isStopped && choice === 'value-exchange-audit'
        ? { status: 'in-progress', line: 'Figures to update' }
        : { status: 'ready', line: audited === 1 ? '1 partner audited' : `${audited} partners audited` }
  const scorecard: DocumentState =
    partners === 0
      ? { status: 'empty', line: 'Needs partners' }
      : { status: 'ready', line: partners === 1 ? '1 partner' : `${partners} partners` }
  return { 'value-exchange-audit': audit, 'partner-scorecard': scorecard } as const
}

const factsOf = ({ report, workbook }: ChosenDocument): string => {
  if (report) return `${report.front.subtitle} · English · quotes by segment only`
  return workbook ? `${workbook.sheets.length} sheets · live formulas · English` : ''
}

const textBlocksOf = (chosen: ChosenDocument): number | null =>
  chosen.report ? chosen.report.blocks.filter(isTextBlock).length : null

/** The list of documents, the document itself, and what to look at before it leaves. */
export function Studio(props: StudioProps) {
  const { choice, partnerId } = props
  const chosen = useDocument(choice, partnerId)
  const acts = useDocumentEdits(chosen.record)
  const { state, run, cancel } = useExport(chosen.record)
  const [openBlock, open] = useState<string | null>(null)
  const asOf = useAsOf()
  const toLookAt = chosen.findings.filter((finding) => findingLevel(finding) !== 'clear').length
  const show = (blockId: string): void => {
    document.querySelector(`[data-block="${CSS.escape(blockId)}"]`)?.scrollIntoView({ block: 'center' })
    open(blockId)
  }
  return (
    <>
      <Panes columns="228px minmax(0,1fr) 300px">
        <Pane label="Documents" title="Documents">
          <DocumentList states={statesOf(props, chosen)} chosen={choice} onChoose={props.onChoose} />
        </Pane>
        <DocumentStage
          chosen={chosen}
          choice={choice}
          view={props.view}
          acts={acts}
          openBlock={openBlock}
          onOpenBlock={open}
        />
        <Pane
          label="Before you export"
          title="Before you export"
          actions={toLookAt === 0 ? undefined : <span>{toLookAt} to look at</span>}
        >
          <BeforeExport
            findings={chosen.findings}
            onShow={show}
            {...(chosen.report ? { edited: { blocks: chosen.blocks, report: chosen.report, acts } } : {})}
          />
          <MadeFrom asOf={asOf} record={chosen.record} textBlocks={textBlocksOf(chosen)} />
        </Pane>
      </Panes>
      <ExportBar
        words={documentWords[choice]}
        facts={factsOf(chosen)}
        state={state}
        blocking={blockingCount(chosen.findings)}
        isReady={chosen.request !== null}
        onExport={() => {
          if (chosen.request) void run(chosen.request)
        }}
        onCancel={cancel}
      />
    </>
  )
}
