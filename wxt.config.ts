import { defineConfig } from 'wxt'
import { NEWS_SITES } from './lib/news-sites.ts'
import { asciiScripts } from './scripts/ascii-scripts.ts'
import { bareEntrypoints } from './scripts/bare-entrypoints.ts'
import { pagesInOneFile } from './scripts/pages-in-one-file.ts'
import { polyfillAsModule } from './scripts/polyfill-as-module.ts'
import { polyfillFor } from './scripts/polyfill-for.ts'
import { sharedModules } from './scripts/shared-modules.ts'
import { shownDocuments } from './scripts/shown-documents.ts'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Tests and the demo load the production build; a separate folder lets two builds run side by side.
  outDir: process.env.FACTIONARY_OUT ?? '.output',
  // The sources go to Mozilla's reviewers, who build them: what is ignored by git, or only measures and scores, stays out.
  zip: {
    excludeSources: ['demo/**', 'coverage/**', '**/*.log', 'tests/gold*/**/*.{html,json}', 'tests/e2e/wild/**'],
  },
  hooks: {
    // Injected with the content script, wherever that is: what looks for the first name, by itself.
    'build:manifestGenerated': (_, { content_scripts: [every] = [] }) => {
      every?.js?.unshift('gate.js')
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) config.plugins?.push(polyfillFor('content'))
      if (entrypoints.every(({ type }) => type === 'background')) config.plugins?.push(polyfillFor('background'))
      if (entrypoints.every(({ name }) => name === 'page')) config.plugins?.push(sharedModules())
    },
    // Built by itself the popup is one script. Sharing parts with the other pages it would be ten, and opening it would be
    // waiting for files.
    'entrypoints:grouped': (_, groups) => {
      for (const group of [...groups]) {
        if (!Array.isArray(group)) continue
        const popup = group.filter(({ type }) => type === 'popup')
        if (popup.length > 0 && popup.length < group.length) {
          groups.splice(
            groups.indexOf(group),
            1,
            popup,
            group.filter(({ type }) => type !== 'popup'),
          )
        }
      }
    },
  },
  vite: ({ browser }) => ({
    plugins: [polyfillAsModule(browser), bareEntrypoints(), shownDocuments(), pagesInOneFile(), asciiScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      // For older browsers light-dark() would be taken apart, and in shadow roots the parts do not find together again.
      cssTarget: ['chrome123', 'firefox120'],
      // Every browser with the Highlight API preloads modules itself; the stand-in would bring the only fetch() there is.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Factionary',
    description:
      'Marks Labour politicians and party groups on the pages you read and shows their faction ties, each quoted from its source.',
    action: {
      default_title: 'Factionary',
      default_icon: { 16: '/icon/16.png', 32: '/icon/32.png' },
    },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    omnibox: { keyword: 'fac' },
    optional_host_permissions: ['*://*/*'],
    host_permissions: NEWS_SITES,
    // Keys that neither browser uses. Readers can put them elsewhere in the browser's own settings.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'next-name': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next name on the page' },
      'previous-name': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous name on the page',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Open the card of the name reached' },
      'toggle-site': {
        // Chromium takes four suggestions at most; there the popup, one key away, has the switch.
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+L' } }),
        description: 'Switch marks on this site on or off',
      },
    },
    ...(browser !== 'firefox' && {
      // The first with light-dark(); the Highlight API is older there.
      minimum_chrome_version: '123',
      // As Firefox does it, since 148: a page's text is copied for the background, and not written as JSON. Older ones go
      // on with JSON, so messages are plain data.
      message_serialization: 'structured_clone',
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'factionary@factionary.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
