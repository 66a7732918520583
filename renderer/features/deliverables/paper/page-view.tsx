import type { ReactNode } from 'react'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { formatDate } from '@shared/domain/deliverables/format-figure'
import type { FrontMatter, Report } from '@shared/domain/deliverables/report'
import type { Slice } from './paginate'
import styles from './paper.module.css'

/** The sheet of paper with its running head and foot. It stays white in dark mode. */
export function Page(props: { front: FrontMatter; number: number; count: number; children: ReactNode }) {
  const { front } = props
  return (
    <section
      className={styles.page}
      aria-label={`Page ${props.number} of ${props.count}`}
      data-page={props.number}
    >
      <div className={styles.runningHead}>
        <span>
          {front.title}: {front.subtitle}
          {front.sampleNotice !== null && <strong className={styles.sample}> {front.sampleNotice}</strong>}
        </span>
        <span>{front.clientName}</span>
      </div>
      <div className={styles.pageBody}>{props.children}</div>
      <div className={styles.runningFoot}>
        <span>
          {front.confidentiality} {front.version}
        </span>
        <span>
          Page {props.number} of {props.count}
        </span>
      </div>
    </section>
  )
}

/** The first page. */
export function CoverPage(props: { front: FrontMatter; count: number }) {
  const { front } = props
  return (
    <section className={styles.page} aria-label={`Page 1 of ${props.count}`} data-page={1}>
      <div className={styles.band}>
        <p className={styles.coverTitle}>{front.title}</p>
        <p className={styles.coverSubtitle}>{front.subtitle}</p>
      </div>
      <div className={styles.coverMeta}>
        <p>
          Prepared for <strong>{front.clientName}</strong>
        </p>
        <p>{front.engagementTitle}</p>
        <p>Data as of {formatDate(front.asOf)}</p>
        <p>
          {front.version}, {formatDate(front.date)}
        </p>
        {front.author !== '' && <p>Author: {front.author}</p>}
        {front.sampleNotice !== null && <p className={styles.sample}>{front.sampleNotice}</p>}
        <p className={styles.note}>{front.confidentiality}</p>
      </div>
    </section>
  )
}

/** Headings with the page each stands on; a click goes there. */
export function ContentsList(props: {
  report: Report
  blocks: readonly EditedBlock[]
  pages: readonly (readonly Slice[])[]
  firstPage: number
  onGo: (blockId: string) => void
}) {
  const { report } = props
  const pageOf = (id: string): number =>
    props.firstPage +
    Math.max(
      0,
      props.pages.findIndex((page) => page.some((slice) => slice.id === id))
    )
  return (
    <>
      <p className={styles.heading1}>Contents</p>
      <ol className={styles.contents}>
        {props.blocks.map(({ block }) =>
          block.kind === 'heading' ? (
            <li key={block.id} data-level={block.level}>
              <button type="button" className={styles.contentsLine} onClick={() => props.onGo(block.id)}>
                <span>{plainText(readFigureText(block.text, report.figures, report.locale))}</span>
                <span className={styles.dots} aria-hidden />
                <span>{pageOf(block.id)}</span>
              </button>
            </li>
          ) : null
        )}
      </ol>
    </>
  )
}
