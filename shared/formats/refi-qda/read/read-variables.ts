import { normalGuid } from '../guid'
import type { QdaCase, QdaValues, QdaVariable, QdaVariableType } from '../qda-project'
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-tree'
import { targetOf } from './read-codes'

const types: readonly QdaVariableType[] = ['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime']

/** The variables of a project by GUID. */
export function readVariables(project: XmlElement): Map<string, QdaVariable> {
  const variables = childrenOf(childOf(project, 'Variables'), 'Variable').flatMap(
    (element): [string, QdaVariable][] => {
      const [guid, name] = [attributeOf(element, 'guid'), attributeOf(element, 'name')]
      if (guid === null || name === null) return []
      const written = attributeOf(element, 'typeOfVariable')?.toLowerCase()
      const type = types.find((one) => one.toLowerCase() === written) ?? 'Text'
      const key = normalGuid(guid)
      return [[key, { guid: key, name, type, description: textOf(element, 'Description') }]]
    }
  )
  return new Map(variables)
}

/** The values written under a case or a source. A zero and a "false" are values; an empty element is none. */
export function readValues(element: XmlElement): QdaValues {
  const values = new Map<string, string | number | boolean>()
  for (const one of childrenOf(element, 'VariableValue')) {
    const [reference] = childrenOf(one, 'VariableRef')
    const variable = reference && targetOf(reference)
    const written = one.children.find(({ name }) => /Value$/i.test(name))
    const value = written ? valueOf(written) : null
    if (variable && value !== null) values.set(variable, value)
  }
  return values
}

function valueOf({ name, text }: XmlElement): string | number | boolean | null {
  const written = text.trim()
  if (written === '') return null
  switch (name.toLowerCase()) {
    case 'booleanvalue':
      return /^(true|1)$/i.test(written)
    case 'integervalue':
    case 'floatvalue': {
      const number = Number(written.replace(',', '.'))
      return Number.isFinite(number) ? number : written
    }
    default:
      return text
  }
}

/** The cases of a project. */
export function readCases(project: XmlElement): QdaCase[] {
  return childrenOf(childOf(project, 'Cases'), 'Case').flatMap((element) => {
    const guid = attributeOf(element, 'guid')
    if (guid === null) return []
    const targets = (name: string): string[] =>
      childrenOf(element, name).flatMap((reference) => targetOf(reference) ?? [])
    return [
      {
        guid: normalGuid(guid),
        name: attributeOf(element, 'name'),
        values: readValues(element),
        sources: targets('SourceRef'),
        selections: targets('SelectionRef')
      }
    ]
  })
}
