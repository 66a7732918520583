import { open, rename, rm } from 'node:fs/promises'

/** A file being written. */
export type WritableFile = {
  /** Writes all bytes or throws. */
  readonly append: (bytes: Uint8Array) => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The few operations an atomic write consists of, as a port: tests make each of them fail in turn. */
export type FileSystem = {
  /** Fails when the file exists. */
  readonly create: (path: string) => Promise<WritableFile>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Makes a rename last through a power cut. */
  readonly syncFolder: (path: string) => Promise<void>
}

export const nodeFileSystem: FileSystem = {
  async create(path) {
    const handle = await open(path, 'wx')
    return {
      append: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close()
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  async syncFolder(path) {
    // Windows cannot open a folder for this; NTFS journals the rename itself.
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}
