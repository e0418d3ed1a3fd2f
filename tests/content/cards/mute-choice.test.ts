import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { muteChoice } from '../../../entrypoints/content/cards/mute-choice.ts'
import { getSettings, setSetting } from '../../../lib/settings.ts'

const STORY = 'https://www.labourlist.org/story?from=mail'
const other = { entity: 'keir-starmer', scope: 'everywhere', where: '' } as const

const scopes = async () => (await getSettings()).muted.map(({ entity, scope, where }) => `${entity} ${scope} ${where}`)

describe('what a card mutes', () => {
  beforeEach(async () => {
    fakeBrowser.reset()
    await setSetting('muted', [other])
  })

  it('is what was chosen last, beside what was muted before', async () => {
    const mute = muteChoice('john-reid', STORY)
    await mute('page')
    expect(await scopes()).toEqual(['keir-starmer everywhere ', 'john-reid page https://www.labourlist.org/story'])
    await mute('site')
    expect(await scopes()).toEqual(['keir-starmer everywhere ', 'john-reid site labourlist.org'])
    await mute('everywhere')
    expect(await scopes()).toEqual(['keir-starmer everywhere ', 'john-reid everywhere '])
    await mute(null)
    expect(await scopes()).toEqual(['keir-starmer everywhere '])
  })

  it('is undone by the card that chose it, and by no other', async () => {
    const mute = muteChoice('john-reid', STORY)
    await mute('page')
    await muteChoice('john-reid', STORY)(null)
    expect(await scopes()).toHaveLength(2)
    await mute(null)
    expect(await scopes()).toHaveLength(1)
  })
})
