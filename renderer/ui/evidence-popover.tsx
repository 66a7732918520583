import { useState, type ReactElement } from 'react'
import { ErrorNotice } from './error-notice'
import { EvidenceCard } from './evidence-card'
import type { EvidenceView } from './evidence-view'
import styles from './evidence-popover.module.css'
import { Popover } from './popover'
import { Progress } from './progress'

export type EvidenceSource = EvidenceView | (() => EvidenceView | Promise<EvidenceView>)

type Loaded = { readonly view: EvidenceView } | { readonly failed: true } | null

/** What opens from the evidence (a list, a file) takes its place: the popover must not lie over it. */
function closingFirst(view: EvidenceView, close: () => void): EvidenceView {
  const first = (open: (() => void) | undefined) =>
    open && {
      onOpen: () => {
        close()
        open()
      }
    }
  return {
    ...view,
    counted: { ...view.counted, ...first(view.counted.onOpen) },
    sources: view.sources.map((source) => ({ ...source, ...first(source.onOpen) }))
  }
}

function Inside(props: { loaded: Loaded; onClose: () => void }) {
  const { loaded, onClose } = props
  if (loaded === null) return <Progress label="Collecting the evidence" share={null} figure="" />
  if ('view' in loaded) return <EvidenceCard view={closingFirst(loaded.view, onClose)} onClose={onClose} />
  return (
    <ErrorNotice
      title="The evidence could not be read"
      text="The figure itself is unchanged. Close this and open it again."
    />
  )
}

/** Hangs evidence on any trigger: 340 wide, arrow at the figure, Esc closes, focus returns. */
export function EvidencePopover(props: {
  label: string
  evidence: EvidenceSource
  trigger: Parameters<typeof Popover>[0]['trigger']
}): ReactElement {
  const [loaded, setLoaded] = useState<Loaded>(null)
  const load = (): void => {
    const source = props.evidence
    setLoaded(null)
    Promise.resolve(typeof source === 'function' ? source() : source).then(
      (view) => setLoaded({ view }),
      () => setLoaded({ failed: true })
    )
  }
  return (
    <Popover label={`Evidence: ${props.label}`} width={340} onOpen={load} trigger={props.trigger}>
      {(close) => (
        // Takes the focus before the evidence is there, so that Escape works from the first moment.
        <div tabIndex={-1} data-autofocus className={styles.inside}>
          <Inside loaded={loaded} onClose={close} />
        </div>
      )}
    </Popover>
  )
}
