import type { ReactNode } from 'react'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { logoOf, logoOnCover, logoOnLine, type Size } from '@shared/domain/deliverables/brand/logo'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { letterheadText, stateText } from '@shared/domain/deliverables/front-matter'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import type { Report } from '@shared/domain/deliverables/report'
import type { Brand } from '@shared/domain/entities/engagement'
import type { Slice } from './paginate'
import type { Orientation } from './use-pages'
import styles from './paper.module.css'

/** The sheet of paper with its running head and foot. It stays white in dark mode. One that lies is as wide as others. */
export function Page(props: {
  report: Report
  number: number
  count: number
  orientation?: Orientation
  children: ReactNode
}) {
  const { front, language } = props.report
  const words = fixedWords(language)
  const sheet = (
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
          {front.confidentiality} {stateText(front, language)}
        </span>
        <span>
          {words.page} {props.number} {words.of} {props.count}
        </span>
      </div>
    </section>
  )
  return props.orientation === 'landscape' ? <div className={styles.turned}>{sheet}</div> : sheet
}

/** Size of the box with 12 pixels of white round the logo. */
function paddedSize(size: Size): Size {
  const { width, height } = logoOnCover(size)
  return { width: width + 24, height: height + 24 }
}

/** At the top right, on white: it may be dark, or not transparent. */
function CoverLogo({ brand }: { brand: Brand | undefined }) {
  const logo = logoOf(brand)
  if (!logo) return null
  return <img className={styles.coverLogo} src={logo.url} alt={logo.alt} style={paddedSize(logo.size)} />
}

/** What a short document begins with in place of a cover: the logo, and a line of what it is. */
export function Letterhead({ report }: { report: Report }) {
  const logo = logoOf(report.brand)
  return (
    <>
      {logo && (
        <img
          className={styles.lineLogo}
          src={logo.url}
          alt={logo.alt}
          style={logoOnLine(logoOnCover(logo.size))}
        />
      )}
      <p className={styles.note}>{letterheadText(report.front, report.language)}</p>
    </>
  )
}

/** The first page. */
export function CoverPage(props: { report: Report; count: number }) {
  const { front, language } = props.report
  const words = fixedWords(language)
  return (
    <section className={styles.page} aria-label={`Page 1 of ${props.count}`} data-page={1}>
      <div className={styles.band}>
        <CoverLogo brand={props.report.brand} />
        <p className={styles.coverTitle}>{front.title}</p>
        <p className={styles.coverSubtitle}>{front.subtitle}</p>
      </div>
      <div className={styles.coverMeta}>
        <p>
          {words.preparedFor} <strong>{front.clientName}</strong>
        </p>
        <p>{front.engagementTitle}</p>
        <p>
          {words.dataAsOf} {words.date(front.asOf)}
        </p>
        {front.version !== '' && (
          <p>
            {front.version}, {words.date(front.date)}
          </p>
        )}
        {front.author !== '' && (
          <p>
            {words.author}: {front.author}
          </p>
        )}
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
      <p className={styles.heading1}>{fixedWords(report.language).contents}</p>
      <ol className={styles.contents}>
        {props.blocks.map(({ block }) =>
          block.kind === 'heading' && block.text !== '' ? (
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
