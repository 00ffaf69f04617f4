/** The looks in which every surface is shown: browser, colours, width, zoom and language. */

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
}

export const LOOKS: readonly Look[] = [
  { name: 'light', browser: 'chromium', colours: 'light', width: 1280, zoom: 1 },
  { name: 'dark', browser: 'chromium', colours: 'dark', width: 1280, zoom: 1 },
  { name: 'narrow', browser: 'chromium', colours: 'light', width: 320, zoom: 1 },
  { name: 'narrow-dark', browser: 'chromium', colours: 'dark', width: 320, zoom: 1 },
  { name: 'zoom-200', browser: 'chromium', colours: 'light', width: 640, zoom: 2 },
  { name: 'forced', browser: 'chromium', colours: 'forced', width: 1280, zoom: 1 },
  { name: 'korean', browser: 'chromium', colours: 'light', width: 1280, zoom: 1, language: 'ko' },
  { name: 'arabic', browser: 'chromium', colours: 'light', width: 1280, zoom: 1, language: 'ar' },
  {
    name: 'arabic-narrow-dark',
    browser: 'chromium',
    colours: 'dark',
    width: 320,
    zoom: 1,
    language: 'ar',
  },
  { name: 'firefox', browser: 'firefox', colours: 'light', width: 1280, zoom: 1 },
];
