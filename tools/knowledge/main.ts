/** `npm run knowledge`: checks the packs, says what to mend, and gives their figures. */
import { checkKnowledge, compileAll, formatProblem } from './build.ts';
import { checkPackSize, saySize, sizeOf } from './pack-size.ts';

const { problems } = checkKnowledge();
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} to mend. The editors' guide is knowledge/README.md.`);
  process.exit(1);
}
for (const { pack, json } of compileAll().packs) {
  const { terms, notes, events, figures, caveats, outlets, corrections, sources } = pack;
  const size = sizeOf(json);
  const forms = terms.reduce((sum, term) => sum + term.forms.length, 0);
  console.log(
    `${pack.title} (revision ${pack.revision}, knows up to ${pack.asOf}, checked ${pack.checked}): ` +
      `${terms.length} terms in ${forms} forms, ${notes.length} notes, ${events.length} events, ${figures.length} figures, ` +
      `${caveats.length} caveat rules, ${outlets.length} outlets, ${corrections.length} corrections, ` +
      `${sources.length} sources; ${saySize(size)}`,
  );
  for (const says of checkPackSize(pack.id, size)) {
    console.error(says);
    process.exitCode = 1;
  }
}
