import { saveFile } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'
import type { SourceFile } from '@shared/domain/entities/fact-block'
import type { SavedFileKind } from '@shared/ipc/file-kinds'

const endings: readonly SavedFileKind[] = [
  ...(['docx', 'xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods'] as const),
  ...(['csv', 'tsv', 'txt', 'xml', 'html'] as const)
]

const kindOf = ({ name, format }: SourceFile): SavedFileKind => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return endings.find((kind) => kind === ending) ?? endings.find((kind) => kind === format) ?? 'txt'
}

/** A name every desktop accepts that still ends as the file did. */
function plainName(name: string, kind: SavedFileKind): string {
  const stem = name.toLowerCase().endsWith(`.${kind}`) ? name.slice(0, -kind.length - 1) : name
  const plain = stem.replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '-').replace(/^\.+|[. ]+$/g, '')
  return `${plain.slice(0, 180) || 'original'}.${kind}`
}

/** Saves the client's file back out, byte for byte as it came; null when it is not kept. */
export function useSaveOriginal(original: (() => Promise<SourceFile | null>) | null): (() => void) | null {
  const toast = useToast()
  const tellFailure = useTellFailure()
  if (!original) return null
  const save = async (): Promise<void> => {
    const file = await original()
    if (!file) return toast.show('The original is not kept in this engagement', { tone: 'problem' })
    const kind = kindOf(file)
    const suggestedName = plainName(file.name, kind)
    const saved = await saveFile({ suggestedName, kind, bytes: file.bytes })
    if (tellFailure(saved) && saved.value.outcome === 'saved') toast.show(`Saved ${saved.value.name}`)
  }
  return () => void save()
}
