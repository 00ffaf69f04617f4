/** The looks in which every surface is shown: browser, colours, width, zoom and language. The rarer states are shown in some of them. */

export interface Look {
  readonly name: string;
  readonly browser: 'chromium' | 'firefox';
  readonly colours: 'light' | 'dark' | 'forced';
  /** Of the window in CSS pixels, where a surface is as wide as its window. */
  readonly width: number;
  /** Device pixels for a CSS pixel, at a window that has so many fewer of them: what zooming in does. */
  readonly zoom: number;
  /** Of the interface, as BCP 47; the browser's own where absent. */
  readonly language?: string;
  /** Whether the states that are met now and then are shown in it, too. */
  readonly hasStates?: boolean;
}

/** As on a desktop, in the colours that most have. */
const PLAIN = { browser: 'chromium', colours: 'light', width: 1280, zoom: 1 } as const;

export const LOOKS: readonly Look[] = [
  { ...PLAIN, name: 'light', hasStates: true },
  { ...PLAIN, name: 'dark', colours: 'dark', hasStates: true },
  { ...PLAIN, name: 'narrow', width: 320 },
  { ...PLAIN, name: 'narrow-dark', width: 320, colours: 'dark' },
  { ...PLAIN, name: 'zoom-200', width: 640, zoom: 2 },
  { ...PLAIN, name: 'forced', colours: 'forced' },
  { ...PLAIN, name: 'korean', language: 'ko' },
  { ...PLAIN, name: 'german', language: 'de', width: 320 },
  { ...PLAIN, name: 'ukrainian', language: 'uk' },
  { ...PLAIN, name: 'arabic', language: 'ar' },
  {
    ...PLAIN,
    name: 'arabic-narrow-dark',
    language: 'ar',
    width: 320,
    colours: 'dark',
    hasStates: true,
  },
  { ...PLAIN, name: 'firefox', browser: 'firefox', hasStates: true },
];
