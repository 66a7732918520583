const { join } = require('node:path')

// Who may import whom: the walls of the house, one rule per wall. tests/integration/layers plants a violation of
// each kind and expects it to be caught here. A rule is never suppressed; a new room gets a new rule.

/** A room may import only itself and what is listed; packages are walled off further down. */
function roomMayImport(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from },
    to: { path: '^(shared|renderer|electron|tests)/', pathNot: allowed }
  }
}

/** A package may be imported only from the given rooms. Tests are free to look at anything. */
function packageOnlyIn(name, packages, rooms, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { pathNot: [...rooms, '^tests/'] },
    to: { path: `(^|/)node_modules/(${packages.join('|')})/` }
  }
}

const rooms = [
  {
    name: 'domain-only-domain',
    comment: 'shared/domain imports nothing but shared/domain: no package, no Node module, no other room.',
    severity: 'error',
    from: { path: '^shared/domain/' },
    to: { pathNot: '^shared/domain/' }
  },
  roomMayImport('ports-only-domain', '^shared/ports/', ['^shared/(domain|ports)/'], 'Ports speak domain.'),
  roomMayImport(
    'schema-only-domain',
    '^shared/schema/',
    ['^shared/(domain|schema)/'],
    'Schemas describe domain.'
  ),
  roomMayImport(
    'formats-only-domain-and-schema',
    '^shared/formats/',
    ['^shared/(domain|schema|formats)/'],
    'Bytes to domain and back; no files, no windows.'
  ),
  roomMayImport(
    'ipc-only-domain-and-schema',
    '^shared/ipc/',
    ['^shared/(domain|schema|ipc)/'],
    'The contract between the processes.'
  ),
  roomMayImport(
    'data-only-shared',
    '^renderer/data/',
    ['^shared/', '^renderer/data/'],
    'The store knows no screen.'
  ),
  roomMayImport(
    'ui-only-domain',
    '^renderer/ui/',
    ['^shared/domain/', '^renderer/ui/'],
    'The design system knows the vocabulary, never the store or a feature.'
  ),
  roomMayImport(
    'workers-no-screens',
    '^renderer/workers/',
    ['^shared/', '^renderer/(data|workers)/'],
    'Workers compute; they have no screen.'
  ),
  roomMayImport(
    'import-host-only-shared',
    '^renderer/import-host/',
    ['^shared/', '^renderer/import-host/'],
    'The import host turns bytes into cells and has no other power: no store, no screens.'
  ),
  roomMayImport(
    'projector-only-shared',
    '^renderer/projector/',
    ['^shared/', '^renderer/projector/', '^renderer/ui/tokens\\.css$'],
    'The projector shows what it is told and has no other power: no store, no screens.'
  ),
  {
    name: 'features-are-islands',
    comment: 'A feature never imports another feature; renderer/app composes them.',
    severity: 'error',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' }
  },
  roomMayImport(
    'features-only-allowed-rooms',
    '^renderer/features/',
    ['^shared/(domain|ports|ipc)/', '^renderer/(data|ui|features)/'],
    'Features import domain, ports, the contract’s types, the store, the design system, themselves.'
  ),
  {
    name: 'features-ipc-types-only',
    comment: 'Features take only types from the contract; the calls go through window.tandem.',
    severity: 'error',
    from: { path: '^renderer/features/' },
    to: { path: '^shared/ipc/', dependencyTypesNot: ['type-only'] }
  },
  {
    name: 'data-through-its-index',
    comment: 'The store is reached through renderer/data/index.ts only (workers are its engine room).',
    severity: 'error',
    from: { path: '^renderer/', pathNot: '^renderer/(data|workers)/' },
    to: { path: '^renderer/data/', pathNot: '^renderer/data/index\\.ts$' }
  },
  {
    name: 'renderer-never-electron',
    comment: 'The renderer speaks to the main process through window.tandem, typed by shared/ipc.',
    severity: 'error',
    from: { path: '^renderer/' },
    to: { path: '^electron/' }
  },
  {
    name: 'electron-never-renderer',
    comment: 'Main and preload know no screen.',
    severity: 'error',
    from: { path: '^electron/' },
    to: { path: '^renderer/' }
  },
  {
    name: 'main-and-preload-apart',
    comment: 'The preload runs in the renderer’s process: the two share only the contract.',
    severity: 'error',
    from: { path: '^electron/(main|preload)/' },
    to: { path: '^electron/(main|preload)/', pathNot: '^electron/$1/' }
  },
  {
    name: 'runtime-stands-alone',
    comment:
      'electron/runtime works before anything is installed: Node’s own modules only (default-app runs inside Electron).',
    severity: 'error',
    from: { path: '^electron/runtime/', pathNot: '/default-app\\.cjs$' },
    to: { pathNot: '^electron/runtime/', dependencyTypesNot: ['core'] }
  },
  {
    name: 'product-never-tests',
    comment: 'Nothing that ships imports a test.',
    severity: 'error',
    from: { pathNot: '^tests/|^vitest\\.config\\.ts$' },
    to: { path: '^tests/' }
  }
]

const packages = [
  packageOnlyIn(
    'dexie-only-in-data',
    ['dexie', 'dexie-react-hooks'],
    ['^renderer/data/'],
    'One way to the store.'
  ),
  packageOnlyIn(
    'widgets-only-in-ui',
    ['ag-grid-[^/]+', 'echarts', 'zrender', '@mantine/[^/]+'],
    ['^renderer/ui/'],
    'Widgets are wrapped once, in the design system.'
  ),
  packageOnlyIn(
    'format-libraries-only-in-formats',
    ['exceljs', 'docx', '@e965/xlsx', 'xlsx', 'papaparse', 'fflate', 'saxes'],
    ['^shared/formats/'],
    'Bytes are read and written behind one door.'
  ),
  packageOnlyIn(
    'zod-through-schema',
    ['zod'],
    ['^shared/schema/zod\\.ts$'],
    'z comes configured (no eval) from there.'
  ),
  packageOnlyIn(
    'electron-only-in-electron',
    ['electron'],
    ['^electron/'],
    'Electron’s API stays behind the bridge.'
  ),
  {
    name: 'no-node-modules-outside-electron',
    comment: 'Renderer and shared run in a sandbox: no Node modules.',
    severity: 'error',
    from: { path: '^(renderer|shared)/' },
    to: { dependencyTypes: ['core'] }
  },
  {
    name: 'parsers-never-in-main',
    comment: 'Untrusted files are parsed in the import host’s process; no path leads from main to a parser.',
    severity: 'error',
    from: { path: '^electron/main/' },
    to: { path: '(^|/)node_modules/(exceljs|@e965/xlsx|xlsx|papaparse|docx)/', reachable: true }
  },
  {
    name: 'declared-packages-only',
    comment: 'A package that ships stands in dependencies.',
    severity: 'error',
    from: { path: '^(shared|renderer|electron/(main|preload))/' },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
      pathNot: '(^|/)node_modules/electron/'
    }
  }
]

const structure = [
  {
    name: 'no-cycles',
    comment: 'Cycles hide the direction.',
    severity: 'error',
    from: {},
    to: { circular: true }
  },
  {
    name: 'no-unresolvable',
    comment: 'Every import leads somewhere.',
    severity: 'error',
    from: {},
    // A package's file by its address (?url) is Vite's business; the build fails when it is not there.
    to: { couldNotResolve: true, pathNot: '\\.wasm\\?url$' }
  }
]

module.exports = {
  forbidden: [...rooms, ...packages, ...structure],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.runtime|\\.tsbuild|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts']
    }
  }
}
