import { IconStarOff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Quote } from '@shared/domain/entities/voice'
import { signedBy } from '@shared/domain/deliverables/voice-findings/voice-words'
import { change, draft } from '@shared/domain/history/draft'
import { answerKey, type Answer } from '@shared/domain/voice/answer'
import type { Attribution, Signing } from '@shared/domain/voice/confidentiality/quote-signings'
import { clearQuote, rewordQuote } from '@shared/domain/voice/quotes'
import { useQuoteSignings } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { useFormat } from '@renderer/ui/format'
import { IconButton } from '@renderer/ui/icon-button'
import { useNavigation } from '@renderer/ui/navigation'
import { TextField } from '@renderer/ui/text-field'
import { useVoice } from '../data/voice-data'
import { ResultPanel } from './result-panel'
import styles from './results.module.css'

/** Starred words as they may be printed: masked, signed by segment, and only once cleared. */
export function QuoteBoard() {
  const { quotes, list } = useVoice()
  const { navigate } = useNavigation()
  const signings = useQuoteSignings()
  const shown = useMemo(
    () =>
      quotes
        .map((quote) => ({ quote, answer: list.byKey.get(answerKey(quote.responseId, quote.questionId)) }))
        .filter((one): one is { quote: Quote; answer: Answer } => one.answer !== undefined)
        .sort((a, b) => (a.quote.at < b.quote.at ? 1 : -1)),
    [quotes, list]
  )
  if (shown.length === 0) {
    return (
      <div className={styles.notice}>
        <p>
          Star words on the Code tab with q. Names are masked; nothing is printed before you clear it here.
        </p>
        <Button onClick={() => navigate({ screen: 'voice', tab: 'code' })}>Find quotes</Button>
      </div>
    )
  }
  const printable = shown.flatMap(({ quote }) => {
    const signing = signings?.[quote.id]
    return quote.isCleared && signing?.status === 'signed' ? [{ quote, signing }] : []
  })
  return (
    <ResultPanel
      finding={`${printable.length} of ${shown.length} quotes may be printed`}
      method={method}
      table={{
        head: ['Quote', 'Signed'],
        rows: printable.map(({ quote, signing }) => [
          `“${quote.maskedText}”`,
          signedWords(signing.attribution)
        ])
      }}
    >
      <ul className={styles.board} aria-label="Quotes">
        {shown.map(({ quote, answer }) => (
          <QuoteCard key={quote.id} quote={quote} answer={answer} signing={signings?.[quote.id]} />
        ))}
      </ul>
    </ResultPanel>
  )
}

const method = [
  'Names of people and companies, addresses and numbers are masked; read each quote before you clear it. A quote is signed with the finest group of partner type, tier and region that holds enough people and companies, checked against all other groups quotes are signed with.'
]

interface CardProps {
  readonly quote: Quote
  readonly answer: Answer
  readonly signing: Signing | undefined
}

function QuoteCard({ quote, answer, signing }: CardProps) {
  const { write } = useVoice()
  const { navigate } = useNavigation()
  const [reworded, setReworded] = useState<string | null>(null)
  const params = { answer: answer.respondentId }
  return (
    <li className={styles.quote}>
      {reworded === null ? (
        <p className={styles.words}>“{quote.maskedText}”</p>
      ) : (
        <TextField
          label="Words as printed"
          isLabelHidden
          rows={3}
          value={reworded}
          onChange={setReworded}
          onCommit={(text) => {
            void write(draft('voice.quote-reworded', params, rewordQuote(quote, text)))
            setReworded(null)
          }}
        />
      )}
      <SignedLine signing={signing} />
      <div className={styles.quoteActs}>
        <Checkbox
          label="Cleared for print"
          isChecked={quote.isCleared}
          onChange={(isCleared) => {
            const label = isCleared ? 'voice.quote-cleared' : 'voice.quote-withdrawn'
            void write(draft(label, params, clearQuote(quote, isCleared)))
          }}
        />
        <Button size="small" variant="subtle" onClick={() => setReworded(quote.maskedText)}>
          Reword
        </Button>
        <Button
          size="small"
          variant="subtle"
          onClick={() => navigate({ screen: 'voice', tab: 'code', responseId: answer.responseId })}
        >
          Open
        </Button>
        <IconButton
          label="Take the star off"
          onClick={() => void write(draft('voice.quote-unstarred', params, [change('quotes', quote, null)]))}
        >
          <IconStarOff size={16} />
        </IconButton>
      </div>
    </li>
  )
}

function SignedLine({ signing }: { signing: Signing | undefined }) {
  const format = useFormat()
  if (!signing) return <p className={styles.signed}> </p>
  return (
    <p className={styles.signed} data-withheld={signing.status === 'withheld' || undefined}>
      {signing.status === 'signed'
        ? signedWords(signing.attribution)
        : `Not printed, cleared or not: fewer than ${format.count(signing.minimum)} respondents or companies answered`}
    </p>
  )
}

const signedWords = (attribution: Attribution): string =>
  Object.keys(attribution).length > 0 ? signedBy(attribution) : 'A partner (segments too small to name)'
