import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const shared = resolve(import.meta.dirname, '../../../../../shared/data')

/** A file of the test data beside the repository, or null (with a line on the terminal) where it is absent. */
export function sharedFile(path: string): Buffer | null {
  const file = resolve(shared, path)
  if (existsSync(file)) return readFileSync(file)
  console.warn(`not here: ../shared/data/${path}; its tests are skipped`)
  return null
}

type Value = number | string | null

export interface AgreementVectors {
  readonly krippendorff: readonly {
    readonly id: string
    readonly coders?: Readonly<Record<string, readonly Value[]>>
    readonly triples?: readonly (readonly [string, string, string])[]
    readonly alpha: Readonly<Record<string, number | null>>
    readonly cohen_kappa?: number | null
    readonly percent_agreement?: number
    readonly irrCAC?: Readonly<Record<string, number>>
  }[]
  readonly cohen_tables: readonly {
    readonly id: string
    readonly table?: readonly (readonly number[])[]
    readonly counts?: Readonly<Record<'both' | 'one_only' | 'neither', number>>
    readonly po?: number
    readonly kappa?: number
    readonly se?: number
    readonly ci95?: readonly [number, number]
  }[]
  readonly fleiss_1971: { readonly table: readonly (readonly number[])[]; readonly kappa: number }
  readonly set_distances: readonly {
    readonly A: readonly number[]
    readonly B: readonly number[]
    readonly jaccard: number
    readonly masi: number
  }[]
  readonly multilabel: {
    readonly c1: readonly (readonly string[])[]
    readonly c2: readonly (readonly string[])[]
    readonly alpha: Readonly<Record<string, number>>
    readonly per_code: Readonly<Record<string, { po: number; kappa: number; alpha: number }>>
  }
}

export function agreementVectors(): AgreementVectors | null {
  const file = sharedFile('vectors/icr_vectors.json')
  return file && (JSON.parse(file.toString('utf8')) as AgreementVectors)
}
