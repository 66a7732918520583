import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { KeyCap } from '@renderer/ui/key-cap'
import { useAllCommands, type Command } from '@renderer/ui/use-commands'
import styles from './command-palette.module.css'
import { matchCommands } from './match-commands'

function Option(props: {
  command: Command
  id: string
  isChosen: boolean
  onRun: () => void
  onHover: () => void
}) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (props.isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [props.isChosen])
  const { command } = props
  return (
    <div
      ref={row}
      id={props.id}
      role="option"
      aria-selected={props.isChosen}
      className={styles.option}
      onMouseMove={props.onHover}
      onClick={props.onRun}
    >
      <span className={styles.title}>{command.title}</span>
      <span className={styles.detail}>{command.detail}</span>
      {command.keys ? <KeyCap keys={command.keys} /> : <span className={styles.group}>{command.group}</span>}
    </div>
  )
}

/** The inside of the palette; mounted anew each time it opens, so it starts empty. */
function PaletteBody(props: { onClose: () => void }) {
  const commands = useAllCommands()
  const id = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useMemo(() => matchCommands(commands, query), [commands, query])
  const run = (command: Command | undefined): void => {
    if (!command) return
    props.onClose()
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const step = steps[event.key as keyof typeof steps]
    if (step !== undefined) {
      event.preventDefault()
      setChosen(Math.max(0, Math.min(found.length - 1, chosen + step)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      run(found[chosen])
    }
  }
  return (
    <>
      <div className={styles.search}>
        <IconSearch size={16} aria-hidden />
        <input
          autoFocus
          role="combobox"
          aria-label="Find a partner, code, metric or action"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={found[chosen] ? `${id}-${chosen}` : undefined}
          placeholder="Find a partner, code, metric or action"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.list} id={`${id}-list`} role="listbox" aria-label="Found">
        {found.map((command, index) => (
          <Option
            key={command.id}
            id={`${id}-${index}`}
            command={command}
            isChosen={index === chosen}
            onHover={() => setChosen(index)}
            onRun={() => run(command)}
          />
        ))}
      </div>
      <p className={styles.none} role="status">
        {found.length === 0 ? 'Nothing by that name. Try fewer letters.' : ''}
      </p>
    </>
  )
}

/** Every action and every partner, code, metric and document by name. Esc closes, focus returns. */
export function CommandPalette(props: { isOpen: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (props.isOpen && !element.open) element.showModal()
    if (!props.isOpen && element.open) element.close()
  }, [props.isOpen])
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Command palette"
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) props.onClose()
      }}
    >
      {props.isOpen && <PaletteBody onClose={props.onClose} />}
    </dialog>
  )
}
