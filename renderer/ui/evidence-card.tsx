import { IconCopy, IconFileSpreadsheet, IconTable, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { EvidenceView } from './evidence-view'
import styles from './evidence-card.module.css'
import { IconButton } from './icon-button'
import { IntervalLine } from './interval-line'
import { useCopy } from './use-copy'

/** The evidence as plain text, for pasting into a mail to the client. */
export function evidenceText(view: EvidenceView): string {
  const lines = [
    [view.value, view.extent].filter(Boolean).join(' · '),
    view.unknown,
    view.interval?.text,
    ...(view.caveats ?? []),
    `How it is counted: ${view.how}`,
    view.definitions.length > 0 ? `Definitions: ${view.definitions.join(' · ')}` : undefined,
    `Counted: ${view.counted.text}${view.counted.count ? ` (${view.counted.count})` : ''}`,
    view.leftOut.length > 0 ? `Left out: ${view.leftOut.join('; ')}` : undefined,
    ...view.sources.map((source) => `Source: ${source.file} ${source.cells}`),
    view.asOf
  ]
  return lines.filter((line) => line !== undefined && line !== '').join('\n')
}

function Part(props: { title: string; children: ReactNode }) {
  return (
    <>
      <dt className={styles.term}>{props.title}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

/** A link when it leads somewhere, else the same words. */
function Opening(props: { onOpen: (() => void) | undefined; children: ReactNode }) {
  if (!props.onOpen) return <span className={styles.plain}>{props.children}</span>
  return (
    <button type="button" className={styles.open} onClick={props.onOpen}>
      {props.children}
    </button>
  )
}

function Parts(props: { view: EvidenceView }) {
  const { view } = props
  return (
    <dl>
      {view.caveats && <Part title="Mind">{view.caveats.join(' ')}</Part>}
      <Part title="How it is counted">{view.how}</Part>
      {view.definitions.length > 0 && <Part title="Definitions">{view.definitions.join(' · ')}</Part>}
      <Part title="Counted">
        <span className={styles.line}>
          <span>{view.counted.text}</span>
          {view.counted.count && (
            <Opening onOpen={view.counted.onOpen}>
              <IconTable size={13} aria-hidden />
              {view.counted.count}
            </Opening>
          )}
        </span>
      </Part>
      <Part title="Left out">{view.leftOut.length > 0 ? view.leftOut.join('; ') : 'Nothing'}</Part>
      {view.sources.length > 0 && (
        <Part title="In the client’s file">
          {view.sources.map((source) => (
            <span key={`${source.file} ${source.cells}`} className={styles.line}>
              <IconFileSpreadsheet size={14} color="var(--ink-3)" aria-hidden />
              <span className={styles.file}>{source.file}</span>
              <Opening onOpen={source.onOpen}>
                <code className={styles.cells}>{source.cells}</code>
              </Opening>
            </span>
          ))}
        </Part>
      )}
    </dl>
  )
}

/** The inside of the evidence popover, also used pinned as a pane. */
export function EvidenceCard(props: { view: EvidenceView; onClose?: () => void }) {
  const { view } = props
  const copy = useCopy()
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.value}>{view.value}</span>
        <span className={styles.extent}>{view.extent}</span>
        <IconButton label="Copy" onClick={() => copy(evidenceText(view), 'the evidence')} withoutTooltip>
          <IconCopy size={15} />
        </IconButton>
        {props.onClose && (
          <IconButton label="Close" onClick={props.onClose} withoutTooltip>
            <IconX size={15} />
          </IconButton>
        )}
      </div>
      {view.unknown && <p className={styles.unknown}>{view.unknown}</p>}
      {view.interval && (
        <>
          <p className={styles.interval}>{view.interval.text}</p>
          <IntervalLine {...view.interval} />
        </>
      )}
      <Parts view={view} />
      {view.asOf && <p className={styles.interval}>{view.asOf}</p>}
    </div>
  )
}
