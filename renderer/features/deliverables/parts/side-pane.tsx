import type { OwnBlockKind } from '@shared/domain/entities/document'
import { findingLevel, type Finding } from '@shared/domain/deliverables/pre-flight'
import { isTextBlock } from '@shared/domain/deliverables/report'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, PaneHeader } from '@renderer/ui/pane'
import { Tabs } from '@renderer/ui/tabs'
import { useAsOf } from '../data/use-as-of'
import type { ChosenDocument } from '../data/use-document'
import type { BlockActs } from '../data/use-document-edits'
import { NotesPane } from '../notes/notes-pane'
import { OutlinePane } from '../outline/outline-pane'
import { AddMenu } from './add-menu'
import { BeforeExport } from './before-export'
import { MadeFrom } from './made-from'
import styles from './deliverables.module.css'

export type SideView = 'checks' | 'outline' | 'notes'

interface SideProps {
  readonly chosen: ChosenDocument
  /** About the document and about what it is made with. */
  readonly findings: readonly Finding[]
  readonly acts: BlockActs | null
  readonly view: SideView
  readonly onView: (view: SideView) => void
  /** The block touched last. */
  readonly current: string | null
  readonly onGo: (blockId: string) => void
  readonly onShow: (blockId: string) => void
  readonly onForm: (formId: string) => void
  readonly onAdd: (kind: OwnBlockKind, afterId: string | null) => void
}

const textBlocksOf = (chosen: ChosenDocument): number | null =>
  chosen.report ? chosen.report.blocks.filter(isTextBlock).length : null

function Checks({ chosen, acts, onShow, findings, onForm }: SideProps) {
  const asOf = useAsOf()
  const { navigate } = useNavigation()
  return (
    <>
      <BeforeExport
        findings={findings}
        goals={{ onShow, onForm, onBrand: () => navigate({ screen: 'engagement' }) }}
        {...(chosen.report ? { edited: { blocks: chosen.blocks, report: chosen.report, acts } } : {})}
      />
      <MadeFrom asOf={asOf} record={chosen.record} textBlocks={textBlocksOf(chosen)} />
    </>
  )
}

const counted = (word: string, count: number): string => (count === 0 ? word : `${word} ${count}`)

const labels: Readonly<Record<SideView, string>> = {
  checks: 'Before you export',
  outline: 'Outline',
  notes: 'Notes to self'
}

/** Beside the document: what to look at before it leaves, its parts, and notes to self. */
export function SidePane(props: SideProps) {
  const { chosen, acts } = props
  const toLookAt = props.findings.filter((finding) => findingLevel(finding) !== 'clear').length
  if (!chosen.report) {
    return (
      <Pane
        label="Before you export"
        title="Before you export"
        actions={toLookAt === 0 ? undefined : <span>{toLookAt} to look at</span>}
      >
        <Checks {...props} />
      </Pane>
    )
  }
  const notes = (chosen.record.comments ?? []).filter((note) => !note.isResolved).length
  return (
    <Pane label={labels[props.view]} scrolls={false}>
      <PaneHeader
        actions={
          props.view === 'outline' && acts ? (
            <AddMenu label="Add a part" onAdd={(kind) => props.onAdd(kind, props.current)} />
          ) : undefined
        }
      >
        <Tabs
          label="Beside the document"
          value={props.view}
          tabs={[
            { value: 'checks', label: counted('Checks', toLookAt) },
            { value: 'outline', label: 'Outline' },
            { value: 'notes', label: counted('Notes', notes) }
          ]}
          onChange={props.onView}
        />
      </PaneHeader>
      <div className={styles.side} role="tabpanel" aria-label={labels[props.view]}>
        {props.view === 'checks' && <Checks {...props} />}
        {props.view === 'outline' && (
          <OutlinePane
            chosen={chosen}
            acts={acts}
            current={props.current}
            onGo={props.onGo}
            onEdit={props.onShow}
          />
        )}
        {props.view === 'notes' && (
          <NotesPane chosen={chosen} acts={acts} current={props.current} onGo={props.onGo} />
        )}
      </div>
    </Pane>
  )
}
