/** What the bench uses of findAndReplaceDOMText, which brings no types. */
declare module 'findandreplacedomtext' {
  interface Portion {
    readonly text: string;
    /** Whether the match ends in this portion; one that goes across elements has several. */
    readonly isEnd: boolean;
  }

  interface Options {
    readonly find: RegExp;
    readonly preset?: 'prose';
    replace(portion: Portion): Node;
  }

  export default function findAndReplaceDOMText(node: Node, options: Options): { revert(): void };
}
