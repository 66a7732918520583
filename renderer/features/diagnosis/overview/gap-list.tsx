import { useMemo, useState } from 'react'
import { dimensionWords } from '@shared/domain/diagnosis/dimension'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import type { GapCost } from '@shared/domain/diagnosis/gaps/cost-of-doing-nothing'
import { gapTable, type Gap, type GapSource } from '@shared/domain/diagnosis/gaps/gap-table'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { failureModeWords } from '@shared/domain/voice/failure-mode-words'
import { useFigure } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { StatusWord } from '@renderer/ui/status-mark'
import { DiagnosisFigure } from '../parts/diagnosis-figure'
import { FindingFigure } from '../parts/finding-figure'
import { ragStatus } from './score-words'
import styles from './gaps.module.css'

/** A figure a cost was reckoned from, opening its evidence. */
function CostFigure({ metricId }: { metricId: string }) {
  const figure = useFigure(metricId)
  return figure ? <DiagnosisFigure figure={figure} /> : null
}

function Cost({ cost }: { cost: GapCost }) {
  const format = useFormat()
  if (cost.kind === 'unknown') return <span className={styles.quiet}>{cost.words}</span>
  const amount = format.money(cost.amount, cost.currency === null ? {} : { currency: cost.currency })
  return (
    <span>
      <b>{amount}</b> {cost.nature === 'spent' ? 'spent for nothing' : 'at stake'}. {cost.words} (
      {cost.metricIds.map((metricId, index) => (
        <span key={metricId}>
          {index > 0 && ', '}
          <CostFigure metricId={metricId} />
        </span>
      ))}
      )
    </span>
  )
}

function Finding({ finding }: { finding: RuleFinding }) {
  return (
    <li className={styles.finding}>
      <StatusWord status={finding.outcome} word={finding.ruleId} />
      <span>{finding.sentence}</span>
      <FindingFigure finding={finding} />
    </li>
  )
}

const shownFindings = 3

function Evidence({ gap }: { gap: Gap }) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? gap.evidence : gap.evidence.slice(0, shownFindings)
  const more = gap.evidence.length - shown.length
  return (
    <>
      <ul className={styles.findings}>
        {shown.map((finding) => (
          <Finding key={finding.ruleId} finding={finding} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" variant="subtle" onClick={() => setOpen(true)}>
          {`${more} more`}
        </Button>
      )}
      {gap.cannotTell.length > 0 && (
        <p className={styles.quiet}>{`${gap.cannotTell.length} rules cannot tell for want of data.`}</p>
      )}
    </>
  )
}

function GapRow({ gap }: { gap: Gap }) {
  const format = useFormat()
  return (
    <li className={styles.gap}>
      <header className={styles.head}>
        <h3 className={styles.title}>{dimensionWords[gap.dimension]}</h3>
        <StatusWord status={ragStatus[gap.rag]} />
        <span className={styles.numbers}>
          {`${format.decimal(gap.current)} of target ${format.decimal(gap.target)}`}
          {gap.gap !== null && gap.gap > 0 && <b>{` · gap ${format.decimal(gap.gap)}`}</b>}
        </span>
      </header>
      <dl className={styles.facts}>
        <dt>Root</dt>
        <dd>{gap.rootMode === null ? 'No rule fires.' : failureModeWords[gap.rootMode]}</dd>
        <dt>Evidence</dt>
        <dd>
          <Evidence gap={gap} />
        </dd>
        <dt>Consequence</dt>
        <dd>{gap.consequence}</dd>
        <dt>Doing nothing</dt>
        <dd>
          <Cost cost={gap.cost} />
        </dd>
      </dl>
    </li>
  )
}

/** Current against target for each dimension, the widest gap first. */
export function GapList(props: Omit<GapSource, 'rules'>) {
  const { scorecard, findings, costs } = props
  const gaps = useMemo(() => gapTable({ scorecard, findings, costs, rules }), [scorecard, findings, costs])
  return (
    <ul className={styles.list} aria-label="Gaps, widest first">
      {gaps.map((gap) => (
        <GapRow key={gap.dimension} gap={gap} />
      ))}
    </ul>
  )
}
