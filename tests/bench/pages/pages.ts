import { Prose } from './prose.ts'
import { Random } from './random.ts'

/** What is written in inline elements: links mostly, some emphasis. */
const INLINES = ['a href="#"', 'a href="#"', 'em', 'strong', 'span', 'b']

/**
 * A page of about 1.06 million characters in 30,000 text nodes, white space between the blocks included: a live blog that
 * never ended. @param known names that the dataset holds; some of the people named are of these.
 * @param sections of 13 paragraphs each: with fewer the same page ends sooner.
 */
export function largePage(known: readonly string[], sections = 245): string {
  const random = new Random(1906)
  const prose = new Prose(random, known)
  const parts: string[] = [head('Everything that happened')]
  for (let section = 0; section < sections; section++) {
    parts.push(`<section><h2>${prose.sentence()}</h2>`)
    for (let paragraph = 0; paragraph < 13; paragraph++)
      parts.push(`<p id="p${section}-${paragraph}">${withInlines(prose.paragraph(3), 3, random)}</p>`)
    parts.push('<ul>')
    for (let item = 0; item < 5; item++)
      parts.push(`<li>${withInlines(prose.sentence(), item < 3 ? 1 : 0, random)}</li>`)
    parts.push('</ul></section>')
  }
  return parts.concat('</body></html>').join('\n')
}

/** An article of about 6,000 characters with 300 comments. */
export function articlePage(known: readonly string[]): string {
  const random = new Random(1900)
  const prose = new Prose(random, known)
  const parts: string[] = [head(prose.sentence()), '<main><article>', `<h1>${prose.sentence()}</h1>`]
  for (let paragraph = 0; paragraph < 20; paragraph++)
    parts.push(`<p id="p0-${paragraph}">${withInlines(prose.paragraph(3), 2, random)}</p>`)
  parts.push('</article><section id="comments"><h2>Comments</h2>')
  for (let comment = 0; comment < 300; comment++)
    parts.push(
      `<div class="comment"><header><a href="#">reader${comment}</a> <time>7 April 2020</time></header>`,
      `<p>${withInlines(prose.paragraph(1 + random.below(3)), 1, random)}</p><footer><button>Reply</button></footer></div>`,
    )
  return parts.concat('</section></main></body></html>').join('\n')
}

function head(title: string): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>`
}

/** Puts `count` stretches of one to three words into inline elements: names are cut by them as often as anything else. */
function withInlines(text: string, count: number, random: Random): string {
  const words = text.split(' ')
  for (let done = 0; done < count; done++) {
    const reach = Math.floor(words.length / count)
    const from = done * reach + random.below(Math.max(1, reach - 3))
    const to = Math.min(from + random.below(3), words.length - 1)
    const tag = random.pick(INLINES)
    words[from] = `<${tag}>${words[from]}`
    words[to] = `${words[to]}</${tag.split(' ')[0]}>`
  }
  return words.join(' ')
}
