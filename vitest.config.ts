// Lets `npx vitest` and editors find the configuration without being told where it lives.
export { default } from './tests/vitest.config'
