/** The reader's second part, brought into a page after a match: takes over from the gate. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../components/language.ts';
import { askBackground, type Runtime } from '../../shell/messages.ts';
import { openCards } from './card.tsx';
import { gateHere } from './handover.ts';
import { accompany } from './accompany.ts';
import { PageReader } from './page-reader.ts';

/** How often a recognised page asks whether its extension is still there, in ms. */
const ALIVE_CHECK_MS = 1_000;

interface Api {
  readonly runtime: Runtime;
  readonly i18n: { getMessage(key: string, fillers: string[]): string; getUILanguage(): string };
}

export default defineUnlistedScript({
  main() {
    const gate = gateHere();
    if (!gate || gate.reader || !gate.isAlive()) return;
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { runtime, i18n } = browser?.runtime ? browser : chrome;
    const language = speak((key, fillers) => i18n.getMessage(key, fillers), i18n.getUILanguage());
    const reader = new PageReader(
      {
        entries: (pack, found) => askBackground(runtime, 'entries', { pack, found }),
        entry: (pack, id) => askBackground(runtime, 'entry', { pack, id }),
        mute: (pack, term, isMuted) => askBackground(runtime, 'mute', { pack, term, isMuted }),
        report: (asked) => askBackground(runtime, 'report', asked),
        badge: (terms, caveats) => void askBackground(runtime, 'badge', { terms, caveats }),
      },
      gate.highlight,
      (highlighter, page, delays) => openCards(highlighter, page, language, delays),
    );
    // An extension that is updated or removed leaves its scripts behind: they take their marks with them.
    const pulse = setInterval(() => {
      if (!gate.isAlive()) gate.destroy();
      if (gate.reader !== reader) clearInterval(pulse);
      else reader.keepMarks();
    }, ALIVE_CHECK_MS);
    gate.reader = reader;
    accompany(runtime, reader);
  },
});
