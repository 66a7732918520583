import { sliceCodePoints } from '@shared/domain/text/code-points'
import { derivedGuid, normalGuid } from '../guid'
import type { ReportBuilder } from '../import-report'
import type { QdaCoding, QdaNote, QdaSource, QdaTextNote } from '../qda-project'
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-tree'
import { targetOf } from './read-codes'
import { readValues } from './read-variables'
import type { SourceTexts } from './source-texts'
import { placeText, type PlacedText } from './text-positions'

/** What reading sources needs to know of the project. */
export interface SourceContext {
  readonly origin: string
  readonly texts: SourceTexts
  readonly codes: ReadonlySet<string>
  readonly cases: ReadonlySet<string>
  readonly notes: ReadonlyMap<string, QdaNote>
  /** Selection → notes linked to it. */
  readonly linkedNotes: ReadonlyMap<string, readonly string[]>
  readonly report: ReportBuilder
}

/** Every source that has a text: texts, the words beside pictures and PDFs, transcripts of recordings. */
export async function readSources(project: XmlElement, context: SourceContext): Promise<QdaSource[]> {
  const sources: QdaSource[] = []
  for (const element of childOf(project, 'Sources')?.children ?? []) {
    for (const part of textParts(element, context.report)) {
      const source = await readSource(part, element, context)
      if (source) sources.push(source)
    }
  }
  return sources
}

/** The elements of a source that carry text; the rest of it is reported. */
function textParts(element: XmlElement, report: ReportBuilder): XmlElement[] {
  const name = attributeOf(element, 'name')
  switch (element.name.toLowerCase()) {
    case 'textsource':
      return [element]
    case 'picturesource':
      report.discard('pictures', name)
      report.discard('picture-areas', name, childrenOf(element, 'PictureSelection').length)
      return childrenOf(element, 'TextDescription')
    case 'pdfsource':
      report.discard('pdf-areas', name, childrenOf(element, 'PDFSelection').length)
      return childrenOf(element, 'Representation')
    case 'audiosource':
    case 'videosource': {
      const stretches = childrenOf(element, 'AudioSelection', 'VideoSelection')
      report.discard('recordings', name)
      report.discard('recording-stretches', name, stretches.length)
      return childrenOf(element, 'Transcript')
    }
    default:
      return []
  }
}

interface Selection {
  readonly element: XmlElement
  readonly start: number
  readonly end: number
  readonly quote: string | null
}

async function readSource(
  part: XmlElement,
  owner: XmlElement,
  context: SourceContext
): Promise<QdaSource | null> {
  const { report, texts, origin } = context
  const guid = normalGuid(attributeOf(part, 'guid') ?? attributeOf(owner, 'guid') ?? '')
  const name = attributeOf(part, 'name') ?? attributeOf(owner, 'name') ?? ''
  const selections = selectionsOf(part)
  const raw = await texts.textOf(part)
  if (raw === null) {
    const lost = selections.reduce((sum, { element }) => sum + childrenOf(element, 'Coding').length, 0)
    report.discard('sources-without-text', name)
    report.discard('codings-without-text', name, lost + childrenOf(part, 'Coding').length)
    return null
  }
  const placed = placeText(raw, origin, selections)
  reportCounting(placed, name, report)
  const places = { placed, selections, source: guid, name }
  return {
    guid: guid === '' ? derivedGuid('source', `${name}\n${raw}`) : guid,
    name,
    text: placed.text,
    codings: codingsOf(part, places, context),
    notes: notesOf(part, places, context),
    values: new Map([...readValues(owner), ...readValues(part)])
  }
}

/** The selections of a text or transcript; those of a transcript may be given by synchronisation points. */
function selectionsOf(part: XmlElement): Selection[] {
  const points = new Map(
    childrenOf(part, 'SyncPoint').map((point) => [
      normalGuid(attributeOf(point, 'guid') ?? ''),
      attributeOf(point, 'position')
    ])
  )
  const pointAt = (element: XmlElement, name: string): string | null =>
    points.get(normalGuid(attributeOf(element, name) ?? '-')) ?? null
  return childrenOf(part, 'PlainTextSelection', 'TranscriptSelection').map((element) => ({
    element,
    start: whole(attributeOf(element, 'startPosition') ?? pointAt(element, 'fromSyncPoint')),
    end: whole(attributeOf(element, 'endPosition') ?? pointAt(element, 'toSyncPoint')),
    quote: attributeOf(element, 'name')
  }))
}

