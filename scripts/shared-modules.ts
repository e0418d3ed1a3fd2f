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
 * Gives the page script what the content script has loaded already in place of these modules and all that they import: nearly
 * half of it would be loaded and parsed a second time by each page that may name somebody. What else the page script imports
 * from one of them is an error of the build, and so is one that it no longer imports.
 */
export function sharedModules(): Plugin {
  const unmet = new Set(Object.keys(SHARED))
  return {
    name: 'shared-modules',
    enforce: 'pre',
    load(id) {
      const file = Object.keys(SHARED).find((path) => id.endsWith(`/${path}`))
      if (!file) return null
      unmet.delete(file)
      return `import { sharedModules } from '/entrypoints/content/shared-modules.ts'
export const { ${SHARED[file]?.join(', ')} } = sharedModules()`
    },
    buildEnd(error) {
      if (error || unmet.size === 0) return
      this.error(`The page script no longer imports ${[...unmet].join(' and ')}, as scripts/shared-modules.ts says.`)
    },
  }
}
