/**
 * Says something on a page to whoever listens with a screen reader, or shows it to all, without moving the focus. Marks can't
 * have it, so what the keys did is told by a live region: a second kind of guest (docs/adr/0009), never there with the card's.
 */

/**
 * The background brings this function alone into the page, so it knows nothing from outside itself. `text` takes the place of what was said
 * before; '' takes the guest away. `lang` is the text's language; `isSeen` shows the text, too.
 */
export function announce(text: string, lang: string, isSeen: boolean): void {
  /** How long it stays after the last word, in ms: time to be read out, and to be read. */
  const STAYS_MS = 10_000;
  /** Screen readers tell of changes in a region that they know already. */
  const KNOWN_AFTER_MS = 120;
  const place = Symbol.for('context-notes-said');
  const world = globalThis as { [place]?: { say(text: string, isSeen: boolean): boolean } };
  // A page may have taken the guest away.
  if (world[place]?.say(text, isSeen) || text === '') return;

  const host = document.createElement('div');
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:auto 0 24px!important;width:auto!important;margin:0!important;padding:0 12px!important;border:0!important;background:none!important;display:block!important;text-align:center!important;pointer-events:none!important;overflow:visible!important';
  host.popover = 'manual';
  const region = document.createElement('p');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.lang = lang;
  region.dir = 'auto';
  const unseen =
    'position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  const seen =
    'display:inline-block;box-sizing:border-box;max-width:36em;margin:0;padding:8px 14px;border:1px solid light-dark(#e4e0d6,#3a3834);border-radius:8px;color-scheme:light dark;background:light-dark(#fff,#232220);color:light-dark(#1f1d1a,#ece8df);font:14.5px/1.5 system-ui,sans-serif;overflow-wrap:anywhere';
  const root = host.attachShadow({ mode: 'closed' });
  root.append(region);

  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    ended.abort();
    clearTimeout(timer);
    host.remove();
    delete world[place];
  };
  for (const type of ['pointerdown', 'keydown', 'blur']) {
    window.addEventListener(
      type,
      (event) => {
        if (!(event instanceof KeyboardEvent) || event.key === 'Escape') end();
      },
      // A field that loses the focus is not the window: that event is not to be caught on its way.
      { capture: type !== 'blur', passive: true, signal: ended.signal },
    );
  }
  // Beside a modal dialog nothing is said.
  const dialog = [...document.querySelectorAll(':modal')].at(-1);
  (dialog ?? document.documentElement).append(host);
  host.showPopover();
  // In Firefox nobody can take it away once the extension is gone: then it hides by itself.
  const hiding = region.animate(
    { visibility: ['visible', 'hidden'] },
    { duration: STAYS_MS + 1_000, fill: 'forwards' },
  );
  world[place] = {
    say(next, isNextSeen) {
      clearTimeout(timer);
      if (next === '' || !host.isConnected) {
        end();
        return next === '';
      }
      hiding.currentTime = 0;
      region.textContent = '';
      region.style.cssText = isNextSeen ? seen : unseen;
      timer = setTimeout(() => {
        region.textContent = next;
        timer = setTimeout(end, STAYS_MS);
      }, KNOWN_AFTER_MS);
      return true;
    },
  };
  world[place].say(text, isSeen);
}