const whole = (text: string | null): number =>
  text !== null && /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN

function reportCounting({ counting }: PlacedText, name: string, report: ReportBuilder): void {
  if (counting.units === 'utf-16') report.adjust('positions-utf16', name)
  if (counting.hasMark) report.adjust('positions-shifted', name)
  if (counting.isInclusive) report.adjust('positions-inclusive', name)
  if (counting.lineBreak === 1) report.adjust('line-ends', name)
}

interface Places {
  readonly placed: PlacedText
  readonly selections: readonly Selection[]
  readonly source: string
  readonly name: string
}

function codingsOf(part: XmlElement, places: Places, context: SourceContext): QdaCoding[] {
  const { report } = context
  const found = new Map<string, QdaCoding>()
  const add = (coding: QdaCoding): void => {
    const key = JSON.stringify([coding.code, coding.user, coding.span])
    if (found.has(key)) report.adjust('duplicate-codings', places.name)
    else found.set(key, coding)
  }
  const ownerOf = (element: XmlElement): Owner => ({
    user: attributeOf(element, 'creatingUser') ?? attributeOf(part, 'creatingUser'),
    at: attributeOf(element, 'creationDateTime')
  })
  for (const { element, start, end } of places.selections) {
    const codings = childrenOf(element, 'Coding')
    const span = places.placed.place(start, end)
    if (!span) report.discard('codings-out-of-place', places.name, codings.length)
    else for (const coding of codings) readCoding(coding, { span, ...ownerOf(element) }, context).forEach(add)
  }
  for (const coding of childrenOf(part, 'Coding')) {
    readCoding(coding, { span: null, ...ownerOf(part) }, context).forEach(add)
  }
  return [...found.values()]
}

interface Owner {
  readonly user: string | null
  readonly at: string | null
}

/** One coding, or none when its code is a case (NVivo codes text "at a case") or not there. */
function readCoding(
  element: XmlElement,
  around: Owner & Pick<QdaCoding, 'span'>,
  { codes, cases, report }: SourceContext
): QdaCoding[] {
  const [reference] = childrenOf(element, 'CodeRef')
  const code = reference ? targetOf(reference) : null
  if (code === null || !codes.has(code)) {
    if (code !== null && cases.has(code)) report.adjust('case-codings')
    else report.discard('codings-without-code', code)
    return []
  }
  const user = attributeOf(element, 'creatingUser') ?? around.user
  return [
    {
      guid: normalGuid(attributeOf(element, 'guid') ?? ''),
      code,
      user: user === null ? null : normalGuid(user),
      at: attributeOf(element, 'creationDateTime') ?? around.at,
      notes: childrenOf(element, 'NoteRef').flatMap((note) => targetOf(note) ?? []),
      span: around.span
    }
  ]
}

/** Notes on the source or a stretch of it, and stretches that carry a description but no code (MAXQDA's memos). */
function notesOf(part: XmlElement, places: Places, context: SourceContext): QdaTextNote[] {
  const { notes, linkedNotes, report } = context
  const referred = (element: XmlElement, span: QdaTextNote['span']): QdaTextNote[] => {
    const named = childrenOf(element, 'NoteRef').flatMap((reference) => targetOf(reference) ?? [])
    const linked = linkedNotes.get(normalGuid(attributeOf(element, 'guid') ?? '-')) ?? []
    return [...named, ...linked].flatMap((guid) => {
      const note = notes.get(guid)
      return note ? [{ name: note.name, text: note.text, user: note.user, at: note.at, span }] : []
    })
  }
  const described = places.selections.flatMap(({ element, start, end }) => {
    const span = places.placed.place(start, end)
    const text = textOf(element, 'Description')
    const found = referred(element, span)
    if (
      text === null ||
      span === null ||
      text.trim() === sliceCodePoints(places.placed.text, span.start, span.end)
    ) {
      return found
    }
    if (childrenOf(element, 'Coding').length === 0) report.adjust('memos-without-code', places.name)
    const user = attributeOf(element, 'creatingUser')
    const at = attributeOf(element, 'creationDateTime')
    return [...found, { name: '', text, user: user === null ? null : normalGuid(user), at, span }]
  })
  return [...referred(part, null), ...described]
}
