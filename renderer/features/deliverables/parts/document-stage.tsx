import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import type { ChosenDocument } from '../data/use-document'
import type { BlockActs } from '../data/use-document-edits'
import { DocumentPages } from '../paper/document-pages'
import { documentWords, type DocumentChoice, type StudioView } from '../words/document-words'
import { ExportHistory } from './made-from'
import { SheetView } from './sheet-view'
import { TextTools, ZoomTools } from './text-tools'
import styles from './deliverables.module.css'

interface StageProps {
  readonly chosen: ChosenDocument
  readonly choice: DocumentChoice
  readonly view: StudioView
  readonly acts: BlockActs
  readonly openBlock: string | null
  readonly onOpenBlock: (id: string | null) => void
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

const reading = (title: string) => (
  <div className={styles.wait}>
    <Progress label={`Building ${title}`} share={null} figure="Reading the data" />
  </div>
)

/** The document in the middle: its pages, its sheets, or the times it was exported. */
export function DocumentStage(props: StageProps) {
  const { chosen, choice, acts } = props
  const { desk, zoom, setZoom } = useZoom()
  const title = documentWords[choice].title
  const open = chosen.blocks.find((each) => each.block.id === props.openBlock)
  if (props.view === 'history') {
    return (
      <Pane label="History of exports" title={`Exports of ${title}`}>
        <ExportHistory record={chosen.record} />
      </Pane>
    )
  }
  if (choice === 'partner-scorecard') {
    return (
      <Pane label={title} title={title} scrolls={false}>
        {chosen.workbook ? <SheetView workbook={chosen.workbook} /> : reading(title)}
      </Pane>
    )
  }
  return (
    <Pane
      label={title}
      title={open ? 'Editing' : 'Click a text to rewrite it'}
      actions={
        <>
          {open && <TextTools edited={open} acts={acts} onClose={() => props.onOpenBlock(null)} />}
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
            zoom={zoom}
          />
        ) : chosen.report === null ? (
          <NoAudit />
        ) : (
          reading(title)
        )}
      </div>
    </Pane>
  )
}
