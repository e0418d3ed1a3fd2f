import { JSDOM } from 'jsdom'

/** Of one window for all pages: to make a window takes many times as long as to read a page, and most need none. */
const parser = new new JSDOM().window.DOMParser()

/** A page as a browser would have it, without scripts, address and window. */
export function parsePage(html: string): Document {
  return parser.parseFromString(html, 'text/html')
}
