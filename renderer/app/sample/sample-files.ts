import type { SampleStory } from '@shared/domain/sample/story'

/** The sample's files as they ship: name → address inside the app. */
const addresses = import.meta.glob<string>('../../../resources/sample/*.{xlsx,csv,json}', {
  query: '?url',
  import: 'default',
  eager: true
})

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

async function bytesOf(name: string): Promise<Uint8Array> {
  const address = Object.entries(addresses).find(([path]) => nameOf(path) === name)?.[1]
  if (address === undefined) throw new Error(`the sample lacks ${name}`)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the sample's ${name} cannot be read`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Reads the sample's story and the files it names, in the order in which they are imported. */
export async function readSample(): Promise<{
  story: SampleStory
  files: { name: string; bytes: Uint8Array }[]
}> {
  // Our own file, compared with its generator by a test.
  const story = JSON.parse(new TextDecoder().decode(await bytesOf('story.json'))) as SampleStory
  const files = await Promise.all(story.files.map(async (name) => ({ name, bytes: await bytesOf(name) })))
  return { story, files }
}
