/** The first script of the popup's page: asks the page in front, see popup/ask-early. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarly } from './popup/ask-early.ts';

type Api = { readonly tabs: Parameters<typeof askEarly>[0] };

export default defineUnlistedScript({
  main() {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    askEarly((browser ?? chrome).tabs);
  },
});
