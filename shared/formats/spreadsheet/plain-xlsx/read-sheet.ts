import type { CellComment, SheetCells } from '@shared/domain/importing/cells'
import { CellColumns } from './cell-columns'
import { cellComments, people, threadedComments } from './comment-parts'
import type { OpenPackage } from './open-package'
import type { PartSource } from './part-source'
import { relations, relationsOf, targetPart, type Relation } from './relations'
import { closingFacts, hiddenColumns } from './sheet-facts'
import { SheetFormats } from './sheet-formats'
import { SheetReader } from './sheet-reader'
import { TextPool } from './text-pool'
import { Unusual } from './unusual'

export interface SheetTask {
  readonly index: number
  readonly file: string
  readonly maxCells: number
  readonly onRows?: (rows: number) => void
  /** The shared strings, asked for once the rows are read; `highest` is the last one needed. */
  readonly texts: (highest: number) => Promise<readonly string[]>
  /** Rows after which no more are needed. */
  readonly enoughRows?: number
}

const noRelations: ReadonlyMap<string, Relation> = new Map()

/** Reads one sheet of a package with everything said about it elsewhere. */
export async function readSheet(
  source: PartSource,
  opened: OpenPackage,
  task: SheetTask
): Promise<SheetCells> {
  const named = opened.sheets[task.index]
  const relation = opened.related.get(named?.relationId ?? '')
  if (!named || !relation || relation.isExternal) throw new Unusual('a sheet that is nowhere')
  const facts = { name: named.name, index: task.index, visibility: named.visibility }
  if (relation.type === 'chartsheet' || relation.type === 'dialogsheet') return { ...emptySheet, ...facts }
  if (relation.type !== 'worksheet') throw new Unusual(`sheet of kind ${relation.type}`)
  const part = targetPart(opened.part, relation.target)
  const rels = relationsOf(part)
  const related = source.has(rels) ? relations(await source.text(rels)) : noRelations
  const cells = await sheetCells(source, part, { opened, task, related })
  const comments = await commentsOf(source, part, related)
  return { ...facts, ...cells, ...(comments.length > 0 ? { comments } : {}) }
}

type Cells = Omit<SheetCells, 'name' | 'index' | 'visibility'>

const emptySheet: Cells = {
  rowCount: 0,
  columns: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: []
}

interface SheetContext {
  readonly opened: OpenPackage
  readonly task: SheetTask
  readonly related: ReadonlyMap<string, Relation>
}

async function sheetCells(source: PartSource, part: string, context: SheetContext): Promise<Cells> {
  const { opened, task, related } = context
  const columns = new CellColumns({ cells: task.maxCells, file: task.file })
  const formats = new SheetFormats(opened.styles)
  const texts = new TextPool()
  const reader = new SheetReader({
    place: { file: task.file, sheet: opened.sheets[task.index]?.name ?? null, cell: null },
    sink: { columns, formats, texts, is1904: opened.is1904 },
    ...(task.onRows ? { onRows: task.onRows } : {}),
    ...(task.enoughRows === undefined ? {} : { enoughRows: task.enoughRows })
  })
  let isWhole = true
  await source.stream(part, (chunk) => (isWhole = reader.feed(chunk)))
  const around = isWhole ? reader.finish() : reader.soFar()
  texts.flush()
  const shared = await task.texts(columns.highestShared())
  const { merges, links } = closingFacts(around.after, related)
  return {
    ...columns.close({ shared, own: texts.strings }),
    formats: formats.list,
    merges,
    hiddenRows: around.hiddenRows,
    hiddenColumns: hiddenColumns(around.before),
    ...(links.length > 0 ? { links } : {})
  }
}

/** Messages of a conversation stand in for the note that Excel keeps beside them for older programs. */
async function commentsOf(
  source: PartSource,
  part: string,
  related: ReadonlyMap<string, Relation>
): Promise<CellComment[]> {
  const partsOf = (type: string): string[] =>
    [...related.values()].filter((one) => one.type === type).map((one) => targetPart(part, one.target))
  const threads: CellComment[] = []
  for (const name of partsOf('threadedComment')) {
    const persons = source.has('xl/persons/person.xml') ? await source.text('xl/persons/person.xml') : ''
    threads.push(...threadedComments(await source.text(name), people(persons)))
  }
  const at = new Set(threads.map(({ row, column }) => `${row}:${column}`))
  const notes: CellComment[] = []
  for (const name of partsOf('comments')) notes.push(...cellComments(await source.text(name)))
  return [...notes.filter(({ row, column }) => !at.has(`${row}:${column}`)), ...threads]
}
