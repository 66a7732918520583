import { useMemo } from 'react'
import type { Instrument, InstrumentQuestion } from '@shared/domain/entities/instrument'
import { change, draft } from '@shared/domain/history/draft'
import { fromBank, newInstrument } from '@shared/domain/voice/instrument/edit-instrument'
import type { BankQuestion, BankTemplate, QuestionBank } from '@shared/domain/voice/instrument/question-bank'
import { useEngagement, useRecords } from '@renderer/data'
import { newStamp } from '../data/stamp'
import { useVoice } from '../data/voice-data'
import { useBank } from './use-bank'

export type InstrumentEdit = Partial<Omit<Instrument, 'id' | 'changedAt'>>

/** What can be done with instruments; each act is one change set. */
export interface InstrumentActs {
  /** Null: an empty survey. Answers the id of the new instrument. */
  readonly begin: (template: BankTemplate | null) => string
  readonly edit: (instrument: Instrument, edit: InstrumentEdit) => void
  readonly remove: (instrument: Instrument) => void
  readonly fromBank: (question: BankQuestion) => InstrumentQuestion
}

/** Instruments in the order they were begun; undefined while they are read. */
export function useInstruments(): readonly Instrument[] | undefined {
  const records = useRecords('instruments')
  return useMemo(() => records && [...records].sort((a, b) => (a.title < b.title ? -1 : 1)), [records])
}

export function useInstrumentActs(): InstrumentActs {
  const { write } = useVoice()
  const { asOf } = useEngagement()
  const { bank } = useBank()
  return useMemo(
    () => ({
      begin: (template) => {
        const stamp = newStamp()
        const empty = newInstrument(template?.kind ?? 'survey', {
          ...stamp,
          wave: (asOf ?? stamp.at).slice(0, 4),
          title: template?.title ?? 'New survey',
          introduction: template?.introduction ?? ''
        })
        const after = { ...empty, questions: template ? questionsOf(bank, template) : [] }
        void write(
          draft('voice.instrument-added', { instrument: after.title }, [change('instruments', null, after)])
        )
        return after.id
      },
      edit: (before, edit) => {
        const after = { ...before, ...edit, changedAt: newStamp().at }
        void write(
          draft('voice.instrument-edited', { instrument: after.title }, [
            change('instruments', before, after)
          ])
        )
      },
      remove: (before) => {
        void write(
          draft('voice.instrument-removed', { instrument: before.title }, [
            change('instruments', before, null)
          ])
        )
      },
      fromBank: (question) => fromBank(question, questionIdOf(question))
    }),
    [write, asOf, bank]
  )
}

/** A question of the bank keeps its id in every instrument: its answers stay comparable between surveys. */
const questionIdOf = (question: BankQuestion): string => `bank-${question.id}`

const questionsOf = (bank: QuestionBank, { questionIds }: BankTemplate): InstrumentQuestion[] =>
  questionIds.flatMap((id) => {
    const question = bank.questions.find((one) => one.id === id)
    return question ? [fromBank(question, questionIdOf(question))] : []
  })
