/** A host belongs to one outlet, and is written plainly. */
import { type EditorialRule, problem } from './rule.ts';

export const oneOutletOneHost: EditorialRule = {
  name: 'one-outlet-one-host',
  why: 'The reader asks for permission by host and shows one outlet note.',
  check: (pack) => {
    const owners = new Map<string, string>();
    return pack.outlets.flatMap((entry) =>
      entry.data.hosts.flatMap((host, i) => {
        const owner = owners.get(host);
        owners.set(host, owner ?? entry.id);
        if (host.startsWith('www.'))
          return [
            problem(entry, ['hosts', i], `Write ‘${host.slice(4)}’: hosts are given without www.`),
          ];
        return owner === undefined
          ? []
          : [
              problem(
                entry,
                ['hosts', i],
                `‘${host}’ belongs to outlets/${owner}.yaml already: take it out of one.`,
              ),
            ];
      }),
    );
  },
};
