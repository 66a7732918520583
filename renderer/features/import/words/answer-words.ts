import type { DeskAnswer } from '@shared/domain/importing/checks/check-protocol'
import type { AnswerProblem } from '@shared/domain/importing/checks/answer-problem'
import { mendWords } from './mend-words'

const problems: Readonly<Record<AnswerProblem, string>> = {
  'not-a-number': 'Not a number; the cell stays as it is',
  'not-a-date': 'Not a date; the cell stays as it is',
  'not-on-the-list': 'Not one of the answers that could be chosen',
  'damaged-id': 'The hidden id of this row was changed: we cannot tell which cell is meant',
  'unknown-file': 'The file it is about is neither on the desk nor in the engagement',
  'unknown-cell': 'The cell it is about is not in the file',
  'unknown-question': 'Asked by a newer version of this program',
  'two-answers': 'The list holds two different answers to this question'
}

/** What an answer does, or why nothing can be done with it. */
export function answerWords({ outcome, why, step, partner }: DeskAnswer): string {
  switch (outcome) {
    case 'change':
      if (partner)
        return partner.to === null ? `“${partner.name}” decided` : `“${partner.name}” is ${partner.to}`
      return step ? mendWords({ step, count: 1 }) : 'Corrected'
    case 'note':
      return 'Confirmed; the question is closed'
    case 'done':
      return 'Already carried out'
    case 'blank':
      return 'Not answered'
    case 'needs-original':
      return 'Needs the file it was asked about'
    case 'unusable':
      return why === null ? 'Cannot be used' : problems[why]
  }
}

/** Answers that change or confirm something when they are applied. */
export const isUsable = ({ outcome }: DeskAnswer): boolean => outcome === 'change' || outcome === 'note'
