/**
 * Sites that are annotated from the start, as WebExtension match patterns; `*.` takes in the bare host.
 * Every other site is added by the reader, one host at a time.
 */
export const NEWS_SITES: string[] = [
  '*://*.labourlist.org/*',
  '*://*.leftfootforward.org/*',
  '*://*.leftfutures.org/*',
  '*://*.dontleaveorganise.org/*',
  '*://*.theguardian.com/*',
  '*://*.independent.co.uk/*',
  '*://*.newstatesman.com/*',
  '*://*.bbc.co.uk/news*',
  '*://*.bbc.com/news*',
]
