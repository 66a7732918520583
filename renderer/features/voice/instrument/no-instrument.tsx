import { IconPlus } from '@tabler/icons-react'
import type { BankTemplate } from '@shared/domain/voice/instrument/question-bank'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { Menu } from '@renderer/ui/menu'
import { templateEntries } from './template-entries'
import { useBank } from './use-bank'
import styles from './instrument.module.css'

/** What the builder says before there is an instrument. */
export function NoInstrument({ onBegin }: { onBegin: (template: BankTemplate | null) => void }) {
  const { bank } = useBank()
  return (
    <EmptyState
      sentence="Ask every partner the same, and the next wave can be compared with this one."
      line="Choose from the question bank, send the form out in Word or Excel, and drop the filled ones on Import."
      action={
        <Menu
          width={380}
          trigger={
            <Button variant="primary" size="large" icon={<IconPlus size={16} />}>
              New instrument
            </Button>
          }
          entries={templateEntries(bank, onBegin)}
        />
      }
      example={{
        title: 'Partner survey, 2026',
        note: 'From the question bank',
        children: (
          <dl className={styles.example}>
            {bank.questions.slice(0, 3).map(({ id, text, kind }) => (
              <div key={id} style={{ display: 'contents' }}>
                <dt>{text}</dt>
                <dd>{kind === 'nps' ? '0–10' : kind === 'rating' ? '1–5' : 'Open'}</dd>
              </div>
            ))}
          </dl>
        )
      }}
    />
  )
}
