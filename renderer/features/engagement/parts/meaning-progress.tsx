import { useMeaning } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Progress } from '@renderer/ui/progress'
import { Text } from '@renderer/ui/text'

/** How far the reading of meanings is, with a way to stop it and to go on. */
export function MeaningProgress() {
  const { state, reader } = useMeaning()
  const format = useFormat()
  switch (state.phase) {
    case 'waiting':
      return <Text>Nothing to read yet: it begins with the first survey imported.</Text>
    case 'reading': {
      const figure = `${format.count(state.done)} of ${format.count(state.total)} texts`
      return (
        <>
          <Progress label="Reading" share={state.done / state.total} figure={figure} />
          <Button size="small" onClick={() => reader.stop()}>
            Stop reading
          </Button>
        </>
      )
    }
    case 'stopped':
      return (
        <>
          <Text>
            {`Stopped after ${format.count(state.done)} of ${format.count(state.total)} texts. Suggestions use what was read.`}
          </Text>
          <Button size="small" onClick={() => reader.resume()}>
            Read on
          </Button>
        </>
      )
    case 'failed':
      return (
        <>
          <Text>{`The language model could not be read (${state.detail}). Suggestions work without it.`}</Text>
          <Button size="small" onClick={() => reader.resume()}>
            Try again
          </Button>
        </>
      )
    case 'ready': {
      const others = state.leftOut === 0 ? '' : `, ${format.count(state.leftOut)} in other languages left out`
      return <Text>{`${format.count(state.total - state.leftOut)} texts read${others}.`}</Text>
    }
  }
}
