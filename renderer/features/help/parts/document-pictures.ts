const addresses = import.meta.glob<string>('../../../../resources/pictures/documents/*.png', {
  query: '?url',
  import: 'default',
  eager: true
})

/** The address of a document's contact sheet inside the app; null where none was made. */
export const pictureOf = (id: string): string | null =>
  Object.entries(addresses).find(([path]) => path.endsWith(`/${id}.png`))?.[1] ?? null
