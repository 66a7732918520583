/** Open-source parts that ship inside Tandem, with their licence. A test compares this with package.json. */
export const licences: readonly { readonly name: string; readonly licence: string }[] = [
  { name: '@e965/xlsx', licence: 'Apache-2.0' },
  { name: '@mantine/core', licence: 'MIT' },
  { name: '@mantine/hooks', licence: 'MIT' },
  { name: '@resvg/resvg-wasm', licence: 'MPL-2.0' },
  { name: '@tabler/icons-react', licence: 'MIT' },
  { name: 'ag-grid-community', licence: 'MIT' },
  { name: 'ag-grid-react', licence: 'MIT' },
  { name: 'dexie', licence: 'Apache-2.0' },
  { name: 'dexie-react-hooks', licence: 'Apache-2.0' },
  { name: 'docx', licence: 'MIT' },
  { name: 'exceljs', licence: 'MIT' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'papaparse', licence: 'MIT' },
  { name: 'react', licence: 'MIT' },
  { name: 'react-dom', licence: 'MIT' },
  { name: 'saxes', licence: 'ISC' },
  { name: 'zod', licence: 'MIT' }
]
