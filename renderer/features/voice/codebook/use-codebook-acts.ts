import { useMemo } from 'react'
import type { Code } from '@shared/domain/entities/voice'
import { draft } from '@shared/domain/history/draft'
import { dropCode, stepCode, type CodeMove, type DropPlace } from '@shared/domain/voice/code-moves'
import * as edit from '@shared/domain/voice/edit-code'
import { withCopies } from '@shared/domain/voice/frames/keep-in-step'
import type { Merge } from '@shared/domain/voice/merge-codes'
import type { Split } from '@shared/domain/voice/split-code'
import { useUndoRedo } from '@renderer/data'
import { useToast } from '@renderer/ui/use-toast'
import { overlayRecords } from '../data/overlay-records'
import { newStamp } from '../data/stamp'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { codebookRefusalWords } from '../words/refusal-words'

/** Edits of the codebook, each one change set; a refusal is said in a toast. */
export interface CodebookActs {
  readonly add: (name: string, parentId: string | null) => edit.CodebookRefusal | null
  readonly rename: (code: Code, name: string) => void
  readonly describe: (code: Code, details: edit.CodeDetails) => void
  readonly setKey: (code: Code, key: string | null) => void
  readonly move: (code: Code, parentId: string | null, place: number) => void
  /** One step among its siblings, or in or out of another code. */
  readonly step: (code: Code, move: CodeMove) => void
  readonly drop: (code: Code, target: { readonly codeId: string; readonly place: DropPlace }) => void
  readonly retire: (code: Code) => void
  readonly revive: (code: Code) => void
  readonly remove: (code: Code) => void
  readonly merge: (from: Code, into: Code, merge: Merge) => void
  readonly split: (from: Code, split: Split) => void
  readonly undo: () => void
}

/** The acts of the Codebook tab on the present codes. */
export function useCodebookActs(onAdded: (codeId: string) => void): CodebookActs {
  const { codes, counts, write, pending } = useVoice()
  const { undo } = useUndoRedo()
  const toast = useToast()
  return useMemo(() => {
    // What was done counts at once, also before it is drawn: a held Alt+↓ moves step by step.
    const codesNow = (): readonly Code[] => overlayRecords('codes', codes, pending.of('codes'))
    const apply = (label: string, code: Code, result: edit.CodebookEdit): void => {
      if (!result.ok) toast.show(codebookRefusalWords[result.error], { tone: 'problem' })
      else void write(draft(label, { code: code.name }, withCopies(codesNow(), result.value)))
    }
    const tellUndoable = (message: string): void => toast.show(message, { undo: () => void undo() })
    return {
      add: (name, parentId) => {
        const added = edit.addCode(codesNow(), { id: newStamp().id, name, parentId })
        if (!added.ok) return added.error
        void write(draft('voice.code-added', { code: added.value.code.name }, added.value.changes))
        onAdded(added.value.code.id)
        return null
      },
      rename: (code, name) => apply('voice.code-renamed', code, edit.renameCode(codesNow(), code.id, name)),
      describe: (code, details) => {
        const label = 'colour' in details ? 'voice.code-recoloured' : 'voice.code-described'
        apply(label, code, edit.describeCode(codesNow(), code.id, details))
      },
      setKey: (code, key) => apply('voice.code-key-set', code, edit.setShortcut(codesNow(), code.id, key)),
      move: (code, parentId, place) =>
        apply('voice.code-moved', code, edit.moveCode(codesNow(), code.id, { parentId, place })),
      step: (code, move) => apply('voice.code-moved', code, stepCode(codesNow(), code.id, move)),
      drop: (code, target) => apply('voice.code-moved', code, dropCode(codesNow(), code.id, target)),
      retire: (code) => {
        apply('voice.code-retired', code, edit.retireCode(codesNow(), code.id))
        tellUndoable(`Retired “${code.name}”; its codings stay`)
      },
      revive: (code) => apply('voice.code-revived', code, edit.reviveCode(codesNow(), code.id)),
      remove: (code) => {
        const mentions = counts.get(code.id)?.mentions ?? 0
        apply('voice.code-removed', code, edit.removeCode(codesNow(), code.id, mentions))
        if (mentions === 0) tellUndoable(`Removed “${code.name}”`)
      },
      merge: (from, into, { changes, moved }) => {
        void write(draft('voice.codes-merged', { from: from.name, into: into.name, codings: moved }, changes))
        tellUndoable(`Merged “${from.name}” into “${into.name}”: ${counted(moved, 'coding')} moved`)
      },
      undo: () => void undo(),
      split: (from, { changes, moved, into }) => {
        void write(draft('voice.code-split', { from: from.name, into, codings: moved }, changes))
        tellUndoable(`Split “${from.name}”: ${counted(moved, 'coding')} passed to “${into}”`)
      }
    }
  }, [codes, counts, write, pending, undo, toast, onAdded])
}
