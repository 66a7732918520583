import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const pure = 'shared/domain is pure: hand it in as an argument (time, ids and randomness are ports)'

/** What would let the outside world into the domain. */
const impureGlobals = [
  ...['window', 'document', 'navigator', 'location', 'history', 'self', 'globalThis'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'BroadcastChannel'],
  ...['indexedDB', 'localStorage', 'sessionStorage', 'caches'],
  ...['console', 'performance', 'crypto', 'process', 'Buffer', 'require', 'alert', 'confirm', 'prompt'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame']
].map((name) => ({ name, message: pure }))

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'No enums: an `as const` object and a union say the same and vanish at run time.'
}

const localTime = 'Dates are year-month-day values; the machine’s time zone must never matter in the domain.'
const localGetter =
  '/^(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^toLocale(Date|Time)?String$/'

const impureSyntax = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: pure },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: pure },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure },
  { selector: "CallExpression[callee.name='Date']", message: pure },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: localTime },
  { selector: `CallExpression[callee.property.name=${localGetter}]`, message: localTime }
]

const size = {
  'max-lines': ['error', 500],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4]
}

/** This file runs in Node as the scripts do, so its names are theirs. */
const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])
)

export default tseslint.config(
  { ignores: ['out', 'dist', '.runtime', '.tsbuild', 'node_modules', 'test-results'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      ...size,
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noEnum],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['shared/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', noEnum, ...impureSyntax]
    }
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      // Tests say on the terminal which data they miss.
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  {
    // Plain Node scripts: no types to check, and the terminal is their user interface.
    files: ['**/*.{js,mjs,cjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: nodeGlobals
    },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      ...size,
      'no-console': 'off',
      // What the compiler finds in TypeScript: a name that nobody declared.
      'no-undef': 'error',
      '@typescript-eslint/no-require-imports': 'off'
    }
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' } }
  }
)
