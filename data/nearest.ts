import Fuse from 'fuse.js'

/** The id that was probably meant; undefined where none is much like it. */
export function nearest(id: string, ids: readonly string[]): string | undefined {
  return new Fuse(ids, { threshold: 0.25 }).search(id)[0]?.item
}
