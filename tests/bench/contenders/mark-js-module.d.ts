declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element)
    mark(
      keywords: string[],
      options: {
        accuracy: 'exactly'
        caseSensitive: boolean
        separateWordSearch: boolean
        done: (count: number) => void
      },
    ): void
  }
}
