import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { formatFigure, unknownMark } from '@shared/domain/deliverables/format-figure'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import { isTextBlock, type KpiItem, type Report, type ReportBlock } from '@shared/domain/deliverables/report'
import type { BlockActs } from '../data/use-document-edits'
import { FigureLine } from './figure-line'
import type { Slice } from './paginate'
import { SceneView } from './scene-view'
import { TableView } from './table-view'
import { TextBlockView } from './text-block-view'
import styles from './paper.module.css'

export interface BlockViewProps {
  readonly edited: EditedBlock
  readonly report: Report
  readonly slice: Slice
  /** Number of the table or figure. */
  readonly number: number
  /** Null: only looked at. */
  readonly acts: BlockActs | null
  readonly openBlock: string | null
  readonly onOpenBlock: (id: string | null) => void
}

function Kpis({ items, report }: { items: readonly KpiItem[]; report: Report }) {
  return (
    <div className={styles.kpis}>
      {items.map((item) => {
        const bound = report.figures[item.key]
        return (
          <div key={item.key} className={styles.kpi}>
            <p className={styles.kpiValue}>
              {bound ? formatFigure(bound.figure, report.locale, item.format) : unknownMark}
            </p>
            <p>
              <FigureLine source={item.label} report={report} />
            </p>
            <p className={styles.kpiNote}>
              <FigureLine source={item.note} report={report} />
            </p>
          </div>
        )
      })}
    </div>
  )
}

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>

function Chart({ block, report, number }: { block: BlockOf<'chart'>; report: Report; number: number }) {
  const words = fixedWords(report.language)
  const alt = plainText(readFigureText(block.alt, report.figures, report.locale))
  return (
    <>
      <p className={styles.caption}>
        {words.figure} {number}. {block.caption}
      </p>
      <SceneView spec={block.spec} label={alt} brand={report.brand} />
      <p className={styles.note}>
        {words.source}: {block.source}
      </p>
    </>
  )
}

function Quote({ block, report }: { block: BlockOf<'quote'>; report: Report }) {
  return (
    <blockquote className={styles.quote}>
      <p>{fixedWords(report.language).quoted(block.text)}</p>
      <p className={styles.quoteSource}>
        {block.attribution} ({block.reference})
      </p>
    </blockquote>
  )
}

function Definitions({ block, slice }: { block: BlockOf<'definitions'>; slice: Slice }) {
  return (
    <dl className={styles.definitions}>
      {block.items.slice(slice.fromRow, slice.toRow ?? block.items.length).map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One block on the page, from the same model the Word file is written from. */
export function BlockView(props: BlockViewProps) {
  const { edited, report, number } = props
  const { block } = edited
  if (isTextBlock(block)) {
    return (
      <TextBlockView
        edited={edited}
        block={block}
        report={report}
        acts={props.acts}
        isOpen={props.openBlock === block.id}
        onOpen={() => props.onOpenBlock(block.id)}
        onClose={() => props.onOpenBlock(null)}
      />
    )
  }
  switch (block.kind) {
    case 'kpis':
      return <Kpis items={block.items} report={report} />
    case 'table':
      return <TableView block={block} report={report} number={number} slice={props.slice} />
    case 'chart':
      return <Chart block={block} report={report} number={number} />
    case 'quote':
      return <Quote block={block} report={report} />
    case 'definitions':
      return <Definitions block={block} slice={props.slice} />
    case 'page-break':
      return null
  }
}
