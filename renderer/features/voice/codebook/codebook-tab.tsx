import { IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { codeTree, visibleNodes } from '@shared/domain/voice/code-tree'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, PaneHeader, Panes } from '@renderer/ui/pane'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { NewCodeDialog } from '../code/new-code-dialog'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { CodeForm } from './code-form'
import { CodeOutline } from './code-outline'
import { codebookShortcuts, type CodebookLayer } from './codebook-shortcuts'
import { CodebookMenu } from './codebook-menu'
import styles from './codebook-tab.module.css'
import { CodebookLayers } from './codebook-layers'
import { FrameNote } from './frames/frame-note'
import { NoCodes } from './no-codes'
import { useCodebookActs } from './use-codebook-acts'

/** Codes whose children are folded away, and how to fold. */
function useFolding(): readonly [ReadonlySet<string>, (codeId: string, isFolded: boolean) => void] {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const fold = useCallback((codeId: string, isFolded: boolean) => {
    setFolded((before) => {
      const after = new Set(before)
      if (isFolded) after.add(codeId)
      else after.delete(codeId)
      return after
    })
  }, [])
  return [folded, fold]
}

/** The codebook to be written and tidied: every code in its tree on the left, the chosen one's card on the right. */
export function CodebookTab() {
  const { codes, codesById } = useVoice()
  const { route, navigate } = useNavigation()
  const [layer, setLayer] = useState<CodebookLayer | null>(null)
  const [folded, fold] = useFolding()
  const open = useCallback(
    (codeId: string) => navigate({ screen: 'voice', tab: 'codebook', codeId }),
    [navigate]
  )
  const acts = useCodebookActs(open)
  const nodes = useMemo(() => visibleNodes(codeTree(codes), folded), [codes, folded])
  const chosen = codesById.get(route.codeId ?? '') ?? nodes[0]?.code
  const close = useCallback(() => setLayer(null), [])
  useShortcuts('Codebook', codebookShortcuts({ nodes, chosen, acts, open: setLayer, choose: open }))
  const layers = (
    <CodebookLayers layer={layer} chosen={chosen} acts={acts} onOpenCode={open} onClose={close} />
  )
  const naming = (
    <NewCodeDialog
      proposedName={layer === 'new' ? '' : null}
      proposedParentId={chosen?.parentId ?? null}
      hint="Short words a partner would use. Definition and examples come next."
      actionText="Add code"
      onCreate={acts.add}
      onClose={close}
    />
  )
  if (codes.length === 0) {
    return (
      <>
        <NoCodes onAdd={() => setLayer('new')} onCopy={() => setLayer('frame')} />
        {naming}
        {layers}
      </>
    )
  }
  return (
    <Panes columns="minmax(0, 1fr) 400px" stacksWhenNarrow>
      <Pane label="Codes" scrolls={false}>
        <Head onOpen={setLayer} />
        <FrameNote />
        <TableHead />
        <CodeOutline
          nodes={nodes}
          chosen={chosen}
          folded={folded}
          acts={acts}
          onChoose={open}
          onFold={fold}
        />
        {naming}
        {layers}
      </Pane>
      {chosen && <CodeForm key={chosen.id} code={chosen} acts={acts} onLayer={setLayer} />}
    </Panes>
  )
}

/** How many codes there are, how many answers still have none, and what can be done. */
function Head({ onOpen }: { onOpen: (layer: CodebookLayer) => void }) {
  const { codes, progress } = useVoice()
  const format = useFormat()
  const uncoded = progress.total - progress.coded
  return (
    <PaneHeader
      title={counted(codes.length, 'code', format.count)}
      actions={
        <>
          <Button size="small" icon={<IconPlus size={14} />} onClick={() => onOpen('new')}>
            New code
          </Button>
          <CodebookMenu onOpen={onOpen} />
        </>
      }
    >
      {progress.total > 0 && (
        <span className={styles.uncoded}>{counted(uncoded, 'uncoded answer', format.count)}</span>
      )}
    </PaneHeader>
  )
}

function TableHead() {
  return (
    <div className={styles.head} aria-hidden>
      <span>Code and definition</span>
      <span className={styles.number}>People</span>
      <span className={styles.number}>Partners</span>
      <span className={styles.number}>Codings</span>
      <span className={styles.number}>Key</span>
    </div>
  )
}
