import { useEffect, useState } from 'react'
import type { TableOperation } from '@shared/domain/importing/operations/operation'
import type { StepFormProps } from './step-form'

/** The answers of a form; the first ones, too, and every change tell the dialog which step they describe now. */
export function useStep<Answers extends object>(
  { onChange }: StepFormProps,
  initial: Answers,
  stepOf: (answers: Answers) => TableOperation | null
): readonly [Answers, (part: Partial<Answers>) => void] {
  const [answers, setAnswers] = useState(initial)
  const [first] = useState(() => stepOf(initial))
  // What is proposed can be taken as it stands.
  useEffect(() => onChange(first), [onChange, first])
  const answer = (part: Partial<Answers>): void => {
    const next = { ...answers, ...part }
    setAnswers(next)
    onChange(stepOf(next))
  }
  return [answers, answer]
}
