import { nodeFileSystem, type FileSystem } from '@electron/main/storage/file-system'

/** The borders at which a write can fail, in the order they are met. */
export type Border = 'create' | 'append' | 'sync' | 'close' | 'rename' | 'syncFolder'

export const bordersBeforeTheMove: readonly Border[] = ['create', 'append', 'sync', 'close', 'rename']

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}

/** The real file system, except that it fails at one border; at `append` after so many bytes were written. */
export function failingAt(border: Border, code: string, afterBytes = 0): FileSystem {
  const failHere = (at: Border): void => {
    if (at === border) throw systemError(code)
  }
  return {
    remove: nodeFileSystem.remove,
    async create(path) {
      failHere('create')
      const file = await nodeFileSystem.create(path)
      let room = border === 'append' ? afterBytes : Infinity
      return {
        async append(bytes) {
          const fitting = bytes.subarray(0, Math.min(room, bytes.byteLength))
          await file.append(fitting)
          room -= fitting.byteLength
          if (fitting.byteLength < bytes.byteLength) throw systemError(code)
        },
        async sync() {
          failHere('sync')
          await file.sync()
        },
        async close() {
          await file.close()
          failHere('close')
        }
      }
    },
    async rename(from, to) {
      failHere('rename')
      await nodeFileSystem.rename(from, to)
    },
    async syncFolder(path) {
      failHere('syncFolder')
      await nodeFileSystem.syncFolder(path)
    }
  }
}
