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
import { Camera, type Shot } from './shots/camera.ts';
import { LOOKS, type Look } from './shots/looks.ts';
import { drawSheet, sheetOf } from './shots/sheet.ts';
import { breakPack, shootFailure, shootStates } from './shots/states.ts';
import { shootSurfaces } from './shots/surfaces.ts';
import { shootUpdate } from './shots/update.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const SHOTS = join(ROOT, '.output/shots');

/** Takes pictures in a browser of its own. */
async function shoot(
  look: Look,
  build: string,
  take: (camera: Camera) => Promise<void>,
): Promise<readonly Shot[]> {
  const launch = look.browser === 'firefox' ? launchFirefox : launchChromium;
  const extension = await launch(build, {
    isHeadless: true,
    ...(look.language && { language: look.language }),
  });
  const camera = new Camera(extension, look, SHOTS);
  try {
    await take(camera);
  } finally {
    await extension.close();
  }
  return camera.shots;
}

rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
const shots: Shot[] = [];
for (const look of LOOKS.filter(({ name }) => name.includes(values.only))) {
  process.stderr.write(`${look.browser}, ${look.name} …\n`);
  buildIfOlder(look.browser);
  const build = BUILT[look.browser];
  shots.push(
    ...(await shoot(look, build, async (camera) => {
      await shootSurfaces(camera);
      if (look.hasStates) await shootStates(camera);
      await shootUpdate(camera);
    })),
  );
  if (!look.hasStates) continue;
  const { folder, remove } = breakPack(build);
  try {
    shots.push(...(await shoot(look, folder, shootFailure)));
  } finally {
    remove();
  }
}
writeFileSync(join(SHOTS, 'index.html'), sheetOf(shots));
await drawSheet(join(SHOTS, 'index.html'), join(SHOTS, 'all.png'));
console.log(
  `${shots.length} screenshots; all on one sheet: ${relative(ROOT, join(SHOTS, 'all.png'))}`,
);
