/**
 * Sites that are annotated from the start, as WebExtension match patterns.
 * Every other site is added by the reader, one host at a time.
 */
export const NEWS_SITES: string[] = ['*://labourlist.org/*', '*://*.labourlist.org/*']
