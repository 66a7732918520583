import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Real files beside the checkout; they are read in place and never become part of the project. */
export const realDataFolder = resolve(import.meta.dirname, '../../../../shared/data')

export const hasRealData = existsSync(join(realDataFolder, 'README.md'))

export const realFile = (path: string): Uint8Array => new Uint8Array(readFileSync(join(realDataFolder, path)))
