/**
 * The reader's gate: the only script of ours that runs on a page before it is known to be about anything of ours. Reads the
 * page, asks the packs' indexes, and stops without a trace where none fits. Where one does, it has the background bring
 * the rest. It also answers the popup, so that 'not recognised' is never mistaken for 'not read'.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gateHere, meetAt } from './reader/handover.ts';
import { openGate } from './reader/open-gate.ts';

export default defineUnlistedScript({
  main() {
    const before = gateHere();
    if (before?.isAlive()) return;
    before?.destroy();
    const start = () => meetAt(openGate());
    // A page that is only prepared may never be shown.
    if ((document as { readonly prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', start, { once: true });
    } else start();
  },
});
