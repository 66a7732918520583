import { IconStarOff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Quote } from '@shared/domain/entities/voice'
import { change, draft } from '@shared/domain/history/draft'
import { answerKey, type Answer } from '@shared/domain/voice/answer'
import { clearQuote, quoteAttribution, rewordQuote, type Attribution } from '@shared/domain/voice/quotes'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { IconButton } from '@renderer/ui/icon-button'
import { useNavigation } from '@renderer/ui/navigation'
import { Pane } from '@renderer/ui/pane'
import { TextField } from '@renderer/ui/text-field'
import { useVoice } from '../data/voice-data'
import { segmentValueWords } from '../words/segment-words'
import styles from './results.module.css'

/** Starred words as they may be printed: masked, signed by segment, and only once cleared. */
export function QuoteBoard() {
  const { quotes, list } = useVoice()
  const { navigate } = useNavigation()
  const shown = useMemo(
    () =>
      quotes
        .map((quote) => ({ quote, answer: list.byKey.get(answerKey(quote.responseId, quote.questionId)) }))
        .filter((one): one is { quote: Quote; answer: Answer } => one.answer !== undefined)
        .sort((a, b) => (a.quote.at < b.quote.at ? 1 : -1)),
    [quotes, list]
  )
  const cleared = shown.filter(({ quote }) => quote.isCleared).length
  return (
    <Pane label="Quotes" title={`Quotes · ${cleared} of ${shown.length} cleared`}>
      {shown.length === 0 && (
        <div className={styles.notice}>
          <p>
            Star words on the Code tab with q. Names are masked; nothing is printed before you clear it here.
          </p>
          <Button onClick={() => navigate({ screen: 'voice', tab: 'code' })}>Find quotes</Button>
        </div>
      )}
      <ul>
        {shown.map(({ quote, answer }) => (
          <QuoteCard key={quote.id} quote={quote} answer={answer} />
        ))}
      </ul>
    </Pane>
  )
}

function QuoteCard({ quote, answer }: { quote: Quote; answer: Answer }) {
  const { list, engagement, write } = useVoice()
  const { navigate } = useNavigation()
  const [reworded, setReworded] = useState<string | null>(null)
  const minimum = engagement.confidentiality.minimumCommentGroup
  const signed = useMemo(() => quoteAttribution(answer, list.answers, minimum), [answer, list, minimum])
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
      <p className={styles.signed}>{signedWords(signed)}</p>
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

function signedWords({ type, tier, region }: Attribution): string {
  const parts = [type && segmentValueWords('type', type), tier, region].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'A partner (segments too small to name)'
}
