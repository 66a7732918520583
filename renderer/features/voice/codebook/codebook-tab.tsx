import { IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { codeTree, visibleNodes, type CodeNode } from '@shared/domain/voice/code-tree'
import { noCount } from '@shared/domain/voice/code-counts'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { List } from '@renderer/ui/list'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane, PaneHeader, Panes } from '@renderer/ui/pane'
import { NewCodeDialog } from '../code/new-code-dialog'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { CodeForm } from './code-form'
import styles from './codebook-tab.module.css'
import { NoCodes } from './no-codes'
import { useCodebookActs } from './use-codebook-acts'

const rowPx = 42

/** The codebook to be written and tidied: every code in order on the left, the chosen one's card on the right. */
export function CodebookTab() {
  const { codes, codesById } = useVoice()
  const { route, navigate } = useNavigation()
  const format = useFormat()
  const [isNaming, setNaming] = useState(false)
  const open = useCallback(
    (codeId: string) => navigate({ screen: 'voice', tab: 'codebook', codeId }),
    [navigate]
  )
  const acts = useCodebookActs(open)
  const nodes = useMemo(() => visibleNodes(codeTree(codes), new Set()), [codes])
  const chosen = codesById.get(route.codeId ?? '') ?? nodes[0]?.code
  const dialog = (
    <NewCodeDialog
      proposedName={isNaming ? '' : null}
      proposedParentId={chosen?.parentId ?? null}
      hint="Short words a partner would use. Definition and examples come next."
      actionText="Add code"
      onCreate={acts.add}
      onClose={() => setNaming(false)}
    />
  )
  if (nodes.length === 0) {
    return (
      <>
        <NoCodes onAdd={() => setNaming(true)} />
        {dialog}
      </>
    )
  }
  return (
    <Panes columns="minmax(0, 1fr) 400px">
      <Pane label="Codes" scrolls={false}>
        <PaneHeader
          title={counted(nodes.length, 'code', format.count)}
          actions={
            <Button size="small" icon={<IconPlus size={14} />} onClick={() => setNaming(true)}>
              New code
            </Button>
          }
        />
        <TableHead />
        <List
          label="Codes"
          items={nodes}
          itemKey={(node) => node.code.id}
          rowPx={rowPx}
          selectedKey={chosen?.id ?? null}
          onSelect={(node) => open(node.code.id)}
          renderItem={(node) => <CodeLine node={node} />}
        />
        {dialog}
      </Pane>
      {chosen && <CodeForm key={chosen.id} code={chosen} acts={acts} />}
    </Panes>
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

function CodeLine({ node }: { node: CodeNode }) {
  const { counts } = useVoice()
  const format = useFormat()
  const { code, depth } = node
  const count = counts.get(code.id) ?? noCount
  return (
    <div className={styles.line}>
      <span className={styles.what} style={{ paddingLeft: depth * 20 }}>
        <span className={styles.swatch} style={{ background: `var(--${code.colour})` }} />
        <span className={styles.words}>
          <span className={styles.name} data-retired={code.isRetired || undefined}>
            {code.name}
            {code.isRetired && ' · retired'}
            {code.isExclusive && ' · stands alone'}
          </span>
          <span className={styles.definition}>
            {code.definition === '' ? 'No definition yet' : code.definition}
          </span>
        </span>
      </span>
      <span className={styles.number}>{format.count(count.respondents)}</span>
      <span className={styles.number}>{format.count(count.partners)}</span>
      <span className={styles.number}>{format.count(count.mentions)}</span>
      <span className={styles.number}>{code.shortcut !== null && <KeyCap>{code.shortcut}</KeyCap>}</span>
    </div>
  )
}
