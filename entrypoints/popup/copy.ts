/** Puts a text of the popup or the panel where it can be pasted from. */

/** In the very click: later the browser may refuse, and then it is false. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
