import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { describeProblem } from '../../checks/describe-problem.ts';
import type { Problem } from '../../checks/problem.ts';
import { counted } from '../../bank/counted.ts';
import { BankReader } from '../../story-files/bank-reader.ts';

/** Lets Astro finish its own reload after a file changed, which would close what is shown, in milliseconds. */
const afterReload = 250;

function overlayText(problem: Problem): string {
  const { what, fix } = describeProblem(problem);
  return `${problem.location.file}:${problem.location.line} ${what} ${fix}`;
}

/**
 * Shows the problems of a bank in the browser while its owner edits, over the page as it was before.
 */
export function problemOverlay(): AstroIntegration {
  return {
    name: 'problem-overlay',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        const reader = new BankReader();
        const options = { root, edition: 'private', base: '/' } as const;
        reader.onChange('overlay', ({ problems }) => {
          const [first] = problems;
          if (!first) return;
          const err = {
            name: 'The site stays as it was',
            title: counted(problems.length, 'problem'),
            message: problems.map(overlayText).join('\n\n'),
            loc: { ...first.location, file: join(root, first.location.file) },
            stack: 'All problems stand in the terminal, too.',
          };
          setTimeout(() => server.ws.send({ type: 'error', err }), afterReload);
        });
        const stories = join(root, 'stories');
        for (const event of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(event, (path) => {
            if (path.startsWith(stories)) reader.changed(options, (error) => logger.error(String(error)));
          });
        }
      },
    },
  };
}
