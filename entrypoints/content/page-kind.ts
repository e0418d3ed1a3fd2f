/** Whether the document is a page of text: no picture, feed, SVG or other XML, no frameset. */
export function isAnnotatable(document: Document): boolean {
  const { body, contentType } = document
  return body?.localName === 'body' && (contentType === 'text/html' || contentType === 'application/xhtml+xml')
}

/** The host that a frame belongs to. Frames without an address of their own belong to the page that made them. */
export function hostOfPage({ location, origin }: Window): string {
  if (location.hostname) return location.hostname
  return URL.canParse(origin) ? new URL(origin).hostname : ''
}
