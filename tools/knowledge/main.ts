/** `npm run knowledge`: checks the packs, says what to mend, and gives their figures. */
import { gzipSync } from 'node:zlib';
import type { MapFile } from '../../core/maps/place-map.ts';
import { checkKnowledge, compileAll, formatProblem } from './build.ts';
import { checkPackSize, saySize, sizeOf } from './pack-size.ts';

const { problems } = checkKnowledge();
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} to mend. The editors' guide is knowledge/README.md.`);
  process.exit(1);
}
for (const { pack, json, map } of compileAll().packs) {
  const { terms, notes, events, figures, caveats, outlets, corrections, sources } = pack;
  const size = sizeOf(json);
  const forms = terms.reduce((sum, term) => sum + term.forms.length, 0);
  console.log(
    `${pack.title} (revision ${pack.revision}, knows up to ${pack.asOf}, checked ${pack.checked}): ` +
      `${terms.length} terms in ${forms} forms, ${notes.length} notes, ${events.length} events, ${figures.length} figures, ` +
      `${caveats.length} caveat rules, ${outlets.length} outlets, ${corrections.length} corrections, ` +
      `${sources.length} sources; ${saySize(size)}`,
  );
  if (map !== undefined) {
    const { places, frames } = JSON.parse(map) as MapFile;
    const isShown = (id: string) => Object.hasOwn(places, id);
    const missing = terms.filter(({ id, place }) => place && !isShown(id)).map(({ id }) => id);
    console.log(
      `  ${Object.keys(places).length} places on ${Object.keys(frames).length} maps; ${(Buffer.byteLength(map) / 1000).toFixed(0)} kB, ` +
        `${(gzipSync(map).length / 1000).toFixed(0)} kB compressed` +
        (missing.length > 0 ? `; on no map: ${missing.join(', ')}` : ''),
    );
  }
  for (const says of checkPackSize(pack.id, size)) {
    console.error(says);
    process.exitCode = 1;
  }
}
