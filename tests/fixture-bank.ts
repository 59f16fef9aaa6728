import { bankFromSource, type StoryBank } from '../src/bank/story-bank.ts';
import { readBank } from '../src/story-files/read-bank.ts';
import { makeBankProject } from './fixture-project.ts';

/**
 * One of the banks of tests/banks, read and linked.
 * @param name such as `nurse`
 */
export async function readFixtureBank(name: string): Promise<StoryBank> {
  const project = makeBankProject(name);
  try {
    const { bank } = await readBank(project.root);
    return bankFromSource(bank.source);
  } finally {
    project.remove();
  }
}
