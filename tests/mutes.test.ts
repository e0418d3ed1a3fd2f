import { describe, expect, it } from 'vitest'
import { mutedAt, muteFor, withMute, withoutMute } from '../lib/mutes.ts'
import type { Mute } from '../lib/settings-declarations.ts'

const STORY = 'https://www.labourlist.org/2020/04/story?utm=1#comments'
const entity = 'john-reid'

describe('a person who is not to be marked', () => {
  it.each<[Mute['scope'], string, boolean]>([
    ['page', 'https://www.labourlist.org/2020/04/story', true],
    ['page', 'https://www.labourlist.org/2020/04/story?page=2#top', true],
    ['page', 'https://www.labourlist.org/2020/04/other', false],
    ['page', 'https://www.theguardian.com/2020/04/story', false],
    ['site', 'https://labourlist.org/2020/04/other', true],
    ['site', 'http://WWW.labourlist.org/', true],
    ['site', 'https://archive.labourlist.org/', true],
    ['site', 'https://notlabourlist.org/', false],
    ['site', 'https://org/', false],
    ['everywhere', 'https://www.theguardian.com/', true],
    ['everywhere', 'about:blank', true],
    ['site', 'about:blank', false],
  ])('on this %s: at %s %s', (scope, address, muted) => {
    expect(mutedAt([muteFor(entity, scope, STORY)], address).has(entity)).toBe(muted)
  })

  it('is that one only', () => {
    expect([...mutedAt([muteFor(entity, 'everywhere', STORY)], STORY)]).toEqual([entity])
  })

  it('names page and site in a form that a reader understands', () => {
    expect(muteFor(entity, 'page', STORY).where).toBe('https://www.labourlist.org/2020/04/story')
    expect(muteFor(entity, 'site', STORY).where).toBe('labourlist.org')
    expect(muteFor(entity, 'everywhere', STORY).where).toBe('')
  })
})

describe('the list', () => {
  const page = muteFor(entity, 'page', STORY)
  const site = muteFor(entity, 'site', STORY)

  it('holds each once', () => {
    expect(withMute([page, site], muteFor(entity, 'page', STORY))).toEqual([site, page])
  })

  it('loses just the one that is taken back', () => {
    expect(withoutMute([page, site], page)).toEqual([site])
    expect(withoutMute([page], site)).toEqual([page])
  })
})
