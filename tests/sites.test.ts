import { describe, expect, it } from 'vitest'
import {
  addedOrigins,
  hostFromInput,
  hostOfPattern,
  isBuiltIn,
  isTakenBack,
  patternOfHost,
  siteOfAddress,
} from '../lib/sites.ts'

describe('the site of an address', () => {
  it.each([
    ['https://labourlist.org/2020/04/x', 'labourlist.org'],
    ['http://www.example.org:8080/', 'www.example.org'],
    ['https://chrome.google.com/', 'chrome.google.com'],
    ['https://example.org/a.pdf.html', 'example.org'],
    ['https://www.bbc.co.uk/news/uk-politics-1', 'www.bbc.co.uk'],
  ])('%s is on %s', (address, host) => {
    expect(siteOfAddress(address)).toEqual({ host })
  })

  it.each([
    [undefined, /may not see/],
    ['', /may not see/],
    ['about:config', /belongs to the browser/],
    ['chrome://settings/', /belongs to the browser/],
    ['view-source:https://labourlist.org/', /belongs to the browser/],
    ['moz-extension://0/popup.html', /belongs to an extension/],
    ['chrome-extension://0/popup.html', /belongs to an extension/],
    ['file:///tmp/a.html', /Files on this computer/],
    ['data:text/html,x', /not a page of a web site/],
    ['blob:https://labourlist.org/1', /not a page of a web site/],
    ['https://chromewebstore.google.com/detail/x', /lets no extension/],
    ['https://chrome.google.com/webstore/x', /lets no extension/],
    ['https://addons.mozilla.org/', /lets no extension/],
    ['https://labourlist.org/leaflet.PDF', /PDF/],
    ['https://www.bbc.co.uk/sport', /only the news pages/],
  ])('%s cannot run, and why is said', (address, why) => {
    expect(siteOfAddress(address)).toEqual({ cannot: expect.stringMatching(why) })
  })
})

describe('permission', () => {
  it('is asked for one host, or for the pattern that the manifest has for it', () => {
    expect(patternOfHost('example.org')).toBe('*://example.org/*')
    expect(patternOfHost('labourlist.org')).toMatch(/^\*:\/\/(\*\.)?labourlist\.org\/\*$/)
    expect(patternOfHost('notlabourlist.org')).toBe('*://notlabourlist.org/*')
  })

  it('tells what the reader added from what the manifest brings', () => {
    expect(addedOrigins(['*://labourlist.org/*', '*://*.labourlist.org/*', '*://example.org/*'])).toEqual([
      '*://example.org/*',
    ])
    expect(isBuiltIn('www.labourlist.org')).toBe(true)
    expect(isBuiltIn('example.org')).toBe(false)
    expect(hostOfPattern('*://*.example.org/*')).toBe('*.example.org')
  })
})

describe('a site taken back', () => {
  it.each([
    ['example.org', ['example.org'], true],
    ['www.example.org', ['example.org'], false],
    ['www.example.org', ['*.example.org'], true],
    ['example.org', ['other.org'], false],
    ['example.org', ['*'], true],
    ['labourlist.org', ['*'], false],
  ])('a page of %s is left when %j is: %s', (host, hosts, left) => {
    expect(isTakenBack(host, hosts)).toBe(left)
  })
})

describe('a site typed in', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  https://www.Example.org/a/b?c ', 'www.example.org'],
    ['example.org/news', 'example.org'],
    ['bbc.co.uk', 'bbc.co.uk'],
    ['www.bbc.co.uk/sport', 'www.bbc.co.uk'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
  ])('%s is %s', (typed, host) => {
    expect(hostFromInput(typed)).toBe(host)
  })

  it.each(['', '   ', 'example', 'two words', 'file:///etc/passwd', 'https://', 'addons.mozilla.org', '127.0.0.1'])(
    '“%s” is none',
    (typed) => {
      expect(hostFromInput(typed)).toBeUndefined()
    },
  )
})
