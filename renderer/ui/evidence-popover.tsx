import { useState, type ReactElement } from 'react'
import { ErrorNotice } from './error-notice'
import { EvidenceCard } from './evidence-card'
import type { EvidenceView } from './evidence-view'
import { Popover } from './popover'
import { Progress } from './progress'

export type EvidenceSource = EvidenceView | (() => EvidenceView | Promise<EvidenceView>)

type Loaded = { readonly view: EvidenceView } | { readonly failed: true } | null

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
      {(close) => {
        if (loaded === null) return <Progress label="Collecting the evidence" share={null} figure="" />
        if ('failed' in loaded)
          return (
            <ErrorNotice
              title="The evidence could not be read"
              text="The figure itself is unchanged. Close this and open it again."
            />
          )
        return <EvidenceCard view={loaded.view} onClose={close} />
      }}
    </Popover>
  )
}
