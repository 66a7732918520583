import { useMemo, type ReactNode } from 'react'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import type { Report } from '@shared/domain/deliverables/report'
import type { BlockActs } from '../data/use-document-edits'
import { BlockView } from './block-view'
import { brandStyle } from './brand-style'
import { ContentsList, CoverPage, Page, Letterhead } from './page-view'
import type { Slice } from './paginate'
import { usePages } from './use-pages'
import { Zoomed } from './zoomed'
import styles from './paper.module.css'

/** Table and figure numbers in reading order. */
function numbersOf(blocks: readonly EditedBlock[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const kind of ['table', 'chart'] as const) {
    blocks
      .filter(({ block }) => block.kind === kind)
      .forEach(({ block }, index) => numbers.set(block.id, index + 1))
  }
  return numbers
}

/** Cover and contents stand before the text, unless the document is short. */
const pagesBeforeOf = ({ isShort }: Report): number => (isShort === true ? 0 : 2)

const wholeOf = (edited: EditedBlock): Slice => ({ id: edited.block.id, fromRow: 0, toRow: null })

const goTo = (blockId: string): void => {
  document.querySelector(`[data-block="${CSS.escape(blockId)}"]`)?.scrollIntoView({ block: 'center' })
}

/** Cover and contents. */
function FrontPages(props: {
  report: Report
  blocks: readonly EditedBlock[]
  pages: readonly (readonly Slice[])[]
  count: number
}) {
  const { report, count } = props
  const before = pagesBeforeOf(report)
  return (
    <>
      <CoverPage report={report} count={count} />
      <Page report={report} number={before} count={count}>
        <ContentsList
          report={report}
          blocks={props.blocks}
          pages={props.pages}
          firstPage={before + 1}
          onGo={goTo}
        />
      </Page>
    </>
  )
}

/** In the margin of a block: notes to self. */
function NoteMark(props: { count: number; onOpen: () => void }) {
  if (props.count === 0) return null
  const words = props.count === 1 ? '1 note to self' : `${props.count} notes to self`
  return (
    <button type="button" className={styles.noteMark} aria-label={words} title={words} onClick={props.onOpen}>
      {props.count}
    </button>
  )
}

interface PagesProps {
  readonly report: Report
  readonly blocks: readonly EditedBlock[]
  readonly acts: BlockActs | null
  readonly openBlock: string | null
  readonly onOpenBlock: (id: string | null) => void
  /** Open notes to self by block. */
  readonly notes: ReadonlyMap<string, number>
  readonly onNotes: (blockId: string) => void
  readonly zoom: number
}

/** A block, or the part of it on this page, with its notes in the margin. */
function PlacedBlock(props: { slice: Slice; pages: PagesProps; children: ReactNode }) {
  const { id, fromRow } = props.slice
  const { notes, onNotes } = props.pages
  return (
    <div className={styles.block} data-block={id}>
      {props.children}
      {fromRow === 0 && <NoteMark count={notes.get(id) ?? 0} onOpen={() => onNotes(id)} />}
    </div>
  )
}

/** The document as pages, from the same model as the Word file. */
export function DocumentPages(props: PagesProps) {
  const { report, blocks } = props
  const { measured, shown, pages } = usePages(blocks)
  const printed = useMemo(() => shown.map(({ edited }) => edited), [shown])
  const numbers = useMemo(() => numbersOf(printed), [printed])
  const byId = useMemo(() => new Map(shown.map((each) => [each.edited.block.id, each])), [shown])
  const pagesBefore = pagesBeforeOf(report)
  const count = pages.length + pagesBefore
  const view = (edited: EditedBlock, slice: Slice, isMeasured: boolean) => (
    <BlockView
      edited={edited}
      report={report}
      slice={slice}
      number={numbers.get(edited.block.id) ?? 0}
      acts={props.acts}
      openBlock={isMeasured ? null : props.openBlock}
      onOpenBlock={props.onOpenBlock}
    />
  )
  return (
    <div className={styles.branded} style={brandStyle(report.brand)}>
      <div className={styles.measured} ref={measured} aria-hidden inert>
        {shown.map(({ edited, orientation }) => (
          <div key={edited.block.id} className={styles.block} data-lies={orientation}>
            {view(edited, wholeOf(edited), true)}
          </div>
        ))}
      </div>
      <Zoomed zoom={props.zoom}>
        {pagesBefore > 0 && <FrontPages report={report} blocks={printed} pages={pages} count={count} />}
        {pages.map((page, index) => (
          <Page
            key={index}
            report={report}
            number={pagesBefore + 1 + index}
            count={count}
            orientation={byId.get(page[0]?.id ?? '')?.orientation ?? 'portrait'}
          >
            {index === 0 && pagesBefore === 0 && <Letterhead report={report} />}
            {page.map((slice) => {
              const edited = byId.get(slice.id)?.edited
              return edited ? (
                <PlacedBlock key={`${slice.id}:${slice.fromRow}`} slice={slice} pages={props}>
                  {view(edited, slice, false)}
                </PlacedBlock>
              ) : null
            })}
          </Page>
        ))}
      </Zoomed>
    </div>
  )
}
