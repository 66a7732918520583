import { useMemo } from 'react'
import { codingProgress } from '@shared/domain/voice/code-counts'
import { codePath, withDescendants } from '@shared/domain/voice/code-tree'
import { FilterChip } from '@renderer/ui/chip'
import { ChipMenu } from '@renderer/ui/chip-menu'
import { useFormat } from '@renderer/ui/format'
import { useVoice } from '../data/voice-data'
import { LanguageFilter } from '../hints/language-filter'
import { QuestionChip, SegmentChip } from '../parts/scope-chips'
import styles from './answer-list-pane.module.css'
import type { ListView } from './desk-views'

/** The chips over the list: question, uncoded, segment, code. */
export function AnswerFilters({ view }: { view: ListView }) {
  const voice = useVoice()
  const format = useFormat()
  const { filter } = view
  const { list, codingsByAnswer, progress } = voice
  const uncoded = useMemo(() => {
    if (filter.questionId === null) return progress.total - progress.coded
    const inScope = list.answers.filter((one) => (filter.questionId ?? one.questionId) === one.questionId)
    const { coded, total } = codingProgress(inScope, codingsByAnswer)
    return total - coded
  }, [list, codingsByAnswer, progress, filter.questionId])
  const set = (parts: Partial<typeof filter>): void => view.dispatch({ type: 'filter', parts })
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      <QuestionChip label="Question" chosen={filter} onChange={set} />
      <FilterChip
        isActive={filter.onlyUncoded}
        onToggle={() => set({ onlyUncoded: !filter.onlyUncoded, codeIds: null })}
      >
        Uncoded {format.count(uncoded)}
      </FilterChip>
      <SegmentChip label="Segment" segments={filter.segments} onChange={(segments) => set({ segments })} />
      <CodeChip view={view} />
      <LanguageFilter language={filter.language} onChange={(language) => set({ language })} />
    </div>
  )
}

function CodeChip({ view }: { view: ListView }) {
  const { codes, codesById, counts } = useVoice()
  const { codeIds } = view.filter
  const [first] = codeIds ?? []
  if (codes.length === 0) return null
  const choices = () =>
    codes
      .map((code) => ({
        value: code.id,
        label: codePath(codesById, code.id).join(' · '),
        detail: String(counts.get(code.id)?.answers ?? 0)
      }))
      .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <ChipMenu
      label="Code"
      chosen={first === undefined ? null : (codesById.get(first)?.name ?? 'Code')}
      groups={() => [{ group: '', choices: choices() }]}
      onChoose={(id) =>
        view.dispatch({ type: 'filter', parts: { codeIds: withDescendants(codes, id), onlyUncoded: false } })
      }
      onClear={() => view.dispatch({ type: 'filter', parts: { codeIds: null } })}
    />
  )
}
