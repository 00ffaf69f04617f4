/**
 * `npm run shots`: screenshots of every surface and state of the built extension, light and dark, in forced colours, narrow and wide, at
 * 200 %, and in other languages; from both browsers, on a sheet of all in `.output/shots`. `--only dark` takes the looks of that name.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT, buildIfOlder, ROOT } from './builds.ts';
import { launchChromium } from './browsers/chromium.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { LOOKS } from './shots/looks.ts';
import { drawSheet, sheetOf } from './shots/sheet.ts';
import { shoot, type Shot } from './shots/surfaces.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const SHOTS = join(ROOT, '.output/shots');

rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
const shots: Shot[] = [];
for (const look of LOOKS.filter(({ name }) => name.includes(values.only))) {
  process.stderr.write(`${look.browser}, ${look.name} …\n`);
  buildIfOlder(look.browser);
  const launch = look.browser === 'firefox' ? launchFirefox : launchChromium;
  const extension = await launch(BUILT[look.browser], {
    isHeadless: true,
    ...(look.language && { language: look.language }),
  });
  try {
    shots.push(...(await shoot(extension, look, SHOTS)));
  } finally {
    await extension.close();
  }
}
writeFileSync(join(SHOTS, 'index.html'), sheetOf(shots));
await drawSheet(join(SHOTS, 'index.html'), join(SHOTS, 'all.png'));
console.log(
  `${shots.length} screenshots; all on one sheet: ${relative(ROOT, join(SHOTS, 'all.png'))}`,
);
