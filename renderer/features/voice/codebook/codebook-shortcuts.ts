import type { Code } from '@shared/domain/entities/voice'
import type { CodeNode } from '@shared/domain/voice/code-tree'
import type { Shortcut } from '@renderer/ui/use-shortcuts'
import type { CodebookActs } from './use-codebook-acts'

/** Dialogs over the Codebook tab. */
export type CodebookLayer = 'new' | 'merge' | 'split' | 'frame' | 'other'

interface CodebookPlace {
  readonly nodes: readonly CodeNode[]
  readonly chosen: Code | undefined
  readonly acts: CodebookActs
  readonly open: (layer: CodebookLayer) => void
  readonly choose: (codeId: string) => void
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Every key of the Codebook tab. Moving a code works from anywhere on it, not only in the tree. */
export function codebookShortcuts(at: CodebookPlace): readonly Shortcut[] {
  const { nodes, chosen, acts, open, choose } = at
  const place = nodes.findIndex(({ code }) => code.id === chosen?.id)
  const go = (by: number): void => {
    const next = nodes[place + by]
    if (next) choose(next.code.id)
  }
  const onChosen = (keys: string, label: string, run: (code: Code) => void): Shortcut => ({
    keys,
    label,
    isEnabled: chosen !== undefined,
    run: () => chosen && run(chosen)
  })
  return [
    { keys: 'j', label: 'Next code', run: () => go(1) },
    { keys: 'k', label: 'Previous code', run: () => go(-1) },
    { keys: 'n', label: 'New code', run: () => open('new') },
    onChosen('e', 'Edit the chosen code', toNameField),
    onChosen('Alt+ArrowUp', 'Move the code up', (code) => acts.step(code, 'up')),
    onChosen('Alt+ArrowDown', 'Move the code down', (code) => acts.step(code, 'down')),
    onChosen('Alt+ArrowRight', 'Move the code in under the one above', (code) => acts.step(code, 'in')),
    onChosen('Alt+ArrowLeft', 'Move the code out of its parent', (code) => acts.step(code, 'out')),
    onChosen('m', 'Merge the code into another', () => open('merge')),
    onChosen('s', 'Split the code', () => open('split')),
    onChosen('r', chosen?.isRetired ? 'Bring the code back' : 'Retire the code', (code) =>
      code.isRetired ? acts.revive(code) : acts.retire(code)
    ),
    onChosen('Delete', 'Remove the code, if it is not used', acts.remove),
    ...digits.map((digit) =>
      onChosen(digit, `Key ${digit} for the chosen code, or none`, (code) =>
        acts.setKey(code, code.shortcut === digit ? null : digit)
      )
    ),
    { keys: 'f', label: 'Copy codes from elsewhere', run: () => open('frame') },
    { keys: 'o', label: 'Back-code “Other”', run: () => open('other') },
    { keys: 'u', label: 'Undo', run: acts.undo }
  ]
}

function toNameField(): void {
  document.querySelector<HTMLInputElement>('[data-code-form] input')?.focus()
}
