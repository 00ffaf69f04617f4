/** Puts a text where it can be pasted from, in the way that the page's address and policy leave open. */

/** To be called for something that a person has just done. False where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // There is no clipboard to write to where a page came unencrypted, nor where its policy says so: there a copy is made as if by key.
    const aborted = new AbortController();
    let isCopied = false;
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
      isCopied = true;
    };
    window.addEventListener('copy', put, { capture: true, signal: aborted.signal });
    document.execCommand('copy');
    aborted.abort();
    return isCopied;
  }
}
