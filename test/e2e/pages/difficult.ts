/** Pages on which what lies over, around and above an article could get in the way of marks, cards and keys. */
import type { Served } from '../../../tools/browsers/extension-browser.ts';
import { pageNamed } from '../open-page.ts';

export interface Difficult {
  readonly what: string;
  readonly served: Served;
  /** The page's own button is to be pressed first; what it puts into the top layer. */
  readonly lifted?: string;
}

const PLAIN = pageNamed('joongang');

const FILLED = `<p>${'Plain words of no weight, one after the other, to make a page long. '.repeat(12)}</p>`;
/** An article of several screens, so that some words stand under whatever is fixed. */
const LONG = PLAIN.replaceAll('<p data-divno', `${FILLED}<p data-divno`).replace(
  '</article>',
  `${FILLED.repeat(2)}</article>`,
);

const styled = (css: string, html = PLAIN): string => html.replace('</style>', `${css}</style>`);
const plainly = (css: string, html?: string): Served => ({ body: styled(css, html) });

/** The article in an element that a button puts above all else, as sites do that open stories over a list of them. */
const lifted = (open: string, close: string, act: string, css = ''): Served => ({
  body: styled(
    `#lift { width: 700px; max-width: 100%; box-sizing: border-box; max-height: 80vh; overflow: auto; padding: 20px; border: 1px solid; filter: drop-shadow(0 0 4px gray); ${css} }`,
    LONG.replace('<article', `<button id="open">Open</button><template>${open}<article`)
      .replace('</article>', `</article>${close}</template>`)
      .replace(
        '</body>',
        `<script>
          document.querySelector('#open').onclick = () => {
            document.querySelector('main').append(document.querySelector('template').content);
            document.querySelector('#lift').${act}();
          };
        </script></body>`,
      ),
  ),
});

const HOSTILE = `
  * { all: revert !important; color: red !important; --ink: red !important; --sheet: lime !important; unicode-bidi: bidi-override !important; }
  div:not([class]), html > div, :popover-open, :last-child:empty {
    display: none !important; position: static !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important;
    transform: scale(0) !important; translate: 2000px !important; clip-path: inset(50%) !important; content-visibility: hidden !important;
    animation: none 1s !important; transition: all 9s !important; font-size: 60px !important; letter-spacing: 1em !important;
  }
  .over { display: block !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; }`;

const ARABIC = PLAIN.replace('<html lang="en">', '<html lang="ar" dir="rtl">')
  .replace('In August 2025', 'في شهر أغسطس عام 2025 ورد ما يلي:')
  .replace('A week later', 'وبعد أسبوع:')
  .replace(
    'It was to be called Saeppyol Street.',
    'وقيل إن الشارع يسمى Saeppyol Street في المدينة.',
  );

export const DIFFICULT: readonly Difficult[] = [
  {
    what: 'with hostile styles, under an overlay with the highest z-index',
    served: plainly(HOSTILE, PLAIN.replace('<main', '<div class="over"></div><main')),
  },
  { what: 'with a zoom on its body', served: plainly('body { zoom: 1.4; }') },
  {
    what: 'with a zoom on an article that scrolls by itself',
    served: plainly(
      'body { margin: 0; max-width: none; } main { height: 100vh; overflow: auto; } article { zoom: 1.25; }',
      LONG,
    ),
  },
  {
    what: 'with everything in it transformed',
    served: plainly(
      'body { transform: translate(20px, 10px) scale(0.9); transform-origin: 0 0; will-change: transform; perspective: 500px; }',
      LONG,
    ),
  },
  {
    what: 'with a turned and enlarged article',
    served: plainly('article { rotate: -3deg; scale: 1.1; transform-origin: 0 0; }'),
  },
  {
    what: 'with fixed bars over a third of the window',
    served: plainly(
      `header.layout-header, aside { position: fixed; inset: 0 0 auto; height: 18vh; margin: 0; background: silver; z-index: 9; overflow: hidden; }
       aside { inset: auto 0 0; }`,
      LONG,
    ),
  },
  { what: 'from right to left, in Arabic', served: { body: ARABIC } },
  {
    what: 'that is dark, under a policy that allows nothing',
    served: {
      body: PLAIN.replace(/<style>.*<\/style>|<img[^>]*>|<link[^>]*>/g, '').replace(
        '<body>',
        '<body bgcolor="#101010" text="#eeeeee">',
      ),
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
  },
  {
    what: 'whose article is in a modal dialog',
    served: lifted('<dialog id="lift">', '</dialog>', 'showModal', 'zoom: 1.1;'),
    lifted: '#lift:modal',
  },
  {
    what: 'whose article is in a popover',
    served: lifted('<div id="lift" popover>', '</div>', 'showPopover', 'opacity: 0.95;'),
    lifted: '#lift:popover-open',
  },
  {
    what: 'whose article fills the screen',
    served: lifted('<div id="lift">', '</div>', 'requestFullscreen', 'background: white;'),
    lifted: '#lift:fullscreen',
  },
];
