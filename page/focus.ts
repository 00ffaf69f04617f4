/** Where the focus of a frame is, as far as it matters to keys that are not to be taken from whoever is writing. */

/** `writing` in a field of this frame; in a `frame` within it, which is to be asked itself; `elsewhere` where the frame does not have the focus. */
export type Focus = 'writing' | 'frame' | 'free' | 'elsewhere';

/** The background brings this function alone into each frame, so it knows nothing from outside itself. */
export function focusHere(): Focus {
  if (!document.hasFocus()) return 'elsewhere';
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!(focused instanceof HTMLElement)) return 'free';
  if (/^i?frame$/i.test(focused.localName)) return 'frame';
  const isField = focused.matches(
    'textarea, select, input:not([type=button], [type=checkbox], [type=image], [type=radio], [type=reset], [type=submit]), [role=textbox], [role=searchbox], [role=combobox]',
  );
  return isField || focused.isContentEditable ? 'writing' : 'free';
}

/** The words that are selected in this frame. Brought in alone as well. */
export function selectedText(): string {
  return document.hasFocus() || window === window.top ? String(getSelection() ?? '') : '';
}
