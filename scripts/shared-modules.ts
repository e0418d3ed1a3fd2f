import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { SharedModules } from '../entrypoints/content/shared-modules.ts'

/** What the page script takes of each module from the content script (entrypoints/content/shared-modules.ts). */
const SHARED: Record<string, (keyof SharedModules)[]> = {
  'entrypoints/content/annotator.ts': ['Annotator'],
  'entrypoints/content/changes/page-observer.ts': ['PageObserver'],
  'lib/messaging.ts': ['send'],
  'lib/settings.ts': ['updateSetting'],
}

/**
 * Gives the page script what the content script has loaded already in place of these modules and all that they import: a half
 * of the script, to be loaded and parsed a second time by each page that may name somebody. What else the page script imports
 * from one of them is an error of the build.
 */
export function sharedModules(): Plugin {
  const modules = new Map(Object.entries(SHARED).map(([file, names]) => [resolve(file), names.join(', ')]))
  return {
    name: 'shared-modules',
    enforce: 'pre',
    load(id) {
      const names = modules.get(id)
      return (
        names &&
        `import { sharedModules } from '/entrypoints/content/shared-modules.ts'\nexport const { ${names} } = sharedModules()`
      )
    },
  }
}
