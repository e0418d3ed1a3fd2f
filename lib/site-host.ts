/** The host as settings keep it: lower case, without "www." and final dot. */
export function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '')
}

/** The host itself and its parent domains, nearest first: news.bbc.co.uk, bbc.co.uk, co.uk. */
export function hostAndParents(host: string): string[] {
  const labels = bareHost(host).split('.')
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, i) => labels.slice(i).join('.'))
}
