/** A project of another program, as the standard tells it; GUIDs are normalised, offsets are ours. */
export interface QdaProject {
  readonly name: string
  /** The program that wrote it, e.g. "ATLAS.ti 23.4.0"; empty when it does not say. */
  readonly origin: string
  readonly description: string | null
  /** GUID → name. */
  readonly users: ReadonlyMap<string, string>
  readonly codes: readonly QdaCode[]
  readonly variables: ReadonlyMap<string, QdaVariable>
  readonly cases: readonly QdaCase[]
  readonly sources: readonly QdaSource[]
  /** GUID → note. */
  readonly notes: ReadonlyMap<string, QdaNote>
}

export interface QdaCode {
  readonly guid: string
  readonly name: string
  /** As written in the file. */
  readonly colour: string | null
  readonly description: string
  readonly notes: readonly string[]
  /** Names of the sets that hold it; absent: none. */
  readonly sets?: readonly string[]
  readonly children: readonly QdaCode[]
}

export type QdaVariableType = 'Text' | 'Boolean' | 'Integer' | 'Float' | 'Date' | 'DateTime'

export interface QdaVariable {
  readonly guid: string
  readonly name: string
  readonly type: QdaVariableType
  readonly description: string | null
}

/** Variable GUID → value; a variable without a value is missing, and is not here. */
export type QdaValues = ReadonlyMap<string, string | number | boolean>

export interface QdaCase {
  readonly guid: string
  /** Null: only a carrier of a document's variables (Quirkos, MAXQDA). */
  readonly name: string | null
  readonly values: QdaValues
  readonly sources: readonly string[]
  readonly selections: readonly string[]
}

export interface QdaCoding {
  readonly guid: string
  readonly code: string
  /** GUID of the coder; null: not said. */
  readonly user: string | null
  readonly at: string | null
  readonly notes: readonly string[]
  /** Null: the whole source. Code points in `QdaSource.text`, end exclusive. */
  readonly span: { readonly start: number; readonly end: number } | null
}

/** A note on a stretch of text. */
export interface QdaTextNote {
  /** Empty where a description stands in for a note. */
  readonly name: string
  readonly text: string
  readonly user: string | null
  readonly at: string | null
  readonly span: { readonly start: number; readonly end: number } | null
}

export interface QdaSource {
  readonly guid: string
  readonly name: string
  /** Line ends are LF. */
  readonly text: string
  readonly codings: readonly QdaCoding[]
  readonly notes: readonly QdaTextNote[]
  readonly values: QdaValues
}

export interface QdaNote {
  readonly guid: string
  readonly name: string
  readonly text: string
  readonly user: string | null
  readonly at: string | null
}
