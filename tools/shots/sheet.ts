/** Lays all screenshots out on one page, a row a surface and a column a look, and takes a picture of it. */
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { QUIET } from '../browsers/chromium.ts';
import { requireBrowser } from '../browsers/known-browsers.mjs';
import type { Shot } from './camera.ts';

/** Of a picture on the sheet, in CSS pixels. */
const COLUMN = 300;
const TALLEST = 620;

/** The page as HTML, to be kept in the folder of the screenshots. */
export function sheetOf(shots: readonly Shot[]): string {
  const looks = [...new Set(shots.map(({ look }) => look))];
  const surfaces = [...new Set(shots.map(({ surface }) => surface))];
  const cell = (surface: string, look: string) => {
    const shot = shots.find((one) => one.surface === surface && one.look === look);
    return `<td>${shot ? `<a href="${shot.file}"><img src="${shot.file}" alt="${surface}, ${look}"></a>` : ''}</td>`;
  };
  const rows = surfaces.map(
    (surface) => `<tr><th>${surface}</th>${looks.map((look) => cell(surface, look)).join('')}</tr>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Every surface</title><style>
body { font: 14px system-ui, sans-serif; background: #888; margin: 16px; }
table { border-spacing: 12px; }
th { text-align: start; vertical-align: top; color: #fff; }
td { vertical-align: top; width: ${COLUMN}px; }
a { display: block; max-height: ${TALLEST}px; overflow: hidden; background: #fff; }
img { width: ${COLUMN}px; display: block; }
</style><table><tr><th></th>${looks.map((look) => `<th>${look}</th>`).join('')}</tr>${rows.join('')}</table>`;
}

export async function drawSheet(page: string, picture: string): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: QUIET,
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href, { waitUntil: 'networkidle0' });
    const { width, height } = await tab.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    await tab.setViewport({ width, height: Math.min(height, 8_000) });
    await tab.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
