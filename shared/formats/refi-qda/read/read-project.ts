import { normalGuid } from '../guid'
import type { ReportBuilder } from '../import-report'
import type { QdaCode, QdaNote, QdaProject } from '../qda-project'
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-tree'
import { readCodes } from './read-codes'
import { readNotes } from './read-notes'
import { readSources } from './read-sources'
import { withSets } from './read-sets'
import { readCases, readVariables } from './read-variables'
import { SourceTexts } from './source-texts'

/** Reads a project's elements; what has no place with us is reported. */
export async function readProject(
  root: XmlElement,
  files: ReadonlyMap<string, Uint8Array>,
  report: ReportBuilder
): Promise<QdaProject> {
  const texts = new SourceTexts(files, report)
  const origin = attributeOf(root, 'origin') ?? ''
  const cases = readCases(root)
  const caseGuids = new Set(cases.map(({ guid }) => guid))
  const themes = withoutCases(readCodes(childOf(root, 'CodeBook'), report), caseGuids)
  const codes = withSets(themes, root, report)
  const notes = await readNotes(root, texts)
  const codeGuids = new Set(allCodes(codes).map(({ guid }) => guid))
  const sources = await readSources(root, {
    ...{ origin, texts, notes, report },
    codes: codeGuids,
    cases: caseGuids,
    linkedNotes: linkedNotes(root, notes, report)
  })
  reportRest(root, report)
  const unnamed = cases.filter(({ name }) => name === null).length
  report.adjust('unnamed-cases', null, unnamed)
  return {
    name: attributeOf(root, 'name') ?? '',
    origin,
    description: textOf(root, 'Description'),
    users: usersOf(root),
    codes,
    variables: readVariables(root),
    cases,
    sources,
    notes
  }
}

/** NVivo codes text "at a case" by a code with the GUID of the case: that is no theme. */
const withoutCases = (codes: readonly QdaCode[], cases: ReadonlySet<string>): QdaCode[] =>
  codes
    .filter(({ guid }) => !cases.has(guid))
    .map((code) => ({ ...code, children: withoutCases(code.children, cases) }))

/** NVivo's annotations: links from a stretch of text to a note. Other links have no place with us. */
function linkedNotes(
  root: XmlElement,
  notes: ReadonlyMap<string, QdaNote>,
  report: ReportBuilder
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const link of childrenOf(childOf(root, 'Links'), 'Link')) {
    const [origin, target] = [attributeOf(link, 'originGUID'), attributeOf(link, 'targetGUID')]
    const note = target === null ? undefined : notes.get(normalGuid(target))
    if (origin === null || !note) report.discard('links', attributeOf(link, 'name'))
    else found.set(normalGuid(origin), [...(found.get(normalGuid(origin)) ?? []), note.guid])
  }
  return found
}

/** A code and everything below it, in order. */
export const allCodes = (codes: readonly QdaCode[]): QdaCode[] =>
  codes.flatMap((code) => [code, ...allCodes(code.children)])

function usersOf(root: XmlElement): Map<string, string> {
  return new Map(
    childrenOf(childOf(root, 'Users'), 'User').flatMap((user): [string, string][] => {
      const guid = attributeOf(user, 'guid')
      const name = attributeOf(user, 'name') ?? attributeOf(user, 'id')
      return guid === null ? [] : [[normalGuid(guid), name ?? `Coder ${normalGuid(guid).slice(0, 4)}`]]
    })
  )
}

function reportRest(root: XmlElement, report: ReportBuilder): void {
  for (const graph of childrenOf(childOf(root, 'Graphs'), 'Graph'))
    report.discard('graphs', attributeOf(graph, 'name'))
}
