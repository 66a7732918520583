import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { PaneHeader } from '@renderer/ui/pane'
import { Text } from '@renderer/ui/text'
import { missingWords } from '@shared/domain/evidence/reasons'
import { useCopyList } from '../parts/use-copy-list'
import { missingByCode, type RuleLine } from './group-findings'
import styles from './rules.module.css'

/** The data to ask the client for, each with the rules that wait for it. */
export function MissingList({ lines }: { lines: readonly RuleLine[] }) {
  const { navigate } = useNavigation()
  const copy = useCopyList()
  const missing = [...missingByCode(lines)]
  if (missing.length === 0) return null
  return (
    <section aria-label="To ask the client for">
      <PaneHeader
        title="To ask the client for"
        actions={
          <>
            <Button
              size="small"
              onClick={() =>
                copy(
                  missing.map(([code]) => missingWords(code)),
                  'what to ask for'
                )
              }
            >
              Copy as a list
            </Button>
            <Button size="small" onClick={() => navigate({ screen: 'import' })}>
              Import
            </Button>
          </>
        }
      />
      <ul className={styles.missing}>
        {missing.map(([code, rules]) => (
          <li key={code}>
            <span>{missingWords(code)}</span>
            <Text size="meta" tone="faint">
              {rules.map(({ id }) => id).join(', ')}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
