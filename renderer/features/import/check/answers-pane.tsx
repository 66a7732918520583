import { useEffect, useRef, useState } from 'react'
import type { DeskAnswer, DeskAnswers } from '@shared/domain/importing/checks/check-protocol'
import { useStore } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { StatusMark } from '@renderer/ui/status-mark'
import { useFormat } from '@renderer/ui/format'
import { useToast } from '@renderer/ui/use-toast'
import { useDesk, useDeskState } from '../desk/use-desk'
import { answerWords, isUsable } from '../words/answer-words'
import styles from './answers-pane.module.css'

/** The client's answers, each with what it would do, before anything is done. */
export function AnswersPane({ version }: { version: number }) {
  const desk = useDesk()
  const [lists, setLists] = useState<readonly DeskAnswers[]>([])
  useEffect(() => {
    let isStale = false
    void desk.askCheck('answers', {}).then((answers) => {
      if (!isStale) setLists(answers)
    })
    return () => {
      isStale = true
    }
  }, [desk, version])
  return lists.map((list) => <AnswerList key={list.fileKey} list={list} />)
}

function AnswerList({ list }: { list: DeskAnswers }) {
  const desk = useDesk()
  const toast = useToast()
  const format = useFormat()
  const usable = list.answers.filter(isUsable).length
  const apply = (): void => {
    void desk.applyAnswers(list.fileKey).then((done) => {
      toast.show(`${format.count(done)} ${done === 1 ? 'answer' : 'answers'} carried out`)
    })
  }
  const blank = list.answers.filter(({ outcome }) => outcome === 'blank').length
  const answered = list.answers.filter(({ outcome }) => outcome !== 'blank')
  return (
    <section className={styles.list} aria-label={`Answers in ${list.fileName}`}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.title}>{list.fileName}</h3>
          <p className={styles.meta}>
            {format.count(answered.length)} of {format.count(list.answers.length)} questions answered
            {blank > 0 && `, ${format.count(blank)} left blank`}
          </p>
        </div>
        <Button size="small" variant="soft" isDisabled={usable === 0} onClick={apply}>
          {usable === 0
            ? 'Nothing left to apply'
            : `Apply ${format.count(usable)} ${usable === 1 ? 'answer' : 'answers'}`}
        </Button>
      </div>
      <Originals list={list} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">Question</th>
            <th scope="col">Answer</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {answered.map((answer) => (
            <AnswerRow key={answer.row} answer={answer} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const marks = {
  change: 'ready',
  note: 'ready',
  done: 'clear',
  blank: 'empty',
  unusable: 'at-risk',
  'needs-original': 'watch'
} as const

function AnswerRow({ answer }: { answer: DeskAnswer }) {
  return (
    <tr>
      <td className={styles.place}>
        {answer.place}
        <span className={styles.meta}>{answer.fileName}</span>
      </td>
      <td>{answer.question}</td>
      <td>
        {answer.answer}
        {answer.comment !== '' && <span className={styles.meta}>{answer.comment}</span>}
      </td>
      <td>
        <span className={styles.outcome}>
          <StatusMark status={marks[answer.outcome]} />
          {answerWords(answer)}
        </span>
      </td>
    </tr>
  )
}

/** Files imported earlier are put back on the desk as they were read then, so that the answers correct them. */
function Originals({ list }: { list: DeskAnswers }) {
  const desk = useDesk()
  const store = useStore()
  const { files } = useDeskState()
  const [wanted, setWanted] = useState<readonly string[]>([])
  const restored = useRef(new Set<string>())
  useEffect(() => {
    for (const { key, fileId } of files) {
      if (!wanted.includes(fileId) || restored.current.has(key)) continue
      restored.current.add(key)
      void desk.askCheck('restoreOriginal', { fileKey: key }).then(() => {
        setWanted((all) => all.filter((one) => one !== fileId))
        desk.corrected()
      })
    }
  }, [desk, files, wanted])
  if (list.originals.length === 0) return null
  const put = async (): Promise<void> => {
    const originals = await Promise.all(
      list.originals.map(({ fileId }) => store.getBlock('sourceFiles', fileId))
    )
    const kept = originals.filter((original) => original !== null)
    setWanted(kept.map(({ id }) => id))
    desk.addFiles(
      kept.map(({ name, sizeBytes, bytes }) => ({
        name,
        size: sizeBytes,
        arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer)
      }))
    )
  }
  return (
    <div className={styles.originals}>
      <span>
        These answers are about {list.originals.map(({ fileName }) => fileName).join(', ')}, imported earlier.
        The original is kept in the engagement.
      </span>
      <Button size="small" isDisabled={wanted.length > 0} onClick={() => void put()}>
        {list.originals.length === 1
          ? 'Put it on the desk'
          : `Put ${list.originals.length} files on the desk`}
      </Button>
    </div>
  )
}
