import { memo } from 'react'
import { IconStarFilled } from '@tabler/icons-react'
import type { Answer } from '@shared/domain/voice/answer'
import { Row } from '@renderer/ui/row'
import { useVoice } from '../data/voice-data'
import styles from './answer-pane.module.css'

/** Stretches of the open answer that are starred as quotes, as they would be printed. */
export const QuoteLines = memo(function QuoteLines({ answer }: { answer: Answer }) {
  const { quotes } = useVoice()
  const mine = quotes.filter(
    (quote) => quote.responseId === answer.responseId && quote.questionId === answer.questionId
  )
  if (mine.length === 0) return null
  return (
    <section aria-label="Quotes from this answer">
      <h3 className={styles.blockTitle}>
        <Row gap={4}>
          <IconStarFilled size={12} aria-hidden /> Starred quotes
        </Row>
      </h3>
      {mine.map((quote) => (
        <p key={quote.id} className={styles.quote}>
          “{quote.maskedText}” · {quote.isCleared ? 'cleared for documents' : 'not cleared yet'}
        </p>
      ))}
    </section>
  )
})
