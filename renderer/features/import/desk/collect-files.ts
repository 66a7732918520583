import type { DroppedFile } from './desk'

export interface Collected {
  readonly files: readonly DroppedFile[]
  /** Names of what is left aside: lock files, system files, and from folders what is no table. */
  readonly skipped: readonly string[]
}

const lockOrSystem = /^(~\$|\.~lock\.|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i
const tableEndings =
  /\.(xlsx|xlsm|xltx|xlsb|xls|xlt|ods|fods|docx|md|markdown|text|csv|tsv|tab|txt|prn|xml|html?|dbf|dif|slk)$/i

/** Whether Excel, LibreOffice or the desktop put the file there for itself. */
export const isLockFile = (name: string): boolean => lockOrSystem.test(name)

/** Files that were picked: all of them except lock files. */
export function pickedFiles(files: readonly File[]): Collected {
  return {
    files: files.filter((file) => !isLockFile(file.name)),
    skipped: files.filter((file) => isLockFile(file.name)).map((file) => file.name)
  }
}

/** What was dropped: files as they are, folders with everything in them that may hold a table. */
export async function droppedFiles(transfer: DataTransfer): Promise<Collected> {
  // The list is emptied as soon as the event is over: entries have to be taken at once.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return pickedFiles([...transfer.files])
  const files: File[] = []
  const skipped: string[] = []
  const take = async (entry: FileSystemEntry, isInFolder: boolean): Promise<void> => {
    if (isDirectory(entry)) {
      for (const child of await childrenOf(entry)) await take(child, true)
      return
    }
    const isTable = !isInFolder || tableEndings.test(entry.name) || !entry.name.includes('.')
    if (isLockFile(entry.name) || !isTable) skipped.push(entry.name)
    else files.push(await fileOf(entry as FileSystemFileEntry))
  }
  for (const entry of entries) await take(entry, false)
  return { files, skipped }
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** A folder is read in parts; an empty part is the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    )
    if (part.length === 0) return children.sort((a, b) => (a.name < b.name ? -1 : 1))
    children.push(...part)
  }
}
