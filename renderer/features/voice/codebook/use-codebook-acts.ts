import { useMemo } from 'react'
import type { Code } from '@shared/domain/entities/voice'
import { draft } from '@shared/domain/history/draft'
import * as edit from '@shared/domain/voice/edit-code'
import type { Merge } from '@shared/domain/voice/merge-codes'
import { useUndoRedo } from '@renderer/data'
import { useToast } from '@renderer/ui/use-toast'
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
  readonly retire: (code: Code) => void
  readonly revive: (code: Code) => void
  readonly remove: (code: Code) => void
  readonly merge: (from: Code, into: Code, merge: Merge) => void
}

/** The acts of the Codebook tab on the present codes. */
export function useCodebookActs(onAdded: (codeId: string) => void): CodebookActs {
  const { codes, counts, write } = useVoice()
  const { undo } = useUndoRedo()
  const toast = useToast()
  return useMemo(() => {
    const apply = (label: string, code: Code, result: edit.CodebookEdit): void => {
      if (!result.ok) toast.show(codebookRefusalWords[result.error], { tone: 'problem' })
      else void write(draft(label, { code: code.name }, result.value))
    }
    const tellUndoable = (message: string): void => toast.show(message, { undo: () => void undo() })
    return {
      add: (name, parentId) => {
        const added = edit.addCode(codes, { id: newStamp().id, name, parentId })
        if (!added.ok) return added.error
        void write(draft('voice.code-added', { code: added.value.code.name }, added.value.changes))
        onAdded(added.value.code.id)
        return null
      },
      rename: (code, name) => apply('voice.code-renamed', code, edit.renameCode(codes, code.id, name)),
      describe: (code, details) => {
        const label = 'colour' in details ? 'voice.code-recoloured' : 'voice.code-described'
        apply(label, code, edit.describeCode(codes, code.id, details))
      },
      setKey: (code, key) => apply('voice.code-key-set', code, edit.setShortcut(codes, code.id, key)),
      move: (code, parentId, place) =>
        apply('voice.code-moved', code, edit.moveCode(codes, code.id, { parentId, place })),
      retire: (code) => {
        apply('voice.code-retired', code, edit.retireCode(codes, code.id))
        tellUndoable(`Retired “${code.name}”; its codings stay`)
      },
      revive: (code) => apply('voice.code-revived', code, edit.reviveCode(codes, code.id)),
      remove: (code) => {
        const mentions = counts.get(code.id)?.mentions ?? 0
        apply('voice.code-removed', code, edit.removeCode(codes, code.id, mentions))
        if (mentions === 0) tellUndoable(`Removed “${code.name}”`)
      },
      merge: (from, into, { changes, moved }) => {
        void write(draft('voice.codes-merged', { from: from.name, into: into.name, codings: moved }, changes))
        tellUndoable(`Merged “${from.name}” into “${into.name}”: ${counted(moved, 'coding')} moved`)
      }
    }
  }, [codes, counts, write, undo, toast, onAdded])
}
