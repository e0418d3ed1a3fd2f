import type { Plugin } from 'vite'

/**
 * Writes each page's style sheets into the page itself: one file that is there at once, instead of several that the first
 * paint waits for.
 */
export function pagesInOneFile(): Plugin {
  return {
    name: 'pages-in-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const written = new Set<string>()
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue
        page.source = tight(String(page.source)).replace(
          /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g,
          (link, file) => {
            const sheet = bundle[file]
            if (sheet?.type !== 'asset') return link
            written.add(file)
            return `<style>${sheet.source}</style>`
          },
        )
      }
      for (const file of written) delete bundle[file]
    },
  }
}

/**
 * A page whose first frame, in `#app`, has neither white space nor comments between its tags: Preact takes the elements over
 * as they stand, and would move them to get rid of these.
 */
export function tight(page: string): string {
  return page.replace(/<div id="app">.*<\/div>/s, (app) =>
    app.replace(/<!--.*?-->/gs, '').replace(/(?<=>)\s+(?=<)/g, ''),
  )
}
