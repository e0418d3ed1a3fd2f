/**
 * A source's text without its readers' comments: they are no source, and those who wrote them are private people. Comments
 * begin at a line such as "9 Comments" and end at the page's closing line ("© …"), if there is one.
 */
export function withoutComments(text: string): { text: string; left: boolean } {
  const begin = /^[ \t]*\d+ comments?[ \t]*$/im.exec(text)
  if (!begin) return { text, left: false }
  const rest = text.slice(begin.index)
  const closing = /^[ \t]*©/m.exec(rest)
  return { text: text.slice(0, begin.index) + (closing ? rest.slice(closing.index) : ''), left: true }
}
