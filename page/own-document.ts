/** What a page of the extension says of itself: the language of the interface, and the direction it is written in. */

export function speakHere({ tag, dir }: { readonly tag: string; readonly dir: string }): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = dir;
}
