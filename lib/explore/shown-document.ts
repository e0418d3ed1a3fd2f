import type { Source } from '../dataset/types.ts'

/** What a reader sees of a document, and is told of the rest. */
export interface ShownDocument {
  text: string
  /** What was left out, in words for the reader. */
  leftOut: string[]
}

/** A line at least this long is running text, not a heading. */
const RUNNING_TEXT = 120

/**
 * What of a source's document is shown: all of it but its readers' comments and what follows them (from `commentsFrom` on),
 * since these are no source and their writers private people, and, where the title is hostile wording about opponents
 * (`titleHidden`), the headings above the text.
 */
export function shownDocument(
  document: string,
  { titleHidden = false, commentsFrom }: Pick<Source, 'titleHidden' | 'commentsFrom'>,
): ShownDocument {
  const leftOut: string[] = []
  let text = document
  const body = new RegExp(`^.{${RUNNING_TEXT},}$`, 'm').exec(text)
  if (titleHidden && body && body.index > 0) {
    text = text.slice(body.index)
    leftOut.push('The title is left out: it is hostile wording about opponents.')
  }
  const comments = commentsFrom ? text.indexOf(commentsFrom) : -1
  if (comments >= 0) {
    text = text.slice(0, comments)
    leftOut.push('The readers’ comments are left out: they are no source, and their writers are private.')
  }
  return { text, leftOut }
}
