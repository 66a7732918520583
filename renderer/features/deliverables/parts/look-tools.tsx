import { IconBold, IconItalic, IconLink, IconList, IconListNumbers } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { safeLink } from '@shared/domain/deliverables/safe-link'
import { Button } from '@renderer/ui/button'
import { IconButton } from '@renderer/ui/icon-button'
import { Popover } from '@renderer/ui/popover'
import { TextField } from '@renderer/ui/text-field'
import styles from './deliverables.module.css'

/** Runs an editing command of the browser: its own undo then knows about it. */
const command = (name: string, value?: string): void => {
  document.execCommand(name, false, value)
}

/** The selection in the open text, to be given back after a field had the focus. */
function useKeptSelection() {
  const range = useRef<Range | null>(null)
  const keep = (): void => {
    const selection = document.getSelection()
    range.current = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null
  }
  const restore = (): void => {
    const node = range.current?.startContainer
    const element = node instanceof Element ? node : node?.parentElement
    element?.closest<HTMLElement>('[contenteditable="true"]')?.focus()
    const selection = document.getSelection()
    if (!range.current || !selection) return
    selection.removeAllRanges()
    selection.addRange(range.current)
  }
  return { keep, restore }
}

function LinkForm(props: { onSet: (address: string | null) => void }) {
  const [address, setAddress] = useState('')
  const link = safeLink(address)
  const set = (): void => {
    if (link !== null) props.onSet(link)
  }
  return (
    <div className={styles.linkForm}>
      <TextField
        label="Address"
        hint="https://, http:// or mailto:"
        value={address}
        onChange={setAddress}
        autoFocus
        error={address.trim() === '' || link !== null ? null : 'Not an address that can be linked'}
        placeholder="https://"
      />
      <div className={styles.tools}>
        <Button size="small" isDisabled={link === null} onClick={set}>
          Link the selection
        </Button>
        <Button size="small" variant="subtle" onClick={() => props.onSet(null)}>
          Remove the link
        </Button>
      </div>
    </div>
  )
}

function LinkTool() {
  const { keep, restore } = useKeptSelection()
  const set = (address: string | null, close: () => void): void => {
    close()
    // After the popover has given the focus back to its button.
    requestAnimationFrame(() => {
      restore()
      if (address === null) command('unlink')
      else if (document.getSelection()?.isCollapsed) command('insertText', address)
      else command('createLink', address)
    })
  }
  return (
    <Popover
      label="Link"
      width={300}
      onOpen={keep}
      trigger={(control) => (
        <span>
          <IconButton label="Link" onClick={control.onClick} isPressed={control['aria-expanded']}>
            <IconLink size={16} />
          </IconButton>
        </span>
      )}
    >
      {(close) => <LinkForm onSet={(address) => set(address, close)} />}
    </Popover>
  )
}

/** Bold, italic, lists and links in the open text. Headings have no lists and no links. */
export function LookTools(props: { isHeading: boolean }) {
  return (
    <>
      <IconButton label="Bold" onClick={() => command('bold')}>
        <IconBold size={16} />
      </IconButton>
      <IconButton label="Italic" onClick={() => command('italic')}>
        <IconItalic size={16} />
      </IconButton>
      {!props.isHeading && (
        <>
          <IconButton label="Bulleted list" onClick={() => command('insertUnorderedList')}>
            <IconList size={16} />
          </IconButton>
          <IconButton label="Numbered list" onClick={() => command('insertOrderedList')}>
            <IconListNumbers size={16} />
          </IconButton>
          <LinkTool />
        </>
      )}
    </>
  )
}
