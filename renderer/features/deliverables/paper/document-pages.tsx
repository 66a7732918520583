import { useMemo } from 'react'
import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import type { Report } from '@shared/domain/deliverables/report'
import type { BlockActs } from '../data/use-document-edits'
import { BlockView } from './block-view'
import { ContentsList, CoverPage, Page } from './page-view'
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

/** Cover and contents stand before the text. */
const pagesBefore = 2

const wholeOf = (edited: EditedBlock): Slice => ({ id: edited.block.id, fromRow: 0, toRow: null })

const goTo = (blockId: string): void => {
  document.querySelector(`[data-block="${CSS.escape(blockId)}"]`)?.scrollIntoView({ block: 'center' })
}

/** The document as pages, from the same model as the Word file. */
export function DocumentPages(props: {
  report: Report
  blocks: readonly EditedBlock[]
  acts: BlockActs
  openBlock: string | null
  onOpenBlock: (id: string | null) => void
  zoom: number
}) {
  const { report, blocks } = props
  const { measured, shown, pages } = usePages(blocks)
  const numbers = useMemo(() => numbersOf(shown), [shown])
  const byId = useMemo(() => new Map(shown.map((each) => [each.block.id, each])), [shown])
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
    <>
      <div className={styles.measured} ref={measured} aria-hidden inert>
        {shown.map((edited) => (
          <div key={edited.block.id} className={styles.block}>
            {view(edited, wholeOf(edited), true)}
          </div>
        ))}
      </div>
      <Zoomed zoom={props.zoom}>
        <CoverPage front={report.front} count={count} />
        <Page front={report.front} number={pagesBefore} count={count}>
          <ContentsList
            report={report}
            blocks={shown}
            pages={pages}
            firstPage={pagesBefore + 1}
            onGo={goTo}
          />
        </Page>
        {pages.map((page, index) => (
          <Page key={index} front={report.front} number={pagesBefore + 1 + index} count={count}>
            {page.map((slice) => {
              const edited = byId.get(slice.id)
              return edited ? (
                <div key={`${slice.id}:${slice.fromRow}`} className={styles.block} data-block={slice.id}>
                  {view(edited, slice, false)}
                </div>
              ) : null
            })}
          </Page>
        ))}
      </Zoomed>
    </>
  )
}
