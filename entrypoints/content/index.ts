import { browser } from 'wxt/browser'
import { defineContentScript } from '#imports'
import { NEWS_SITES } from '../../lib/news-sites.ts'

export default defineContentScript({
  matches: NEWS_SITES,
  main() {
    console.log(browser.runtime.id)
  },
})
