// Tests wait for what comes in its own time as long as the machine needs: a test that fails for the time it took says
// something of the machine, not of the code. Only asked for in a document, since the library takes a while to load.
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/preact')
  configure({ asyncUtilTimeout: 20_000 })
}
