import type { QuestionBank } from '@shared/domain/voice/instrument/question-bank'

type Words = readonly (readonly [place: string, text: string | undefined])[]

/** Everything a form prints of the bank, by its place: "overall-nps.lowLabel". */
const wordsOf = ({ questions, templates }: QuestionBank): Words => [
  ...questions.flatMap(({ id, text, options = [], lowLabel, highLabel }): Words => [
    [`${id}.text`, text],
    [`${id}.lowLabel`, lowLabel],
    [`${id}.highLabel`, highLabel],
    ...options.map((option, index) => [`${id}.${index + 1}`, option] as const)
  ]),
  ...templates.flatMap(({ id, title, introduction }): Words => [
    [`${id}.title`, title],
    [`${id}.introduction`, introduction]
  ])
]

/** The places where a bank still says what the English one says, or nothing. */
export function lackingWords(english: QuestionBank, other: QuestionBank): string[] {
  const said = new Map(wordsOf(other))
  return wordsOf(english).flatMap(([place, text]) => {
    const words = said.get(place)?.trim() ?? ''
    return text !== undefined && (words === '' || words === text) ? [place] : []
  })
}
