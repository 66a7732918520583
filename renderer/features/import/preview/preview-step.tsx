import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DeskPlan, DeskSheetPlan } from '@shared/domain/importing/desk-protocol'
import type { LinesAsk } from '@shared/domain/importing/living-protocol'
import type { PreviewRow } from '@shared/domain/importing/plan-preview'
import { answerField } from '@shared/domain/importing/survey-questions'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Pane } from '@renderer/ui/pane'
import { useDesk } from '../desk/use-desk'
import { LineList } from '../lines/line-list'
import { previewWords, type LineWords } from '../lines/line-words'
import { PaneMessage } from '../parts/pane-message'
import { targetLabels } from '../words/field-labels'
import { SheetExtent } from './sheet-extent'
import styles from './preview-step.module.css'

/** What applying would write: new, changed field by field, unchanged, missing, left out; hand edits that stay. */
export function PreviewStep({ plan }: { plan: DeskPlan | null }) {
  const [shown, setShown] = useState<string | null>(null)
  const sheets = plan?.sheets ?? []
  const sheet = sheets.find((one) => one.key === shown) ?? sheets[0]
  return (
    <>
      <Pane
        label="Changes"
        scrolls={false}
        title={sheet ? `${sheet.sheetName} · ${targetLabels[sheet.target]}` : 'Changes'}
      >
        {sheet && plan && <SheetLines key={sheet.key} sheet={sheet} plan={plan} />}
        {plan && !sheet && (
          <PaneMessage
            sentence="No sheet is taken in yet."
            line="Every sheet on the desk is left out. Say under Map what its rows are, and what applying would change stands here."
          />
        )}
      </Pane>
      <Pane label="Extent" title="What will change">
        {sheets.map((one) => (
          <SheetExtent
            key={one.key}
            sheet={one}
            isShown={one.key === sheet?.key}
            onShow={() => setShown(one.key)}
          />
        ))}
        {plan && (plan.partnersAdded > 0 || plan.partnersChanged > 0) && <PartnerExtent plan={plan} />}
      </Pane>
    </>
  )
}

const countsOf = ({ counts, missing, keptEdits }: DeskSheetPlan): (readonly [LinesAsk['kind'], number])[] => [
  ['added', counts.added],
  ['changed', counts.changed],
  ['missing', missing],
  ['by-hand', keptEdits.length],
  ['unchanged', counts.unchanged],
  ['left-out', counts.leftOut]
]

function SheetLines({ sheet, plan }: { sheet: DeskSheetPlan; plan: DeskPlan }) {
  const desk = useDesk()
  const { key } = sheet
  const load = useCallback((page: LinesAsk) => desk.lines(key, page), [desk, key])
  const words = useLineWords(sheet)
  return (
    <LineList
      label={`Changes from ${sheet.sheetName}`}
      words={words}
      counts={countsOf(sheet)}
      start={sheet.counts.changed > 0 ? 'changed' : 'added'}
      load={load}
      version={plan}
      actions={(line) => <LineActions sheetKey={key} line={line} />}
      none="This sheet brings nothing."
    />
  )
}

/** The words of the preview; of a survey with its questions, as far as they are known yet. */
function useLineWords({ key, target }: DeskSheetPlan): LineWords {
  const desk = useDesk()
  const [questions, setQuestions] = useState<LineWords['questions']>()
  useEffect(() => {
    let isStale = false
    if (target === 'response')
      void desk.detailOf(key).then((detail) => {
        const asked = (detail?.survey?.questions ?? []).map(
          ({ id, text }) => [answerField(id), text] as const
        )
        if (!isStale) setQuestions(new Map(asked))
      })
    return () => {
      isStale = true
    }
  }, [desk, key, target])
  return useMemo(() => (questions ? { ...previewWords, questions } : previewWords), [questions])
}

/** A row can be looked up in its sheet; a missing record can go or stay. */
function LineActions({ sheetKey, line }: { sheetKey: string; line: PreviewRow }) {
  const desk = useDesk()
  if (line.kind === 'missing' && line.recordId !== null) {
    const { recordId } = line
    return line.reason === 'retired' ? (
      <Button size="small" onClick={() => desk.retireMissing(sheetKey, recordId, false)}>
        Keep it
      </Button>
    ) : (
      <Button size="small" onClick={() => desk.retireMissing(sheetKey, recordId, true)}>
        Retire it
      </Button>
    )
  }
  const { row } = line
  return row === null ? null : (
    <Button size="small" onClick={() => desk.look({ sheetKey, row: row - 1, column: 0 })}>
      Show in sheet
    </Button>
  )
}

function PartnerExtent({ plan }: { plan: DeskPlan }) {
  const format = useFormat()
  return (
    <p className={styles.partners}>
      Partners in all: <b>{format.count(plan.partnersAdded)}</b> new,{' '}
      <b>{format.count(plan.partnersChanged)}</b> changed.
    </p>
  )
}
