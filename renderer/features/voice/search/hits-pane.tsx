import { IconSearch } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState, type Ref } from 'react'
import type { SearchRequest } from '@shared/domain/voice/search/search-texts'
import { useFormat } from '@renderer/ui/format'
import { KeyCap } from '@renderer/ui/key-cap'
import { List } from '@renderer/ui/list'
import { Pane } from '@renderer/ui/pane'
import { Progress } from '@renderer/ui/progress'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { TextField } from '@renderer/ui/text-field'
import { counted } from '../words/count-words'
import { shortSegment } from '../words/segment-words'
import { MarkedText } from './marked-text'
import { SearchScope } from './search-scope'
import { hitStateWords, searchRefusalWords } from './search-words'
import styles from './search.module.css'
import type { DeskHit, SearchDesk } from './use-search-desk'

const rowPx = 69
const kinds = [
  { value: 'words', label: 'Words' },
  { value: 'pattern', label: 'Pattern' }
] as const

interface HitsPaneProps {
  readonly desk: SearchDesk
  readonly fieldRef: Ref<HTMLInputElement>
  readonly listRef: Ref<HTMLDivElement>
  readonly onLeaveField: () => void
}

/** Left: what is searched for, in which answers, and every answer found. */
export function HitsPane(props: HitsPaneProps) {
  const { desk, listRef } = props
  const { set, rows, open } = desk
  return (
    <Pane label="Found answers" scrolls={false}>
      <SearchTools {...props} />
      <FoundLine desk={desk} />
      <div ref={listRef} className={styles.hits}>
        {rows.length > 0 && (
          <List
            label="Found answers"
            items={rows}
            itemKey={({ answer }) => answer.key}
            rowPx={rowPx}
            selectedKey={open?.answer.key ?? null}
            onSelect={({ answer }) => set({ answerKey: answer.key })}
            renderItem={(row) => <HitRow row={row} />}
          />
        )}
      </div>
    </Pane>
  )
}

function SearchTools({ desk, fieldRef, onLeaveField }: HitsPaneProps) {
  const { state, set } = desk
  return (
    <div className={styles.tools}>
      <div
        className={styles.field}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          event.stopPropagation()
          onLeaveField()
        }}
      >
        <SearchField
          request={state.request}
          ref={fieldRef}
          onChange={(typed) => set({ request: { ...state.request, typed } })}
        />
        <SegmentedControl
          label="How to search"
          value={state.request.kind}
          options={kinds}
          onChange={(kind) => set({ request: { ...state.request, kind } })}
        />
      </div>
      <Syntax kind={state.request.kind} />
      <div className={styles.scope} role="group" aria-label="Where to search">
        <SearchScope scope={state.scope} onChange={(scope) => set({ scope })} />
      </div>
    </div>
  )
}

/** So long after the last key press the search begins. */
const restMs = 120

/** Keeps what is being typed to itself until one rests: thousands of hits are not gone through at each key press. */
function SearchField({
  request,
  ref,
  onChange
}: {
  request: SearchRequest
  ref: Ref<HTMLInputElement>
  onChange: (typed: string) => void
}) {
  const [typed, setTyped] = useState(request.typed)
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => {
    if (typed === request.typed) return
    const timer = setTimeout(() => latest.current(typed), restMs)
    return () => clearTimeout(timer)
  }, [typed, request.typed])
  return (
    <TextField
      ref={ref}
      label="Search answers for"
      isLabelHidden
      placeholder={request.kind === 'words' ? 'slow payment | "paid late"' : 'pa(y|id)\\w* .*late'}
      icon={<IconSearch size={16} />}
      after={<KeyCap>/</KeyCap>}
      value={typed}
      onChange={setTyped}
      onCommit={(now) => now !== request.typed && onChange(now)}
      autoFocus
    />
  )
}

const syntax: readonly (readonly [example: string, meaning: string])[] = [
  ['slow payment', 'both words'],
  ['"slow payment"', 'in this order'],
  ['slow | late', 'any of'],
  ['late ~5 paid', 'at most 5 words between'],
  ['pay*', 'pays, payment …'],
  ['-portal', 'without']
]

/** How to write a search, always in sight: nobody remembers it from one engagement to the next. */
function Syntax({ kind }: { kind: 'words' | 'pattern' }) {
  if (kind === 'pattern')
    return (
      <p className={styles.syntax}>
        A regular expression, capitals and accents do not matter: <code>\bpa(y|id)\w*</code> finds pay,
        paying, paid.
      </p>
    )
  return (
    <dl className={styles.syntax}>
      {syntax.map(([example, meaning]) => (
        <div key={example}>
          <dt>
            <code>{example}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** "42 answers of 31 companies", or why nothing is found. */
function FoundLine({ desk }: { desk: SearchDesk }) {
  const format = useFormat()
  const { rows, refusal, isSearching, companies, places, state } = desk
  const isEmpty = state.request.typed.trim() === ''
  if (isSearching && rows.length === 0 && !refusal)
    return (
      <div className={styles.line}>
        <Progress label="Searching" share={null} figure="" />
      </div>
    )
  return (
    <div className={styles.line} role="status" data-problem={(refusal !== null && !isEmpty) || undefined}>
      {isEmpty && 'Type what to look for: every answer that fits shows here at once.'}
      {!isEmpty && refusal && searchRefusalWords(refusal)}
      {!isEmpty &&
        !refusal &&
        rows.length === 0 &&
        'No answer fits. Try fewer words, or pay* for beginnings.'}
      {!isEmpty && !refusal && rows.length > 0 && (
        <>
          <strong>{counted(rows.length, 'answer', format.count)}</strong>
          {companies > 0 && ` of ${format.count(companies)} ${companies === 1 ? 'company' : 'companies'}`}
          {places > rows.length && `, ${format.count(places)} places`}
        </>
      )}
    </div>
  )
}

const HitRow = memo(function HitRow({ row }: { row: DeskHit }) {
  const { answer, spans, state } = row
  return (
    <div className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.respondent}>{answer.respondentId}</span>
        <span className={styles.segment}>{shortSegment(answer.segment)}</span>
        {state && <span data-state={state}>{hitStateWords[state]}</span>}
      </div>
      <p className={styles.glimpse}>
        <MarkedText text={answer.text} spans={spans} isGlimpse />
      </p>
    </div>
  )
})
