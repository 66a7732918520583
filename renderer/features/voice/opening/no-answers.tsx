import { IconFileImport } from '@tabler/icons-react'
import { BarRow } from '@renderer/ui/bars'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { useNavigation } from '@renderer/ui/navigation'
import styles from './opening.module.css'

const example = [
  ['Slow MDF payment', 14],
  ['Channel conflict', 12],
  ['Margin too thin', 11],
  ['Poor lead quality', 10],
  ['Claims paperwork', 9]
] as const

/** Voice before any answer was imported. */
export function NoAnswers() {
  const { navigate } = useNavigation()
  return (
    <EmptyState
      sentence="Bring in what partners told you, and turn it into counted themes."
      line="Survey exports, interview notes and your own Excel sheets all work."
      action={
        <Button
          variant="primary"
          size="large"
          icon={<IconFileImport size={16} />}
          onClick={() => navigate({ screen: 'import' })}
        >
          Import answers
        </Button>
      }
      example={{
        title: 'Money slows partners down most',
        note: 'Partners who raised it, of 24',
        children: (
          <>
            {example.map(([name, count]) => (
              <BarRow key={name} label={name} value={count} max={14} figure={count} />
            ))}
            <p className={styles.quote}>
              “The claim was <span className={styles.coded}>approved in April and paid in November</span>.”
            </p>
            <p className={styles.signed}>MSP, DACH</p>
          </>
        )
      }}
    />
  )
}
