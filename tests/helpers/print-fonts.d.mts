export function printEnvironment(folder: string): NodeJS.ProcessEnv
