import { Button } from '@renderer/ui/button'
import { useNavigation } from '@renderer/ui/navigation'
import { PaneHeader } from '@renderer/ui/pane'
import { findQuestion } from '@shared/domain/diagnosis/checklists/registry'
import { useCopyList } from '../parts/use-copy-list'
import type { RuleLine } from './group-findings'

/** The questions rules wait for: to be sent to the client, or answered in Checklists. */
export function UnansweredList({ lines }: { lines: readonly RuleLine[] }) {
  const { navigate } = useNavigation()
  const copy = useCopyList()
  const questions = [...new Set(lines.flatMap(({ finding }) => finding.unanswered))]
  const [first] = questions
  if (first === undefined) return null
  return (
    <PaneHeader
      title={`${questions.length} ${questions.length === 1 ? 'question' : 'questions'} to ask the client`}
      actions={
        <>
          <Button
            size="small"
            onClick={() =>
              copy(
                questions.map((id) => findQuestion(id)?.text ?? id),
                'the questions'
              )
            }
          >
            Copy the questions
          </Button>
          <Button
            size="small"
            onClick={() => navigate({ screen: 'diagnosis', tab: 'checklists', questionId: first })}
          >
            Answer
          </Button>
        </>
      }
    />
  )
}
