import { relative, resolve } from 'node:path'

/** A path as it was given on the command line. npm runs scripts in the project's folder, whatever folder it was called in. */
export function givenPath(path: string): string {
  if (path === '') return path
  return relative(process.cwd(), resolve(process.env.INIT_CWD ?? '', path)) || '.'
}
