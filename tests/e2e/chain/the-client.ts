import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ClientFiles } from './client-files'
import { realClient } from './real-client'
import { sampleClient } from './sample-client'

const realData = resolve(__dirname, '../../../../shared/data')
const sample = resolve(__dirname, '../../../resources/sample')

/** Why the sample stands in for the real files; null when it does not. */
export const realDataMissing: string | null = existsSync(resolve(realData, 'reseller_adventureworks'))
  ? null
  : `the real client files are absent (${realData}): the same way is gone with the sample’s files`

/** The client of this run. */
export const theClient: ClientFiles = realDataMissing === null ? realClient(realData) : sampleClient(sample)
